// MRR@10, recall@3 and zero rate per kind of query, beside other engines on the same input.
//   npm run bench:search -- [<products.json> <queries.json>]
// products: [{id, title, keywords, summary}]; queries: [{q, expect: [ids], types?: [kinds]}].
// Without files: ../shared/search and ../shared/real beside the repository, where they are.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SearchProduct } from '../src/search/index.js';
import { FLEXSEARCH, FUSE, GUIDE, GUIDE_BARE, MINISEARCH } from './engines.js';
import { readEditorsSet } from './editors-set.js';

export interface Query {
  readonly q: string;
  readonly expect: readonly string[];
  readonly types?: readonly string[];
}

const WORST = 10;
const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

async function measure(
  title: string,
  products: readonly SearchProduct[],
  queries: readonly Query[],
) {
  console.log(`\n## ${title}: ${products.length} products, ${queries.length} queries\n`);
  console.log('| engine | kind | queries | MRR@10 | recall@3 | zero |');
  console.log('|---|---|---|---|---|---|');
  for (const maker of [GUIDE, GUIDE_BARE, FUSE, MINISEARCH, FLEXSEARCH]) {
    const engine = await maker.make(products);
    const kinds = new Map<string, { count: number; mrr: number; recall: number; zero: number }>();
    const misses: { q: string; place: number; expect: string; got: string }[] = [];
    for (const { q, expect, types = [] } of queries) {
      const ids = (await engine.find(q)).slice(0, 10);
      const place = ids.findIndex((id) => expect.includes(id));
      for (const kind of ['all', ...types]) {
        const sums = kinds.get(kind) ?? { count: 0, mrr: 0, recall: 0, zero: 0 };
        kinds.set(kind, sums);
        sums.count++;
        sums.mrr += place < 0 ? 0 : 1 / (place + 1);
        sums.recall += place >= 0 && place < 3 ? 1 : 0;
        sums.zero += ids.length === 0 ? 1 : 0;
      }
      if (place !== 0) {
        misses.push({
          q,
          place: place < 0 ? 99 : place,
          expect: expect.join(', '),
          got: ids[0] ?? 'nothing',
        });
      }
    }
    for (const [kind, { count, mrr, recall, zero }] of kinds) {
      if (kind !== 'all' && maker !== GUIDE) continue;
      const share = (sum: number) => (sum / count).toFixed(3);
      console.log(
        `| ${engine.name} | ${kind} | ${count} | ${share(mrr)} | ${share(recall)} | ${share(zero)} |`,
      );
    }
    if (maker === GUIDE && misses.length > 0) {
      misses.sort((a, b) => b.place - a.place);
      worst = misses
        .slice(0, WORST)
        .map(
          ({ q, place, expect, got }) =>
            `- ${q}: ${place === 99 ? 'not in ten' : `place ${place + 1}`}; wanted ${expect}; first ${got}`,
        );
    }
  }
  console.log(`\nWorst queries of product-guide:\n${worst.join('\n')}`);
}
let worst: string[] = [];

const [productsFile, queriesFile] = process.argv.slice(2);
if (productsFile !== undefined && queriesFile !== undefined) {
  await measure(
    queriesFile,
    readJson(productsFile) as SearchProduct[],
    readJson(queriesFile) as Query[],
  );
} else if (productsFile !== undefined) {
  console.error('Usage: npm run bench:search -- [<products.json> <queries.json>]');
  process.exitCode = 2;
} else {
  const beside = (path: string) => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  if (existsSync(beside('search/queries.json'))) {
    const products = readJson(beside('search/products.json')) as SearchProduct[];
    await measure('tuning set', products, readJson(beside('search/queries.json')) as Query[]);
  } else console.log('Skipped: no ../shared/search beside the repository, and no files given.');
  if (existsSync(beside('real/records.ndjson'))) {
    for (const withKeywords of [true, false]) {
      const { products, queries } = readEditorsSet(beside('real'), withKeywords);
      await measure(
        `editors' terms, keywords ${withKeywords ? 'indexed' : 'withheld'}`,
        products,
        queries,
      );
    }
  } else console.log('Skipped: no ../shared/real beside the repository.');
}
