/** The files that a publication becomes: the one place where its values are written out. */
import type { Sheet } from '../../catalogue/model.js';
import { hashOf } from '../../content/hash.js';
import type { Publication, UnnumberedCatalogue } from './publication.js';
import { context } from './jsonld-context.js';

/** A publication's files whose catalogues still lack their revision. */
export interface UnnumberedFiles {
  /** By file name: catalogue.json, catalogue.fr.json … */
  readonly catalogues: ReadonlyMap<string, UnnumberedCatalogue & { readonly '@context'?: string }>;
  /** Texts of all other files by name, with `/` between folders. */
  readonly files: ReadonlyMap<string, string>;
}

/** Enough to tell two versions of one file apart, and cheap in the list. */
const NAME_HASH_LENGTH = 8;
/** SHA-256, whole: a browser holds each sheet against it. */
const HASH_LENGTH = 64;
const CATALOGUE = /^catalogue(\.[a-z-]+)?\.json$/i;

/** Same values, same bytes. */
export function serialise({ catalogues, sheets, settings, others }: Publication): UnnumberedFiles {
  const files = new Map<string, string>();
  for (const [name, value] of others) files.set(name, lineOf(value));
  for (const [name, sheet] of sheets) files.set(name, textOfSheet(sheet));
  for (const [slug, value] of settings)
    files.set(
      `settings/${slug}.json`,
      lineOf('movedTo' in value ? value : { '@context': '../context.jsonld', ...value }),
    );
  files.set('context.jsonld', `${JSON.stringify(context, null, 2)}\n`);
  return {
    catalogues: new Map(
      [...catalogues].map(([lang, catalogue]) => [
        lang === 'nl' ? 'catalogue.json' : `catalogue.${lang}.json`,
        { '@context': 'context.jsonld', ...catalogue },
      ]),
    ),
    files,
  };
}

/** An archived publication's files, to be published again byte for byte under another revision. */
export function withoutRevision(archived: Readonly<Record<string, string>>): UnnumberedFiles {
  const catalogues = new Map<string, UnnumberedCatalogue>();
  const files = new Map<string, string>();
  for (const [name, text] of Object.entries(archived))
    if (CATALOGUE.test(name)) {
      const { revision: _, ...catalogue } = JSON.parse(text) as { readonly revision: number };
      catalogues.set(name, catalogue as UnnumberedCatalogue);
    } else files.set(name, text);
  return { catalogues, files };
}

/** All texts by file name, the catalogues with their revision. */
export function withRevision(
  { catalogues, files }: UnnumberedFiles,
  revision: number,
): Map<string, string> {
  const all = new Map(files);
  for (const [name, { '@context': about, schemaVersion, ...rest }] of catalogues)
    all.set(name, lineOf({ '@context': about, schemaVersion, revision, ...rest }));
  return all;
}

/** The name of a sheet's file, and the hash of what it holds: SHA-256 in hex. */
export function nameSheet(
  sheet: Sheet,
  lang: string,
): { readonly name: string; readonly hash: string } {
  const hash = hashOf(textOfSheet(sheet), HASH_LENGTH);
  return { name: `sheets/${sheet.id}.${lang}.${hash.slice(0, NAME_HASH_LENGTH)}.json`, hash };
}

/** The name of a file that is named for its content: lexicon.0a1b2c3d.json. */
export const hashedName = (kind: string, value: unknown): string =>
  `${kind}.${hashOf(lineOf(value), NAME_HASH_LENGTH)}.json`;

const lineOf = (value: unknown) => `${JSON.stringify(value)}\n`;
const textOfSheet = (sheet: Sheet) => lineOf({ '@context': '../context.jsonld', ...sheet });
