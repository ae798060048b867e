/** `build --static`: the pages of every municipality that the content speaks of, and the central ones. */
import { join } from 'node:path';
import type { Catalogue } from '../../catalogue/model.js';
import type { Publication } from '../publish/publication.js';
import { changeFolder } from '../publish/staged-changes.js';
import { siteOf } from './site.js';

/** The folder of the guide without a municipality. */
const CENTRAL = 'centraal';

interface StaticOptions {
  readonly out: string;
  /** Slugs of municipalities. */
  readonly municipalities: readonly string[];
  readonly revision: number;
  readonly today: string;
  /** Where the folder will be served, such as https://www.example.org/gids/ */
  readonly base?: string | undefined;
}

/**
 * Writes `<out>/static`, whole or not at all.
 * @returns the number of pages
 * @throws Error where it can't be written: then nothing has changed
 */
export function writeStatic(
  { catalogues, sheets, settings }: Publication,
  { out, municipalities, revision, today, base }: StaticOptions,
): Promise<number> {
  const numbered = new Map(
    [...catalogues].map(([lang, catalogue]): [string, Catalogue] => [
      lang,
      { ...catalogue, revision },
    ]),
  );
  return changeFolder(join(out, 'static'), rankOf, async (changes) => {
    const written = new Set<string>();
    for (const slug of [CENTRAL, ...municipalities]) {
      const own = settings.get(slug);
      if (slug !== CENTRAL && (!own || 'movedTo' in own)) continue;
      const site = await siteOf({
        catalogueIn: (lang) => numbered.get(lang),
        sheet: (name) => sheets.get(name),
        settings: own && !('movedTo' in own) ? own : undefined,
        today,
        base: base && new URL(`${slug}/`, base.endsWith('/') ? base : `${base}/`).href,
      });
      for (const [name, text] of site) {
        changes.write(`${slug}/${name}`, text);
        written.add(`${slug}/${name}`);
      }
    }
    for (const name of changes.names()) if (!written.has(name)) changes.remove(name);
    return [...written].filter((name) => name.endsWith('.html')).length;
  });
}

/** Lists of pages come after the pages that they name. */
const rankOf = (name: string) => (/\/(?:index\.html|sitemap\.xml|feed\.json)$/.test(name) ? 1 : 0);
