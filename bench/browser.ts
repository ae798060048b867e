// What a visitor feels, in Chromium with the built files (`npm run build` first).
//   npm run bench:browser -- [products for typing…]        default: 300 1000
// Index slices: every task that blocks the page from its start until the index answers, the processor slowed down four times,
// 300 products. Keys: from the key event to the frame that shows its results, as fast as the processor is.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import sirv from 'sirv';
import { findChromium } from '../scripts/environment.mjs';
import { launchOptions } from '../scripts/chromium.mjs';
import { generateKeystrokes, generateProducts } from './generate-products.js';

const SLICE_PRODUCTS = 300;
const SLOWDOWN = 4;
const KEYS = 300;
/** Time between keys, of a quick typist. */
const BETWEEN_KEYS_MS = 60;
const built = fileURLToPath(new URL('../dist/v1', import.meta.url));
if (!existsSync(built)) throw new Error('There is nothing to measure yet: npm run build');

const sample = JSON.parse(readFileSync(`${built}/catalogue.json`, 'utf8')) as {
  products: Record<string, unknown>[];
};

/** The sample's catalogue with other products. */
function catalogueOf(count: number): string {
  const products = generateProducts(count).map(({ id, title, keywords, summary }, at) => ({
    ...sample.products[at % sample.products.length],
    id,
    name: title,
    summary,
    keywords,
  }));
  return JSON.stringify({ ...sample, products });
}

const PAGE = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Productgids</title>
<script type="module" src="/v1/product-guide.js"></script>
<product-guide loading="eager" routing="off"></product-guide>`;

let catalogue = '';
const files = sirv(built, { dev: true });
const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/') return response.setHeader('Content-Type', 'text/html').end(PAGE);
  if (path === '/v1/catalogue.json')
    return response.setHeader('Content-Type', 'application/json').end(catalogue);
  request.url = path.replace('/v1/', '/');
  files(request, response, () => {
    response.writeHead(404).end();
  });
});
await new Promise<void>((resolve) => server.listen(0, resolve));
const url = `http://localhost:${(server.address() as AddressInfo).port}/`;

const quantile = (values: readonly number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? NaN;

const browser = await chromium.launch(launchOptions(await findChromium()));

async function open(count: number, slowdown: number): Promise<Page> {
  catalogue = catalogueOf(count);
  const page = await (await browser.newContext()).newPage();
  // Long tasks are told from 50 ms on; shorter ones are of no interest.
  await page.addInitScript(() => {
    const tasks: { start: number; ms: number }[] = [];
    Object.assign(window, { tasks });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        tasks.push({ start: startTime, ms: duration });
    }).observe({ type: 'longtask', buffered: true });
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.goto(url);
  return page;
}

interface Bench {
  tasks: { start: number; ms: number }[];
  painted: number[];
}

/** Milliseconds from typing a first query, as soon as there is a list, to its results; and what blocked after the list. */
async function measureStart() {
  const page = await open(SLICE_PRODUCTS, SLOWDOWN);
  const result = await page.evaluate(async () => {
    const guide = document.querySelector('product-guide')! as HTMLElement & {
      ready: Promise<void>;
      search(query: string): void;
    };
    await customElements.whenDefined('product-guide');
    await guide.ready;
    const listed = performance.now();
    const answered = new Promise<number>((resolve) =>
      guide.addEventListener('pg-search', () => resolve(performance.now())),
    );
    guide.search('terasvergunnig');
    const answer = (await answered) - listed;
    await new Promise((resolve) => setTimeout(resolve, 3000));
    return { listed, answer, tasks: (window as unknown as Bench).tasks };
  });
  await page.context().close();
  const after = result.tasks.filter(({ start }) => start > result.listed - 1);
  return { ...result, longest: Math.max(0, ...after.map(({ ms }) => ms)), count: after.length };
}

/** Milliseconds from each key to the frame after the one in which its results were put. */
async function measureKeys(count: number): Promise<number[]> {
  const page = await open(count, 1);
  const input = page.locator('product-guide input[type=search]');
  await input.click();
  await input.fill('terras');
  await page.waitForTimeout(1500);
  await page.evaluate(() => {
    const painted: number[] = [];
    Object.assign(window, { painted });
    // The Event Timing API rounds to 8 ms: a message after the next frame is nearer to the paint.
    document.addEventListener(
      'input',
      (event) => {
        const { timeStamp } = event;
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => painted.push(performance.now() - timeStamp);
          port2.postMessage(null);
        });
      },
      true,
    );
  });
  for (const query of generateKeystrokes(generateProducts(count), KEYS)) {
    if (query.length === 2) await input.fill(query);
    else await page.keyboard.type(query.at(-1)!);
    await page.waitForTimeout(BETWEEN_KEYS_MS);
  }
  const times = await page.evaluate(() => (window as unknown as Bench).painted);
  await page.context().close();
  return times;
}

const asked = process.argv.slice(2).map(Number);
const start = await measureStart();
console.log(`\n${SLICE_PRODUCTS} products, processor slowed down ${SLOWDOWN} times\n`);
console.log('| list ready ms | first answer after ms | tasks over 50 ms since | longest ms |');
console.log('|---|---|---|---|');
console.log(
  `| ${start.listed.toFixed(0)} | ${start.answer.toFixed(0)} | ${start.count} | ${start.longest.toFixed(0)} |`,
);
console.log('\n| products | keys | key to paint, median ms | p95 ms |');
console.log('|---|---|---|---|');
for (const count of asked.length > 0 ? asked : [300, 1000]) {
  const times = await measureKeys(count);
  console.log(
    `| ${count} | ${times.length} | ${quantile(times, 0.5).toFixed(1)} | ${quantile(times, 0.95).toFixed(1)} |`,
  );
}
await browser.close();
server.close();
