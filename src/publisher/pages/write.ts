/** `build --static`: the pages of every municipality that the content speaks of, and the central ones. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeCatalogue, decodeSettings, decodeSheet } from '../../catalogue/decode.js';
import type { Catalogue, Sheet } from '../../catalogue/model.js';
import type { Publication } from '../publish/build.js';
import { siteOf } from './site.js';
import { makeFolder } from '../folder.js';

/** The folder of the guide without a municipality. */
export const CENTRAL = 'centraal';

export interface StaticOptions {
  readonly out: string;
  /** Slugs of municipalities. */
  readonly municipalities: readonly string[];
  readonly revision: number;
  readonly today: string;
  /** Where the folder will be served, such as https://www.example.org/gids/ */
  readonly base?: string | undefined;
}

/** Writes `<out>/static`, whole or not at all; gives the number of pages. */
export async function writeStatic(
  publication: Publication,
  options: StaticOptions,
): Promise<number> {
  const { out, municipalities, revision, today, base } = options;
  const folder = join(out, 'static');
  const fresh = `${folder}.new`;
  rmSync(fresh, { recursive: true, force: true });
  const source = sourceOf(publication, revision);
  let pages = 0;
  for (const slug of [CENTRAL, ...municipalities]) {
    const settings = slug === CENTRAL ? undefined : settingsOf(publication, slug);
    if (slug !== CENTRAL && !settings) continue;
    const root = base && new URL(`${slug}/`, base.endsWith('/') ? base : `${base}/`).href;
    for (const [name, text] of await siteOf({ ...source, settings, today, base: root })) {
      const file = join(fresh, slug, name);
      makeFolder(dirname(file));
      writeFileSync(file, text);
      if (name.endsWith('.html')) pages++;
    }
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  return pages;
}

function sourceOf({ catalogues, files }: Publication, revision: number) {
  const editions = new Map<string, Catalogue | undefined>();
  const sheets = new Map<string, Sheet | undefined>();
  return {
    catalogueIn: (lang: string) => {
      const name = lang === 'nl' ? 'catalogue.json' : `catalogue.${lang}.json`;
      if (!editions.has(name)) {
        const edition = catalogues.get(name);
        editions.set(name, edition && decodeCatalogue({ ...edition, revision }).value);
      }
      return editions.get(name);
    },
    sheet: (name: string) => {
      const text = files.get(name);
      if (text !== undefined && !sheets.has(name))
        sheets.set(name, decodeSheet(JSON.parse(text)).value);
      return sheets.get(name);
    },
  };
}

function settingsOf({ files }: Publication, slug: string) {
  const text = files.get(`settings/${slug}.json`);
  if (text === undefined) return undefined;
  const { '@context': _, ...settings } = JSON.parse(text) as Record<string, unknown>;
  return decodeSettings(settings).value;
}
