/** `product-guide snippet`: what a webmaster pastes, and what a strict policy must allow. */
import { Command } from '@commander-js/extra-typings';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { sha384 } from '../publish/finish.js';
import type { PublicationFiles } from '../publish/publication-files.js';
import { SIGNATURE } from '../publish/sign/sign.js';
import { signedRevision } from '../publish/sign/verify.js';
import { readSettings, slugOfMunicipality } from '../publish/snapshot.js';
import { type Snippet, snippetFor } from '../publish/snippet.js';
import { defineCommand } from './command.js';
import { withPublication } from './given.js';
import { noMunicipality } from './named.js';
import { format, from, language, publicKey } from './options.js';

/** Stands for the address where the publication is hosted. */
const ADDRESS = 'https://www.example.org/v1/';

export const command = defineCommand(
  () =>
    new Command('snippet')
      .description('print what a webmaster pastes, and the CSP lines it needs')
      .argument('[municipality]', 'slug, name or NIS code; left out: the central guide')
      .addOption(from())
      .option('--base <address>', 'where v1 is hosted, such as https://www.example.org/v1/')
      .addOption(publicKey())
      .addOption(format())
      .addOption(language()),
  (world, options, municipality) =>
    withPublication(options.from, world, async (files) => {
      const settings = municipality === undefined ? '' : await readSettings(municipality, files);
      if (settings === undefined) throw noMunicipality(options.from, municipality ?? '');
      await assertSigned(files, options.publicKey);
      const script = await files.read('product-guide.iife.js');
      const address = options.base ?? (/^https?:/.test(files.at) ? files.at : ADDRESS);
      const snippet = snippetFor({
        municipality: municipality && slugOfMunicipality(municipality),
        name: settings === '' ? '' : settings.municipality.name,
        base: address.endsWith('/') ? address : `${address}/`,
        integrity: script && sha384(script),
        keys: options.publicKey,
      });
      world.out(
        options.format === 'json'
          ? JSON.stringify(snippet, null, 2)
          : textOf(snippet, WORDS[options.lang]),
      );
    }),
);

/** A page that asks for a key with which nothing was signed shows no guide. */
async function assertSigned(files: PublicationFiles, keys: readonly string[]): Promise<void> {
  const name = 'catalogue.json';
  const file = keys.length ? await files.read(name) : undefined;
  if (file && signedRevision(name, file, await files.read(name + SIGNATURE), keys) === undefined)
    throw new Error(`${name}: not signed with a key that was given`);
}

const textOf = ({ module, classic, csp }: Snippet, words: (typeof WORDS)[MessageLanguage]) =>
  [
    `<!-- ${words.module} -->`,
    module,
    '',
    `<!-- ${words.classic} -->`,
    classic,
    '',
    `${words.csp}:`,
    ...csp.map((line) => `  ${line}`),
  ].join('\n');

const WORDS: Readonly<Record<MessageLanguage, Record<keyof Snippet, string>>> = {
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
};
