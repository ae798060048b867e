/** Catalogue, sheets and their hashes, in one language. */
import type { Catalogue, Product, Sheet } from '../../catalogue/model.js';
import { isDutch } from '../../content/language-tags.js';
import { TYPE_NAMES } from './labels.js';
import type { CatalogueConfig } from '../../content/content.js';
import { fieldHashes } from '../../content/field-hashes.js';
import { pickLanguage, project } from './project.js';
import type { UnnumberedCatalogue } from './publication.js';
import { hashedName, nameSheet } from './serialise.js';
import { summarise } from './summary.js';

const SCHEMA_VERSION = '1.0';

/** All of the catalogue that readers of one language get. */
interface LanguageEdition {
  readonly catalogue: UnnumberedCatalogue;
  /** By file name. */
  readonly sheets: ReadonlyMap<string, Sheet>;
  /** The list of the sheets' hashes, SHA-256 in hex by id; with its file name. */
  readonly hashes: readonly [name: string, list: Readonly<Record<string, string>>];
}

/** @param shared what is the same in all languages */
export function buildEdition(
  products: readonly Product[],
  config: CatalogueConfig,
  lang: string,
  shared: Pick<Catalogue, 'modified' | 'languages' | 'lexicon' | 'events'>,
): LanguageEdition {
  const sheets = new Map<string, Sheet>();
  const hashes: Record<string, string> = {};
  const summaries = [...products].sort(byId).map((product) => {
    const sheet = buildSheet(product, lang);
    const { name, hash } = nameSheet(sheet, lang);
    sheets.set(name, sheet);
    hashes[product.id] = hash;
    return { ...project(summarise(product), lang), name: nameIn(product.name, lang), sheet: name };
  });
  const used = new Set(products.map(({ type }) => type));
  const types = Object.entries(TYPE_NAMES)
    .filter(([id]) => used.has(id as keyof typeof TYPE_NAMES))
    .map(([id, name]) => ({ id, name: pickLanguage(name, lang) as Product['name'] }));
  const { publisher, guideUrl, empty, topics } = config;
  const hashList = hashedName('sheets', hashes);
  const catalogue = {
    schemaVersion: SCHEMA_VERSION,
    modified: shared.modified,
    language: lang,
    publisher,
    guideUrl,
    empty,
    languages: shared.languages,
    topics: topics && project(topics, lang),
    types,
    lexicon: shared.lexicon,
    events: shared.events,
    sheets: hashList,
    products: summaries,
  };
  return { catalogue: withoutUndefined(catalogue), sheets, hashes: [hashList, hashes] };
}

function buildSheet(product: Product, lang: string): Sheet {
  // What an editor still doubts is not for visitors.
  const { review: _review, ...shown } = product;
  return {
    ...project(shown, lang),
    name: nameIn(product.name, lang),
    hashes: fieldHashes(product),
  };
}

/** In another language the official Dutch name stands beside the translation. */
function nameIn(name: Product['name'], lang: string): Product['name'] {
  if (typeof name === 'string') return name;
  const own = pickLanguage(name, lang);
  if (isDutch(lang) || typeof own === 'string') return own as Product['name'];
  const dutch = Object.fromEntries(Object.entries(name).filter(([tag]) => isDutch(tag)));
  if (!Object.keys(dutch).length) return own as Product['name'];
  const official = pickLanguage(dutch, 'nl');
  return {
    ...(own as object),
    ...(typeof official === 'string' ? { nl: official } : (official as object)),
  };
}

const byId = (a: Product, b: Product) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

function withoutUndefined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
