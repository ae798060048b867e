/** `redirects`: where a municipality's old pages must lead once the guide is there. */
import { existsSync, readFileSync } from 'node:fs';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { decodeCatalogue } from '../../catalogue/decode.js';
import { resolveGuide } from '../../catalogue/resolve.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';
import { openPublication, readJson } from '../publish/open-publication.js';
import { readSettings } from '../publish/snapshot.js';
import { type RedirectFormat, writeRedirects } from '../publish/redirects/forms.js';
import { matchPages } from '../publish/redirects/match.js';
import { readOldPages } from '../publish/redirects/old-pages.js';
import { addressInGuide } from '../pages/guide-address.js';
import { noMunicipality } from './named.js';
import { writeOutFile } from './out-file.js';
import type { World } from './world.js';

export interface RedirectOptions {
  readonly municipality: string;
  readonly from: string;
  readonly format: RedirectFormat;
  readonly out?: string;
  readonly lang: MessageLanguage;
}

export async function runRedirects(
  file: string,
  options: RedirectOptions,
  world: World,
): Promise<0 | 1 | 2> {
  const { municipality, from, format, out, lang } = options;
  const refuse = (at: string, code: Parameters<typeof fileFinding>[1]) => {
    world.err(printText([fileFinding(at, code)], lang));
    return 2 as const;
  };
  if (!existsSync(file)) return refuse(file, 'no-folder');
  const reader = await openPublication(from, world.fetch);
  if (!reader) return refuse(from, 'no-publication');
  const settings = await readSettings(municipality, reader);
  if (!settings) {
    world.err(printText([noMunicipality(from, municipality)], lang));
    return 2;
  }
  const catalogue = decodeCatalogue(await readJson(reader, 'catalogue.json')).value;
  if (!catalogue) return refuse(from, 'no-publication');
  const guide = resolveGuide(catalogue, settings, { today: world.today() });
  const redirects = await matchPages(readOldPages(readFileSync(file, 'utf8')), guide);
  const target = (product?: string) =>
    addressInGuide(guide, product) ?? `?pg-product=${product ?? ''}`;
  const text = writeRedirects(redirects, target, format);
  if (out === undefined) world.out(text.trimEnd());
  else if (!writeOutFile(out, text, lang, world)) return 1;
  const sure = redirects.filter(({ certainty }) => certainty === 'same' || certainty === 'likely');
  world.err(WORDS[lang](redirects.length, sure.length));
  return 0;
}

const WORDS = {
  nl: (all: number, sure: number) =>
    `${all} adressen, ${sure} met zekerheid; kijk de andere ${all - sure} zelf na.`,
  en: (all: number, sure: number) =>
    `${all} addresses, ${sure} for sure; look at the other ${all - sure} yourself.`,
} as const;
