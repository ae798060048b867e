/** What several tests of the publisher need. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { run } from '../../src/publisher/cli/cli.js';
import type { ExitCode } from '../../src/publisher/cli/command.js';
import type { World } from '../../src/publisher/cli/world.js';

export const fixtures = join(import.meta.dirname, 'fixtures');

/** A folder of its own, gone when the tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'product-guide-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the content of the tests, to change. */
export function copyOfContent(): string {
  const folder = temporaryFolder();
  cpSync(join(fixtures, 'content'), folder, { recursive: true });
  return folder;
}

export interface Outcome {
  readonly code: ExitCode;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line on a fixed day; in another world, where the arguments are a list. */
export function command(...args: string[]): Promise<Outcome>;
export function command(args: readonly string[], world: Partial<World>): Promise<Outcome>;
export async function command(
  ...all: string[] | [readonly string[], Partial<World>]
): Promise<Outcome> {
  const [first, second] = all;
  const args = Array.isArray(first) ? (first as readonly string[]) : (all as string[]);
  const world = typeof second === 'object' ? second : {};
  const out: string[] = [];
  const err: string[] = [];
  const code = await run(args, {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    today: () => '2026-11-23',
    fetch: (...request) => fetch(...request),
    ...world,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
