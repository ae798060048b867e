/** Catalogue, sheets and their hashes, in one language. */
import type { Catalogue, Product, Sheet } from '../../catalogue/model.js';
import { hashOf } from '../../content/json.js';
import { isDutch } from '../../content/language-tags.js';
import { TYPE_NAMES } from './labels.js';
import type { CatalogueConfig } from '../../content/content.js';
import { fieldHashes } from '../../content/field-hashes.js';
import { pickLanguage, project } from './project.js';
import { summarise } from './summary.js';

export const SCHEMA_VERSION = '1.0';
/** Enough to tell two versions of one file apart, and cheap in the list. */
export const NAME_HASH_LENGTH = 8;
/** SHA-256, whole: a browser holds each sheet against it. */
const HASH_LENGTH = 64;

export interface Edition {
  /** Without revision: that depends on what was published before. */
  readonly catalogue: Omit<Catalogue, 'revision'>;
  /** Contents by file name, relative to the catalogue. */
  readonly files: ReadonlyMap<string, string>;
}

export function buildEdition(
  products: readonly Product[],
  config: CatalogueConfig,
  lang: string,
  extra: Pick<Catalogue, 'modified' | 'languages' | 'lexicon' | 'events'>,
): Edition {
  const files = new Map<string, string>();
  const hashes: Record<string, string> = {};
  const summaries = [...products].sort(byId).map((product) => {
    const text = `${JSON.stringify(buildSheet(product, lang))}\n`;
    const hash = hashOf(text, HASH_LENGTH);
    const sheet = `sheets/${product.id}.${lang}.${hash.slice(0, NAME_HASH_LENGTH)}.json`;
    files.set(sheet, text);
    hashes[product.id] = hash;
    const summary = summarise(product);
    return { ...project(summary, lang), name: nameIn(product.name, lang), sheet };
  });
  const used = new Set(products.map(({ type }) => type));
  const hashList = `${JSON.stringify(hashes)}\n`;
  const sheets = `sheets.${hashOf(hashList, NAME_HASH_LENGTH)}.json`;
  files.set(sheets, hashList);
  const types = Object.entries(TYPE_NAMES)
    .filter(([id]) => used.has(id as keyof typeof TYPE_NAMES))
    .map(([id, name]) => ({ id, name: pickLanguage(name, lang) as Product['name'] }));
  const { publisher, guideUrl, empty, topics } = config;
  const catalogue = {
    schemaVersion: SCHEMA_VERSION,
    modified: extra.modified,
    language: lang,
    publisher,
    guideUrl,
    empty,
    languages: extra.languages,
    topics: topics && project(topics, lang),
    types,
    lexicon: extra.lexicon,
    events: extra.events,
    sheets,
    products: summaries,
  };
  return { catalogue: withoutUndefined(catalogue), files };
}

function buildSheet(product: Product, lang: string): Sheet {
  // What an editor still doubts is not for visitors.
  const { review: _review, ...shown } = product;
  return {
    '@context': '../context.jsonld',
    ...project(shown, lang),
    name: nameIn(product.name, lang),
    hashes: fieldHashes(product),
  } as Sheet;
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
