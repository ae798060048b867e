/** Options that several commands take. */
import { Option } from '@commander-js/extra-typings';
import { publicKeyOf } from './values.js';

export const language = () =>
  new Option('--lang <lang>', 'language of the messages')
    .choices(['nl', 'en'] as const)
    .default('nl' as const);

export const format = () =>
  new Option('--format <format>', 'how to print: for people, or for scripts')
    .choices(['text', 'json'] as const)
    .default('text' as const);

export const verbose = () =>
  new Option(
    '--verbose',
    'a line now and then on how far it is, where nobody looks on, as in a log',
  );

export const from = () =>
  new Option('--from <publication>', 'folder or address of a publication').default('dist');

/** Of commands that read the archive, which stands beside what is served. */
export const fromFolder = () =>
  new Option('--from <folder>', 'folder of a publication, with its archive').default('dist');

export const outFile = () => new Option('--out <file>', 'file to write; left out: standard output');

export const sign = () =>
  new Option(
    '--sign <key>',
    'private key to sign with, made by keygen; may be given more than once',
  )
    .argParser((file: string, before: readonly string[]) => [...before, file])
    .default<readonly string[]>([], 'not signed');

export const publicKey = () =>
  new Option('--public-key <key>', 'public key of the centre; may be given more than once')
    .argParser((key: string, before: readonly string[]) => [...before, publicKeyOf(key)])
    .default<readonly string[]>([], 'signatures are not looked at');
