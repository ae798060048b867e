/**
 * The commands, in the order in which help lists them. Each is loaded when it is called: all of
 * them together take ten times as long to load as the program without them.
 */
import type { CliCommand } from './command.js';

export const COMMANDS: Readonly<Record<string, () => Promise<{ readonly command: CliCommand }>>> = {
  import: () => import('./import.js'),
  validate: () => import('./validate.js'),
  build: () => import('./build.js'),
  keygen: () => import('./keygen.js'),
  drift: () => import('./drift.js'),
  accept: () => import('./accept.js'),
  fees: () => import('./fees.js'),
  show: () => import('./show.js'),
  rollback: () => import('./rollback.js'),
  redirects: () => import('./redirects.js'),
  snippet: () => import('./snippet.js'),
  snapshot: () => import('./snapshot.js'),
  mirror: () => import('./mirror.js'),
  serve: () => import('./serve.js'),
};

/** The one of that name; all of them where there is none, so that help can name them. */
export async function loadCommands(name: string | undefined): Promise<CliCommand[]> {
  const isKnown = name !== undefined && Object.hasOwn(COMMANDS, name);
  const wanted = Object.entries(COMMANDS).filter(([known]) => !isKnown || known === name);
  return Promise.all(wanted.map(async ([, load]) => (await load()).command));
}
