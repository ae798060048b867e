// Time per keystroke, build time, size and heap, for catalogues from the seeded generator.
//   npm run bench:search-speed -- [products…]        default: 300 1000 5000 20000
// Engines take turns at every keystroke in one process, so that a busy machine hurts all alike. No result is kept.
// Fuse.js over documents runs by itself afterwards: its milliseconds leave cold caches to whoever comes next.
import { existsSync } from 'node:fs';
import type { SearchProduct } from '../src/search/index.js';
import { FLEXSEARCH, FUSE, MINISEARCH, guideOf, type Engine, type EngineMaker } from './engines.js';
import { generateKeystrokes, generateProducts } from './generate-products.js';

const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [300, 1000, 5000, 20000];
if (sizes.some((size) => !(size > 0))) {
  console.error('Usage: npm run bench:search-speed -- [numbers of products]');
  process.exit(2);
}

// What is published: running sources, tsx gives each inner function its name again whenever it is made.
const published = new URL('../dist/package/search/index.js', import.meta.url);
if (!existsSync(published)) {
  console.error('The search is not built. Run `npm run build` first.');
  process.exit(2);
}
const GUIDE = guideOf((await import(published.href)) as typeof import('../src/search/index.js'));

/** Fuse.js over whole documents is left out above this: it takes minutes. */
const MAX_FOR_FUSE = 1000;
/** Keystrokes before any is measured, so that all engines run compiled. */
const WARM_UP = 1600;
const collect = (globalThis as { gc?: () => void }).gc;

const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;

/** Through JSON, as from the network: strings put together in this process would shrink when first read. */
function asFetched(count: number): SearchProduct[] {
  return JSON.parse(JSON.stringify(generateProducts(count))) as SearchProduct[];
}

/** Bytes that stay when only the engine is kept; NaN without --expose-gc. */
async function built(maker: EngineMaker, count: number) {
  const products = asFetched(count);
  // A turn of the event loop first: what this function's caller left on the stack must be gone.
  await new Promise((resolve) => setTimeout(resolve, 20));
  collect?.();
  collect?.();
  const usage = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = usage();
  const start = performance.now();
  const engine = await maker.make(products);
  const ms = performance.now() - start;
  await engine.find('terras');
  await new Promise((resolve) => setTimeout(resolve, 20));
  collect?.();
  collect?.();
  const heap = collect ? usage() - before : NaN;
  return { engine, ms, heap, products };
}

// What is made once per process is not the index's: code, the lexicon, Fuse.js.
for (const maker of [GUIDE, MINISEARCH, FLEXSEARCH, FUSE])
  await (await built(maker, 50)).engine.find('terasvergunnig');

for (const count of sizes) {
  const makers = [GUIDE, MINISEARCH, FLEXSEARCH];
  const rows: { engine: Engine; ms: number; heap: number; times: number[] }[] = [];
  let products = generateProducts(1);
  for (const maker of makers) {
    const row = await built(maker, count);
    products = row.products;
    rows.push({ ...row, times: [] });
  }
  const strokes = generateKeystrokes(products, WARM_UP + (count > 5000 ? 500 : 1600));
  let stroke = 0;
  for (const query of strokes) {
    for (let turn = 0; turn < rows.length; turn++) {
      const { engine, times } = rows[(turn + stroke) % rows.length]!;
      const start = performance.now();
      await engine.find(query);
      if (stroke >= WARM_UP) times.push(performance.now() - start);
    }
    stroke++;
  }
  if (count <= MAX_FOR_FUSE) {
    const row = { ...(await built(FUSE, count)), times: [] as number[] };
    for (const query of strokes.slice(WARM_UP)) {
      const start = performance.now();
      await row.engine.find(query);
      row.times.push(performance.now() - start);
    }
    rows.push(row);
  }
  console.log(`\n${count} products, ${strokes.length - WARM_UP} keystrokes\n`);
  console.log('| engine | median ms | p95 ms | of MiniSearch | build ms | written kB | heap MB |');
  console.log('|---|---|---|---|---|---|---|');
  const medianOf = (times: readonly number[]) =>
    quantile(
      [...times].sort((a, b) => a - b),
      0.5,
    );
  const reference = medianOf(rows[1]!.times);
  for (const { engine, ms, heap, times } of rows) {
    const sorted = [...times].sort((a, b) => a - b);
    const median = quantile(sorted, 0.5);
    console.log(
      `| ${engine.name} | ${median.toFixed(3)} | ${quantile(sorted, 0.95).toFixed(2)} | ${(median / reference).toFixed(2)} ` +
        `| ${ms.toFixed(0)} | ${((await engine.size()) / 1000).toFixed(0)} | ${(heap / 1e6).toFixed(2)} |`,
    );
  }
}
