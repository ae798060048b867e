import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../src/publisher/content/read.js';
import type { SearchProduct } from '../src/search/index.js';
import type { Query } from './search-quality.js';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const DUTCH = ['nl', 'nl-BE-x-formal'];

/** The first Dutch value of a text by language. */
function dutch<T>(values: Readonly<Record<string, T>> | undefined): T | undefined {
  for (const language of DUTCH) {
    const value = values?.[language];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Our own content as the element searches it, in Dutch. */
export function readContentProducts(): SearchProduct[] {
  return readContent(here('../fixtures/content')).products.map(({ value }) => ({
    id: value.id,
    title: dutch(value.name) ?? value.id,
    keywords: dutch(value.keywords) ?? [],
    summary: dutch(value.summary) ?? '',
    featured: value.featured ?? false,
    retired: value.state === 'retired',
  }));
}

/**
 * Queries over our content by somebody who knew neither engine nor lexicon. Half of them, `dev`, may be looked at
 * while tuning; of the other half, `held`, only totals.
 */
export function readEntrepreneurs(set: string | undefined): Query[] {
  const all = JSON.parse(readFileSync(here('sets/entrepreneurs.json'), 'utf8')) as Query[];
  return set === undefined ? all : all.filter((query) => query.set === set);
}
