import { readFileSync } from 'node:fs';
import type { SearchProduct } from '../src/search/index.js';
import type { Query } from './search-quality.js';

interface RawRecord {
  readonly group: string;
  readonly titles?: Record<string, string>;
  readonly descriptions?: Record<string, string>;
  readonly keywords?: unknown;
  readonly targetAudiences?: readonly string[];
}

interface RawQuery {
  readonly query: string;
  readonly group: string;
  readonly enterprise: boolean;
  readonly published: boolean;
}

const SUMMARY_LENGTH = 300;
const dutch = (texts: Record<string, string> = {}) =>
  Object.entries(texts).find(([language]) => language.startsWith('nl'))?.[1] ?? '';
const plain = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&\w+;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Published products for enterprises, one per group, and the search terms that editors gave them. */
export function readEditorsSet(
  folder: string,
  withKeywords: boolean,
): { products: SearchProduct[]; queries: Query[] } {
  const groups = new Map<string, RawRecord>();
  for (const line of readFileSync(`${folder}/records.ndjson`, 'utf8').split('\n')) {
    if (line === '') continue;
    const record = JSON.parse(line) as RawRecord;
    if (record.targetAudiences?.includes('Onderneming') !== true) continue;
    if (dutch(record.titles) !== '' && !groups.has(record.group)) groups.set(record.group, record);
  }
  const all = JSON.parse(readFileSync(`${folder}/queries-editors.json`, 'utf8')) as RawQuery[];
  const wanted = new Map<string, Set<string>>();
  const terms = new Map<string, string[]>();
  for (const { query, group } of all) {
    if (!groups.has(group)) continue;
    const term = query.trim().toLowerCase();
    wanted.set(term, (wanted.get(term) ?? new Set()).add(group));
    terms.set(group, [...(terms.get(group) ?? []), query]);
  }
  return {
    products: [...groups].map(([id, { titles, descriptions }]) => ({
      id,
      title: plain(dutch(titles)),
      keywords: withKeywords ? (terms.get(id) ?? []) : [],
      summary: plain(dutch(descriptions)).slice(0, SUMMARY_LENGTH),
    })),
    queries: [...wanted].map(([q, expect]) => ({ q, expect: [...expect] })),
  };
}
