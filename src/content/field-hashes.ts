/** Content hashes of a product's fields: they change when the meaning does, and only then. */
import type { Block, Product } from '../catalogue/model.js';
import { plainText } from '../catalogue/rich-text.js';
import { fieldNames, kindOf } from '../catalogue/schema/fields.js';
import { dropInvisible } from './clean.js';
import { canonicalJson, hashOf } from './hash.js';
import { isDutch, isGenerated } from './language-tags.js';

/** 48 bits: two versions of one field never meet by chance. */
const HASH_LENGTH = 12;
/** Lists in which the order says nothing. */
const SETS: ReadonlySet<string> = new Set(fieldNames.filter((name) => kindOf(name).unordered));
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16})*$/;
/** Keys that look like a language tag and aren't. */
const NOT_TAGS = new Set(['url', 'uri', 'box', 'id', 'nis']);

/** Hash of every overridable field that the product has. */
export function fieldHashes(product: Product): Record<string, string> {
  const hashes: Record<string, string> = {};
  for (const name of fieldNames) {
    const value = product[name];
    if (value !== undefined) hashes[name] = fieldHash(name, value);
  }
  return hashes;
}

/** White space, invisible characters, formatting, generated variants and translations beside a Dutch text don't count. */
export function fieldHash(name: string, value: unknown): string {
  const meaning = reduce(value);
  const ordered = SETS.has(name) ? sortLists(meaning) : meaning;
  return hashOf(canonicalJson(ordered), HASH_LENGTH);
}

function reduce(value: unknown): unknown {
  if (typeof value === 'string') return dropInvisible(value).replace(/\s+/g, ' ').trim();
  if (Array.isArray(value)) {
    const list: readonly unknown[] = value;
    return isBlocks(list) ? reduce(plainText(list) + linksOf(list)) : list.map(reduce);
  }
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  return Object.fromEntries(
    originals(entries).map(([key, inner]) => [key.toLowerCase(), reduce(inner)]),
  );
}

/** Of texts by language those that someone wrote: Dutch where there is Dutch. */
function originals(entries: [string, unknown][]): [string, unknown][] {
  if (!entries.length || !entries.every(([key]) => TAG.test(key) && !NOT_TAGS.has(key)))
    return entries;
  const written = entries.filter(([tag]) => !isGenerated(tag));
  const dutch = written.filter(([tag]) => isDutch(tag));
  return dutch.length ? dutch : written.length ? written : entries;
}

function isBlocks(value: readonly unknown[]): value is readonly Block[] & unknown[] {
  const first = value[0];
  return (
    typeof first === 'object' &&
    first !== null &&
    ['paragraph', 'heading', 'list', 'table'].includes((first as { type?: string }).type ?? '')
  );
}

/** Where links lead is part of the meaning, though not of the text. */
function linksOf(blocks: readonly Block[]): string {
  const urls = [...JSON.stringify(blocks).matchAll(/"type":"link","url":"((?:[^"\\]|\\.)*)"/g)];
  return urls.map(([, url]) => ` ${url}`).join('');
}

function sortLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonicalJson).sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sortLists(inner)]));
}
