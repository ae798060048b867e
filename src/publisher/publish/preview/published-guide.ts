/** A guide as visitors read it: from the files of a publication, or from values still to be written. */
import { decodeCatalogue, decodeSheet } from '../../../catalogue/decode.js';
import type { Catalogue, Settings, Sheet } from '../../../catalogue/model.js';
import { type Guide, resolveGuide } from '../../../catalogue/resolve.js';
import { type PublicationFiles, readJson } from '../publication-files.js';
import type { Publication } from '../publication.js';
import { readSettings } from '../snapshot.js';

type Perhaps<T> = T | undefined | Promise<T | undefined>;

export interface PublishedGuide {
  /** Undefined where nothing is published. */
  readonly catalogue: Catalogue | undefined;
  /** A day such as 2026-11-23. */
  readonly today: string;
  /** By slug. */
  readonly settings: (slug: string) => Perhaps<Settings>;
  /** By file name. */
  readonly sheet: (name: string) => Perhaps<Sheet>;
}

/** Of what was built. The revision plays no part in what visitors read. */
export function guideOf(
  { catalogues, sheets, settings }: Publication,
  today: string,
): PublishedGuide {
  const catalogue = catalogues.get('nl');
  return {
    catalogue: catalogue && { ...catalogue, revision: 0 },
    today,
    settings: (slug) => {
      const found = settings.get(slug);
      return found && 'movedTo' in found ? undefined : found;
    },
    sheet: (name) => sheets.get(name),
  };
}

/** Of what is published. @throws Error for files that can't be read */
export async function openGuide(
  files: PublicationFiles | undefined,
  today: string,
): Promise<PublishedGuide> {
  const nothing = () => undefined;
  if (!files) return { catalogue: undefined, today, settings: nothing, sheet: nothing };
  const sheets = new Map<string, Promise<Sheet | undefined>>();
  const readSheet = async (name: string) => decodeSheet(await readJson(files, name)).value;
  return {
    catalogue: decodeCatalogue(await readJson(files, 'catalogue.json')).value,
    today,
    settings: (slug) => readSettings(slug, files),
    sheet: (name) => {
      if (!sheets.has(name)) sheets.set(name, readSheet(name));
      return sheets.get(name);
    },
  };
}

/** @param slug left out: the central guide */
export async function resolveFor(
  { catalogue, today, settings }: PublishedGuide,
  slug: string | undefined,
): Promise<Guide | undefined> {
  if (!catalogue) return undefined;
  return resolveGuide(catalogue, slug === undefined ? undefined : await settings(slug), { today });
}
