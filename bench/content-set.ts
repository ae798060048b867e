import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContentFolder } from '../src/publisher/read-content.js';
import type { SearchProduct } from '../src/search/index.js';
import type { Query } from './search-quality.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const DUTCH = ['nl', 'nl-BE-x-formal'];

/** The Dutch of a text that may be there in several languages. */
function dutch<T extends string | readonly string[]>(
  text: T | Readonly<Record<string, T>> | undefined,
): T | undefined {
  if (text === undefined || typeof text === 'string' || Array.isArray(text)) return text as T;
  const byLanguage = text as Readonly<Record<string, T>>;
  const language = DUTCH.find((name) => name in byLanguage);
  return language === undefined ? undefined : byLanguage[language];
}

/** Our own content as the element searches it, in Dutch. */
export function readContentProducts(): SearchProduct[] {
  return readContentFolder(here('../fixtures/content')).products.map(({ value }) => ({
    id: value.id,
    title: dutch<string>(value.name) ?? value.id,
    keywords: dutch<readonly string[]>(value.keywords) ?? [],
    summary: dutch<string>(value.summary) ?? '',
    retired: value.status === 'retired',
  }));
}

/**
 * Queries over our content. `dev` and `late` are by somebody who knew neither engine nor lexicon; `late` was kept
 * from sight until the engine stood. `probe` is by the lexicon's author, before looking what the lexicon held.
 * By now all were seen.
 */
export function readEntrepreneurs(set: string | undefined): Query[] {
  const all = JSON.parse(readFileSync(here('sets/entrepreneurs.json'), 'utf8')) as Query[];
  return set === undefined ? all : all.filter((query) => query.set === set);
}
