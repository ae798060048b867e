/** `snippet`, `snapshot` and `mirror`: what others take from a publication. */
import { existsSync } from 'node:fs';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { sha384 } from '../publish/finish.js';
import { reasonOf } from '../../content/reason-of.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';
import { mirror } from '../publish/mirror.js';
import { type PublicationReader, openPublication } from '../publish/open-publication.js';
import { readSettings, slugOfMunicipality, snapshotOf } from '../publish/snapshot.js';
import { snippetFor } from '../publish/snippet.js';
import { SIGNATURE } from '../publish/sign/sign.js';
import { signedRevision } from '../publish/sign/verify.js';
import { progressIn } from './progress.js';
import { noMunicipality } from './named.js';
import { writeOutFile } from './out-file.js';
import type { World } from './world.js';

interface Options {
  readonly from: string;
  readonly lang: MessageLanguage;
}
type Code = 0 | 1 | 2;

export const runSnippet = (
  municipality: string | undefined,
  options: Options & {
    readonly base?: string;
    readonly publicKey: readonly string[];
    readonly format: 'text' | 'json';
  },
  world: World,
): Promise<Code> =>
  withPublication(options, world, async (reader) => {
    const settings = municipality === undefined ? '' : await readSettings(municipality, reader);
    if (settings === undefined) return unknownMunicipality(municipality ?? '', options, world);
    await assertSigned(reader, options.publicKey);
    const script = await reader.read('product-guide.iife.js');
    const address = options.base ?? (/^https?:/.test(reader.at) ? reader.at : PLACE);
    const snippet = snippetFor({
      municipality: municipality && slugOfMunicipality(municipality),
      name: settings === '' ? '' : settings.municipality.name,
      base: address.endsWith('/') ? address : `${address}/`,
      integrity: script && sha384(script),
      keys: options.publicKey,
    });
    const words = WORDS[options.lang];
    world.out(
      options.format === 'json'
        ? JSON.stringify(snippet, null, 2)
        : [
            `<!-- ${words.module} -->`,
            snippet.module,
            '',
            `<!-- ${words.classic} -->`,
            snippet.classic,
            '',
            `${words.csp}:`,
            ...snippet.csp.map((line) => `  ${line}`),
          ].join('\n'),
    );
    return 0;
  });

/** A page that asks for a key with which nothing was signed shows no guide. */
async function assertSigned(reader: PublicationReader, keys: readonly string[]): Promise<void> {
  const name = 'catalogue.json';
  const file = keys.length ? await reader.read(name) : undefined;
  if (file && signedRevision(name, file, await reader.read(name + SIGNATURE), keys) === undefined)
    throw new Error(`${name}: not signed with a key that was given`);
}

/** Stands for the address where the publication is hosted. */
const PLACE = 'https://www.example.org/v1/';
const WORDS = {
  nl: {
    module: 'Altijd de nieuwste versie',
    classic: 'Of: deze versie en geen andere (subresource integrity)',
    csp: 'Bij een strenge Content-Security-Policy toevoegen',
  },
  en: {
    module: 'Always the current version',
    classic: 'Or: this version and no other (subresource integrity)',
    csp: 'With a strict Content-Security-Policy add',
  },
} as const;

export const runSnapshot = (
  municipality: string,
  options: Options & { readonly out?: string },
  world: World,
): Promise<Code> =>
  withPublication(options, world, async (reader) => {
    const snapshot = await snapshotOf(municipality, reader);
    if (!snapshot) return unknownMunicipality(municipality, options, world);
    const text = JSON.stringify(snapshot);
    if (options.out === undefined) world.out(text);
    else {
      if (!writeOutFile(options.out, `${text}\n`, options.lang, world)) return 1;
      const { products, revision } = snapshot.catalogue;
      world.out(
        options.lang === 'nl'
          ? `${options.out}: ${products.length} producten, revisie ${revision}`
          : `${options.out}: ${products.length} products, revision ${revision}`,
      );
    }
    return 0;
  });

export const runMirror = (
  url: string,
  options: {
    readonly out: string;
    readonly publicKey: readonly string[];
    readonly verbose?: boolean;
    readonly lang: MessageLanguage;
  },
  world: World,
): Promise<Code> =>
  withPublication({ ...options, from: url }, world, async (reader) => {
    const { show, end } = progressIn(world, options.verbose);
    const { files, fetched, revision } = await mirror(reader, options.out, {
      keys: options.publicKey,
      onProgress: (done, all) => show(`${done} / ${all}`),
      signal: world.signal,
    });
    end();
    world.out(
      options.lang === 'nl'
        ? `${options.out}/v1: ${files} bestanden (${fetched} opgehaald), revisie ${revision}`
        : `${options.out}/v1: ${files} files (${fetched} fetched), revision ${revision}`,
    );
    return 0;
  });

async function withPublication(
  { from, lang }: Options,
  world: World,
  work: (reader: PublicationReader) => Promise<Code>,
): Promise<Code> {
  try {
    const reader = await openPublication(from, interruptible(world));
    if (reader) return await work(reader);
    const isMissing = !/^https?:/i.test(from) && !existsSync(from);
    const code = isMissing ? 'no-folder' : 'no-publication';
    world.err(printText([fileFinding(from, code)], lang));
    return 2;
  } catch (error) {
    world.signal?.throwIfAborted();
    world.err(printText([fileFinding(from, 'bad-publication', { reason: reasonOf(error) })], lang));
    return 1;
  }
}

function unknownMunicipality(found: string, { from, lang }: Options, world: World): Code {
  world.err(printText([noMunicipality(from, found)], lang));
  return 2;
}

/** Fetches until somebody wants it to stop. */
function interruptible({ fetch, signal }: World): typeof globalThis.fetch {
  if (!signal) return fetch;
  return (input, init) => {
    const signals = init?.signal ? [signal, init.signal] : [signal];
    return fetch(input, { ...init, signal: AbortSignal.any(signals) });
  };
}
