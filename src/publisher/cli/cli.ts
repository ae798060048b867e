/** The command line: reads arguments, calls what does the work, says what came of it. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import type { MessageLanguage } from '../../catalogue/messages.js';
import type { runRollback, runShow } from './archive.js';
import type { BuildOptions } from './build.js';
import type { runDrift } from './drift.js';
import type { ImportCommandOptions } from './import.js';
import type { runKeygen } from './keygen.js';
import type { runMirror, runSnapshot, runSnippet } from './publication.js';
import type { runAccept, runFees } from './settings.js';
import type { RedirectOptions } from './redirects.js';
import type { World } from './world.js';
import { isOnCalendar } from '../../content/day.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';

/** Nothing wrong; findings of severity error; wrong use. */
export type ExitCode = 0 | 1 | 2;

/** @returns the exit code; never throws for what a user can get wrong */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('product-guide')
    .description('Imports, checks and publishes the product catalogue.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.out(text.trimEnd()),
      writeErr: (text) => world.err(text.trimEnd()),
    });
  const format = () =>
    new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text');
  const verbose = () => new Option('--verbose', 'tell how far the work is, also in a log');
  const sign = () =>
    new Option('--sign <key>', 'private key to sign with; may be given more than once')
      .argParser((file: string, before: readonly string[]) => [...before, file])
      .default([], 'not signed');
  const publicKey = () =>
    new Option('--public-key <key>', 'public key of the centre; may be given more than once')
      .argParser((key: string, before: readonly string[]) => {
        if (!/^[\w+/-]{43}=?$/.test(key))
          throw new InvalidArgumentError('It is not a key of 32 bytes in base64 or base64url.');
        return [...before, key];
      })
      .default([], 'signatures are not looked at');
  const language = () =>
    new Option('--lang <lang>', 'language of the messages').choices(['nl', 'en']).default('nl');

  program
    .command('import')
    .description('turn records of LPDC or IPDC into a content folder')
    .argument('<sources...>', 'files, folders and addresses: N-Triples, Turtle, JSON-LD, LDES')
    .requiredOption('--out <folder>', 'content folder to write')
    .option('--audience <code>', 'only records for this audience, such as Onderneming')
    .option('--fold', 'one central product a concept, and settings for each municipality')
    .option('--state <folder>', 'where fetched pages are kept; left out: <out>/.import-stream')
    .option('--allow-origin <origin...>', 'a server that a stream may lead to', originOf)
    .addOption(verbose())
    .addOption(format())
    .addOption(language())
    .action(async (sources: string[], options: ImportCommandOptions) => {
      const { runImport } = await import('./import.js');
      code = await runImport(sources, options, world);
    });
  program
    .command('build')
    .description('publish a content folder as static files in <folder>/v1')
    .argument('<content>', 'content folder')
    .requiredOption('--out <folder>', 'where to publish')
    .option('--force', 'publish even if more than a fifth of the products would be gone')
    .option('--compress', 'write a .br and a .gz beside each file')
    .option('--revision-at-least <number>', 'where the previous publication was lost', numberOf)
    .option('--preview', 'only say what would change, for whom')
    .addOption(sign())
    .option(
      '--static [address]',
      'also pages without script in <folder>/static; with the address where they will stand',
      addressOf,
    )
    .addOption(verbose())
    .addOption(format())
    .addOption(language())
    .action(async (content: string, options: BuildOptions) => {
      const { runBuild } = await import('./build.js');
      code = await runBuild(content, options, world);
    });

  program
    .command('keygen')
    .description('make a key to sign publications with, and print its public half')
    .requiredOption('--out <file>', 'private key to write; never overwritten')
    .addOption(language())
    .action(async (options: Parameters<typeof runKeygen>[0]) => {
      const { runKeygen } = await import('./keygen.js');
      code = runKeygen(options, world);
    });
  program
    .command('validate')
    .description('say what is wrong with content')
    .argument('<paths...>', 'content folders, sheets or settings files')
    .option('--links', 'also visit every link, over the network')
    .addOption(verbose())
    .addOption(format())
    .addOption(language())
    .action(
      async (
        paths: string[],
        options: {
          format: 'text' | 'json';
          links?: boolean;
          verbose?: boolean;
          lang: MessageLanguage;
        },
      ) => {
        const { runValidate } = await import('./validate.js');
        code = await runValidate(paths, options, world);
      },
    );
  program
    .command('drift')
    .description('say which overrides stand on a central text that changed')
    .argument('<old>', 'publication or content folder before')
    .argument('<new>', 'publication or content folder now')
    .addOption(
      new Option('--format <format>', 'how to print')
        .choices(['text', 'json', 'html'])
        .default('text'),
    )
    .option('--municipality <name>', 'only the overrides of one municipality')
    .addOption(language())
    .action(async (old: string, now: string, options: Parameters<typeof runDrift>[2]) => {
      const { runDrift } = await import('./drift.js');
      code = runDrift(old, now, options, world);
    });
  const from = () =>
    new Option('--from <publication>', 'folder or address of a publication').default('dist');
  program
    .command('snippet')
    .description('print what a webmaster pastes, and the CSP lines it needs')
    .argument('[municipality]', 'slug, name or NIS code; left out: the central guide')
    .addOption(from())
    .option('--base <address>', 'where v1 is hosted, such as https://www.example.org/v1/')
    .addOption(publicKey())
    .addOption(format())
    .addOption(language())
    .action(async (municipality: string | undefined, options: Parameters<typeof runSnippet>[1]) => {
      const { runSnippet } = await import('./publication.js');
      code = await runSnippet(municipality, options, world);
    });
  program
    .command('snapshot')
    .description('put the whole guide of a municipality in one file')
    .argument('<municipality>', 'slug, name or NIS code')
    .addOption(from())
    .option('--out <file>', 'file to write; left out: standard output')
    .addOption(language())
    .action(async (municipality: string, options: Parameters<typeof runSnapshot>[1]) => {
      const { runSnapshot } = await import('./publication.js');
      code = await runSnapshot(municipality, options, world);
    });
  program
    .command('mirror')
    .description('copy a publication, every file checked against its hash')
    .argument('<url>', 'address or folder of a publication')
    .requiredOption('--out <folder>', 'where to write v1')
    .addOption(publicKey())
    .addOption(verbose())
    .addOption(language())
    .action(async (url: string, options: Parameters<typeof runMirror>[1]) => {
      const { runMirror } = await import('./publication.js');
      code = await runMirror(url, options, world);
    });
  program
    .command('show')
    .description('print a product as a municipality’s visitors read it on a day')
    .argument('<municipality>', 'slug, name or NIS code')
    .argument('<product>', 'id')
    .option('--on <date>', 'a day such as 2026-11-23; left out: today', dayOf)
    .addOption(from())
    .addOption(language())
    .action(async (municipality: string, id: string, options: Parameters<typeof runShow>[2]) => {
      const { runShow } = await import('./archive.js');
      code = await runShow(municipality, id, options, world);
    });
  program
    .command('rollback')
    .description('publish the content of an earlier revision again, as a new one')
    .argument('<revision>', 'number of the revision', numberOf)
    .addOption(from())
    .addOption(sign())
    .addOption(language())
    .action(async (revision: number, options: Parameters<typeof runRollback>[1]) => {
      const { runRollback } = await import('./archive.js');
      code = await runRollback(revision, options, world);
    });
  program
    .command('accept')
    .description('check a municipality’s settings, show what changes, and take them over')
    .argument('<file>', 'settings file, named for the municipality')
    .requiredOption('--content <folder>', 'content folder to take it into')
    .option('--yes', 'take it over')
    .addOption(language())
    .action(async (file: string, options: Parameters<typeof runAccept>[1]) => {
      const { runAccept } = await import('./settings.js');
      code = runAccept(file, options, world);
    });
  program
    .command('fees')
    .description('draft next year’s fees of a settings file')
    .argument('<file>', 'settings file')
    .requiredOption('--factor <number>', 'such as 1.03', amountOf)
    .requiredOption('--from <date>', 'first day of the new fees', dayOf)
    .option('--round <number>', 'new amounts are multiples of this', amountOf, 0.01)
    .option('--out <file>', 'file to write; left out: standard output')
    .addOption(language())
    .action(async (file: string, options: Parameters<typeof runFees>[1]) => {
      const { runFees } = await import('./settings.js');
      code = runFees(file, options, world);
    });
  program
    .command('redirects')
    .description('say where a municipality’s old pages must lead')
    .argument('<file>', 'their addresses, one a line, perhaps with a title behind ; or a tab')
    .requiredOption('--municipality <name>', 'slug, name or NIS code')
    .addOption(from())
    .addOption(
      new Option('--format <format>', 'a table to check, or what a web server reads')
        .choices(['csv', 'nginx', 'apache'])
        .default('csv'),
    )
    .option('--out <file>', 'file to write; left out: standard output')
    .addOption(language())
    .action(async (file: string, options: RedirectOptions) => {
      const { runRedirects } = await import('./redirects.js');
      code = await runRedirects(file, options, world);
    });
  program
    .command('serve')
    .description('serve a publication for development')
    .argument('<folder>', 'folder to serve')
    .option('--port <number>', 'port to listen on', portOf, 8080)
    .addOption(language())
    .action(async (folder: string, options: { port: number; lang: MessageLanguage }) => {
      const { runServe } = await import('./serve.js');
      code = await runServe(folder, options, world);
    });

  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Commander has already said what is wrong.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (world.signal?.aborted) {
      const lang = args[args.indexOf('--lang') + 1] === 'en' ? 'en' : 'nl';
      world.err(printText([fileFinding(args[0] ?? '', 'interrupted')], lang));
    } else world.err(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

function dayOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text))
    throw new InvalidArgumentError('A day is written as 2026-11-23.');
  if (!isOnCalendar(text)) throw new InvalidArgumentError('There is no such day.');
  return text;
}

function addressOf(text: string): string {
  if (!/^https?:\/\//.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('An address starts with https://');
  return text;
}

function amountOf(text: string): number {
  const amount = Number(text.replace(',', '.'));
  if (!(amount > 0) || amount > 1_000_000)
    throw new InvalidArgumentError('A number above 0 is expected.');
  return amount;
}

function originOf(text: string, before: readonly string[] = []): readonly string[] {
  if (!/^https?:\/\//i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('An origin is written as https://example.org.');
  return [...before, new URL(text).origin];
}

function numberOf(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('A whole number is expected.');
  return Number(text);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return port;
}
