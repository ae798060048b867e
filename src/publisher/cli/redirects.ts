/** `product-guide redirects`: where a municipality's old pages must lead once the guide is there. */
import { readFileSync } from 'node:fs';
import { Command, Option } from '@commander-js/extra-typings';
import { decodeCatalogue } from '../../catalogue/decode.js';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { resolveGuide } from '../../catalogue/resolve.js';
import { fileFinding } from '../findings.js';
import { addressInGuide } from '../pages/guide-address.js';
import { readJson } from '../publish/publication-files.js';
import { REDIRECT_FORMATS, isSure, writeRedirects } from '../publish/redirects/forms.js';
import { matchPages } from '../publish/redirects/match.js';
import { readOldPages } from '../publish/redirects/old-pages.js';
import { readSettings } from '../publish/snapshot.js';
import { defineCommand } from './command.js';
import { mustBeThere, withPublication } from './given.js';
import { noMunicipality } from './named.js';
import { from, language, outFile } from './options.js';
import { deliver } from './out-file.js';
import { Refusal } from './refusal.js';

export const command = defineCommand(
  () =>
    new Command('redirects')
      .description('say where a municipality’s old pages must lead')
      .argument('<file>', 'their addresses, one a line, perhaps with a title behind ; or a tab')
      .requiredOption('--municipality <name>', 'slug, name or NIS code')
      .addOption(from())
      .addOption(
        new Option('--format <format>', 'a table to check, or what a web server reads')
          .choices(REDIRECT_FORMATS)
          .default('csv' as const),
      )
      .addOption(outFile())
      .addOption(language()),
  (world, options, file) => {
    mustBeThere(file);
    return withPublication(options.from, world, async (files) => {
      const settings = await readSettings(options.municipality, files);
      if (!settings) throw noMunicipality(options.from, options.municipality);
      const catalogue = decodeCatalogue(await readJson(files, 'catalogue.json')).value;
      if (!catalogue) throw new Refusal([fileFinding(options.from, 'no-publication')], 2);
      const guide = resolveGuide(catalogue, settings, { today: world.today() });
      const redirects = await matchPages(readOldPages(readFileSync(file, 'utf8')), guide);
      const target = (product?: string) =>
        addressInGuide(guide, product) ?? `?pg-product=${product ?? ''}`;
      deliver(writeRedirects(redirects, target, options.format), options.out, world);
      world.err(DONE[options.lang](redirects.length, redirects.filter(isSure).length));
    });
  },
);

const DONE: Readonly<Record<MessageLanguage, (all: number, sure: number) => string>> = {
  nl: (all, sure) =>
    `${all} adressen, ${sure} met zekerheid; kijk de andere ${all - sure} zelf na.`,
  en: (all, sure) =>
    `${all} addresses, ${sure} for sure; look at the other ${all - sure} yourself.`,
};
