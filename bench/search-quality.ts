// MRR@10, recall@3 and zero rate per kind of query, beside other engines on the same input.
//   npm run bench:search -- [<products.json> <queries.json>] [--set <name>]
// products: [{id, title, keywords, summary}]; queries: [{q, expect: [ids], types?: [kinds], set?: name}].
// A query that expects nothing is answered well by nothing; it counts in the last column only.
// Without files: our own content with bench/sets/entrepreneurs.json (of which `--set dev`, `late` or `probe` takes
// a part), and without --set also ../shared/search and ../shared/real beside the repository, where they are.
// What was missed is listed for no set that has "held" in it: nobody is to tune on those.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as sources from '../src/search/index.js';
import { readContentProducts, readEntrepreneurs } from './content-set.js';
import { FLEXSEARCH, FUSE, MINISEARCH, guideOf, type EngineMaker } from './engines.js';
import { readEditorsSet } from './editors-set.js';

const GUIDE = guideOf(sources);
const GUIDE_BARE = guideOf(sources, 'product-guide, no lexicon', false);

export interface Query {
  readonly q: string;
  readonly expect: readonly string[];
  readonly types?: readonly string[];
  readonly set?: string;
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

interface Sums {
  answerable: number;
  mrr: number;
  recall: number;
  zero: number;
  absent: number;
  noise: number;
}

async function measure(
  title: string,
  products: readonly sources.SearchProduct[],
  queries: readonly Query[],
  makers: readonly EngineMaker[] = [GUIDE, GUIDE_BARE, FUSE, MINISEARCH, FLEXSEARCH],
) {
  console.log(`\n## ${title}: ${products.length} products, ${queries.length} queries\n`);
  console.log('| engine | kind | queries | MRR@10 | recall@3 | zero | absent found |');
  console.log('|---|---|---|---|---|---|---|');
  const secret = queries.some(({ set }) => set === 'held');
  let worst: string[] = [];
  for (const maker of makers) {
    const engine = await maker.make(products);
    const kinds = new Map<string, Sums>();
    const misses: { place: number; line: string }[] = [];
    for (const { q, expect, types = [] } of queries) {
      const ids = (await engine.find(q)).slice(0, 10);
      const place = ids.findIndex((id) => expect.includes(id));
      for (const kind of ['all', ...types]) {
        const sums = kinds.get(kind) ?? {
          answerable: 0,
          mrr: 0,
          recall: 0,
          zero: 0,
          absent: 0,
          noise: 0,
        };
        kinds.set(kind, sums);
        if (expect.length === 0) {
          sums.absent++;
          sums.noise += ids.length > 0 ? 1 : 0;
          continue;
        }
        sums.answerable++;
        sums.mrr += place < 0 ? 0 : 1 / (place + 1);
        sums.recall += place >= 0 && place < 3 ? 1 : 0;
        sums.zero += ids.length === 0 ? 1 : 0;
      }
      if (place === 0 || (expect.length === 0 && ids.length === 0)) continue;
      misses.push({
        place: place < 0 ? 99 : place,
        line: `- ${q}: ${place < 0 ? 'not in ten' : `place ${place + 1}`}; wanted ${expect.join(', ') || 'nothing'}; first ${ids[0] ?? 'nothing'}`,
      });
    }
    for (const [kind, { answerable, mrr, recall, zero, absent, noise }] of kinds) {
      if (kind !== 'all' && (maker !== GUIDE || secret)) continue;
      const share = (sum: number) => (answerable > 0 ? (sum / answerable).toFixed(3) : '–');
      const noisy = absent > 0 ? `${noise} of ${absent}` : '–';
      console.log(
        `| ${engine.name} | ${kind} | ${answerable} | ${share(mrr)} | ${share(recall)} | ${share(zero)} | ${noisy} |`,
      );
    }
    if (maker === GUIDE) {
      misses.sort((a, b) => b.place - a.place);
      worst = misses.slice(0, WORST).map(({ line }) => line);
    }
  }
  if (worst.length > 0 && !secret)
    console.log(`\nWorst queries of product-guide:\n${worst.join('\n')}`);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { set: { type: 'string' }, worst: { type: 'string', default: '10' } },
});
const WORST = Number(values.worst);
const [productsFile, queriesFile] = positionals;
if (productsFile !== undefined && queriesFile !== undefined) {
  const queries = readJson(queriesFile) as Query[];
  await measure(
    queriesFile,
    readJson(productsFile) as sources.SearchProduct[],
    values.set === undefined ? queries : queries.filter(({ set }) => set === values.set),
  );
} else if (productsFile !== undefined) {
  console.error('Usage: npm run bench:search -- [<products.json> <queries.json>] [--set <name>]');
  process.exitCode = 2;
} else {
  const content = readContentProducts();
  for (const set of values.set === undefined ? ['dev', 'late', 'probe'] : [values.set]) {
    await measure(`entrepreneurs, ${set}`, content, readEntrepreneurs(set));
  }
  if (values.set === undefined) await measureShared();
}

/** Sets that were seen while the engine was made. */
async function measureShared() {
  const beside = (path: string) => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));
  if (existsSync(beside('search/queries.json'))) {
    const products = readJson(beside('search/products.json')) as sources.SearchProduct[];
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
