/**
 * Holds an import of the real data against what it must find (records.ndjson), field by field.
 * A command of its own, for the data is not part of the project:
 * npx tsx --test test/publisher/real.check.ts
 */
import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Block, Product } from '../../src/catalogue/model.js';
import { plainText } from '../../src/catalogue/rich-text.js';
import { decodeProduct } from '../../src/catalogue/decode.js';
import { Graph } from '../../src/publisher/import/graph.js';
import { consolidateRecords } from '../../src/publisher/import/consolidate/consolidate.js';
import { importGraph, readRecords } from '../../src/publisher/import/import.js';
import { isJsonFile, readJsonLd } from '../../src/publisher/import/jsonld.js';
import { isRdfFile, readRdf } from '../../src/publisher/import/rdf.js';
import { canonicalTag } from '../../src/content/language-tags.js';
import { readSheet } from '../../src/content/markdown/read.js';
import { writeSheet } from '../../src/content/markdown/write.js';
import { assertGivenBack } from './import/consolidate/resolved.js';

const REAL = join(import.meta.dirname, '../../../shared/real');
const skip = existsSync(join(REAL, 'lpdc'))
  ? false
  : 'SKIPPED: the real data (../shared/real) is not here';

type Json = Readonly<Record<string, unknown>>;
type Expected = Json & { readonly id: string; readonly file: string };

/** Letters and digits only, entities resolved: what must survive any cleaning. */
function letters(html: string): string {
  const text = html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;|&rsquo;|&quot;|&euro;|&eacute;|&euml;/g, '');
  // NFKC: a raised 2 is a 2.
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}
const ours = (value: unknown) =>
  letters(typeof value === 'string' ? value : plainText(value as readonly Block[]));

const visible = (text: string) => text.replace(/[\u00AD\u200B-\u200F\uFEFF]/g, '').trim();

class Comparison {
  compared = 0;
  readonly wrong: string[] = [];

  same(at: string, expected: unknown, found: unknown): void {
    this.compared += 1;
    if (JSON.stringify(expected) !== JSON.stringify(found))
      this.wrong.push(
        `${at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`.slice(0, 600),
      );
  }
  texts(at: string, expected: unknown, found: unknown): void {
    const all = (expected ?? {}) as Record<string, string>;
    for (const [tag, text] of Object.entries(all)) {
      const value = ((found ?? {}) as Json)[canonicalTag(tag)];
      this.same(`${at}.${tag}`, letters(text), value === undefined ? '' : ours(value));
    }
  }
  value(at: string, expected: unknown, found: unknown): void {
    const text = typeof expected === 'string' ? visible(expected) || undefined : expected;
    if (text !== undefined) this.same(at, text, found);
  }
  list(at: string, expected: unknown, found: unknown): void {
    if (!Array.isArray(expected)) return;
    const list = (found ?? []) as readonly string[];
    this.same(at, [...(expected as readonly string[])].sort(), [...list].sort());
  }
  items(
    at: string,
    expected: unknown,
    found: unknown,
    each: (at: string, expected: Json, found: Json) => void,
  ): void {
    if (!Array.isArray(expected)) return;
    const wanted = expected.filter(hasContent) as Json[];
    const items = (found ?? []) as Json[];
    this.same(`${at}.length`, wanted.length, items.length);
    for (const [i, item] of wanted.entries()) each(`${at}[${i}]`, item, items[i] ?? {});
  }
}

function hasContent(value: unknown, key?: string | number): boolean {
  if (key === 'id' || key === 'order' || key === 'addressRegisterUri') return false;
  if (typeof value === 'string') return visible(value.replace(/<[^>]*>/g, '')) !== '';
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.entries(value).some(([name, inner]) => hasContent(inner, name))
  );
}

function compare(expected: Expected, product: Product, into: Comparison): void {
  const at = expected.id.slice(-8);
  const found = product as unknown as Json;
  into.texts(`${at}.name`, expected.titles, found.name);
  into.texts(`${at}.description`, expected.descriptions, found.description);
  into.texts(
    `${at}.additionalDescription`,
    expected.additionalDescriptions,
    found.additionalDescription,
  );
  into.texts(`${at}.exceptions`, expected.exceptions, found.exceptions);
  into.texts(`${at}.regulation`, expected.regulation, found.regulation);
  for (const key of ['productId', 'type', 'startDate', 'endDate'])
    into.value(`${at}.${key}`, expected[key], found[key]);
  into.value(`${at}.created`, expected.dateCreated, found.created);
  into.value(`${at}.modified`, expected.dateModified, found.modified);
  into.value(`${at}.generatedAt`, expected.generatedAtTime, found.generatedAt);
  for (const key of [
    'targetAudiences',
    'themes',
    'competentAuthorityLevels',
    'executingAuthorityLevels',
    'publicationMedia',
    'yourEuropeCategories',
    'spatial',
    'languages',
  ])
    into.list(`${at}.${key}`, expected[key], found[key]);
  for (const key of ['competentAuthorities', 'executingAuthorities']) {
    const uris = (list: unknown) =>
      (list as { uri?: string; id?: string }[] | undefined)?.map(
        ({ uri, id }) => uri ?? `https://data.vlaanderen.be/id/organisatie/${id}`,
      );
    into.list(`${at}.${key}`, uris(expected[key]), uris(found[key]));
  }
  for (const [tag, words] of Object.entries(
    (expected.keywords ?? {}) as Record<string, string[]>,
  )) {
    const wanted = [
      ...new Map(words.map((word) => [word.trim().toLowerCase(), letters(word)])).values(),
    ].filter(Boolean);
    into.list(
      `${at}.keywords.${tag}`,
      wanted,
      ((found.keywords ?? {}) as Record<string, string[]>)[canonicalTag(tag)]?.map(letters),
    );
  }
  const named = (where: string, wanted: Json, item: Json) => {
    into.texts(`${where}.name`, wanted.title, item.name);
    into.texts(`${where}.description`, wanted.description, item.description);
    if (typeof wanted.url === 'string' && wanted.url.trim())
      into.same(`${where}.url`, typeof item.url, 'string');
  };
  into.items(
    `${at}.requirements`,
    expected.requirements,
    found.requirements,
    (where, wanted, item) => {
      named(where, wanted, item);
      into.items(`${where}.evidence`, wanted.evidence, item.evidence ? [item.evidence] : [], named);
    },
  );
  into.items(`${at}.procedures`, expected.procedures, found.procedures, (where, wanted, item) => {
    named(where, wanted, item);
    into.items(`${where}.websites`, wanted.websites, item.websites, named);
  });
  for (const key of ['costs', 'financialAdvantages', 'legalResources', 'websites'])
    into.items(`${at}.${key}`, withUrls(expected[key]), found[key], named);
  into.items(
    `${at}.contactPoints`,
    expected.contactPoints,
    found.contactPoints,
    (where, wanted, item) => {
      for (const key of ['email', 'telephone'])
        into.value(`${where}.${key}`, wanted[key], item[key]);
      into.texts(`${where}.openingHours`, { nl: wanted.openingHours ?? '' }, item.openingHoursText);
      const address = (wanted.address ?? {}) as Json;
      const own = (item.address ?? {}) as Json;
      const plain = (value: unknown) =>
        typeof value === 'object' && value !== null ? (Object.values(value)[0] as unknown) : value;
      for (const [theirs, key] of [
        ['street', 'street'],
        ['houseNumber', 'houseNumber'],
        ['boxNumber', 'box'],
        ['postcode', 'postcode'],
        ['municipality', 'municipality'],
        ['country', 'country'],
      ] as const)
        into.value(`${where}.address.${key}`, plain(address[theirs]), own[key]);
    },
  );
}

/** The first generation gives a regulation's address as its id. */
const withUrls = (items: unknown) =>
  (items as Json[] | undefined)?.map((item) =>
    Object.keys(item).length === 1 ? { url: item.id } : item,
  );

describe('an import of the real data', { skip }, async () => {
  const graph = new Graph();
  const folders = skip ? [] : ['lpdc', 'ldes/concepts-2023-08', 'ldes/concepts-rdf'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(REAL, folder)).map((name) => join(REAL, folder, name)),
  );
  for (const file of files.filter(isRdfFile)) await readRdf(file, graph);
  for (const file of files.filter(isJsonFile)) await readJsonLd(file, graph);
  const { products } = importGraph(graph);
  const byIri = new Map(products.map((product) => [product.uri, product]));

  test('finds every field of records.ndjson', () => {
    const records = readFileSync(join(REAL, 'records.ndjson'), 'utf8')
      .trim()
      .split('\n')
      .map((text) => JSON.parse(text) as Expected);
    const comparison = new Comparison();
    for (const record of records.filter(({ file }) =>
      folders.some((folder) => file.startsWith(`${folder}/`)),
    )) {
      const product = byIri.get(record.id);
      if (product) compare(record, product, comparison);
      else comparison.wrong.push(`${record.id}: not imported`);
    }
    console.log(`${comparison.compared} values compared, ${comparison.wrong.length} differ`);
    assert.deepEqual(comparison.wrong.slice(0, 20), []);
  });

  test('survives being written as Markdown and read again', () => {
    for (const product of products) {
      const sheet = readSheet(writeSheet(product));
      assert.deepEqual(sheet.findings, []);
      assert.deepEqual(decodeProduct(sheet.product), { value: product, findings: [] });
    }
  });
});

describe('a fold of the municipal records for enterprises', { skip }, async () => {
  const graph = new Graph();
  const files = skip ? [] : readdirSync(join(REAL, 'lpdc')).filter((name) => !/^ipdc_/.test(name));
  for (const name of files) await readRdf(join(REAL, 'lpdc', name), graph);
  const read = readRecords(graph, { audience: 'Onderneming' });
  const folded = consolidateRecords(read);
  const { central, local, values, inherited, leftOut } = folded.figures;

  test('gives about 31 products, of which most values are inherited', () => {
    const share = (100 * inherited) / values;
    console.log(
      `${read.records.length} records: ${central} central products, ${local} local ones, ${folded.settings.size} settings; ` +
        `${inherited} of ${values} values inherited (${share.toFixed(1)} %), ${leftOut} times a field is left out`,
    );
    // The five that no concept stands behind are of one municipality: they are local products of it.
    const withoutConcept = read.records.filter(({ product }) => product.source === undefined);
    assert.equal(central + withoutConcept.length, 31);
    assert.ok(share >= 80);
  });
  test('gives each municipality its own texts back, field for field', () => {
    console.log(`${assertGivenBack(folded, read.records)} fields given back as they were`);
  });
});
