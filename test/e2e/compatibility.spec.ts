/** The guide of today on a publication of November 2026, and the script of that time on that of today. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright-core';
import sirv from 'sirv';
import { launchOptions } from '../../scripts/chromium.mjs';

const OLD = 'test/compatibility/old';
const oldScript = gunzipSync(readFileSync(`${OLD}/product-guide.iife.js.gz`));
const publicKey = readFileSync(`${OLD}/public-key.txt`, 'utf8').trim();

const guide = (catalogue: string, script: string, attributes = '') =>
  `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Gids</title>
<product-guide municipality="gingelom" catalogue="${catalogue}" loading="eager" ${attributes}></product-guide>
<script src="${script}"></script></html>`;
const PAGES: Readonly<Record<string, string>> = {
  '/new-on-old': guide('/old/v1/catalogue.json', '/new/product-guide.iife.js'),
  '/new-on-old-signed': guide(
    '/old/v1/catalogue.json',
    '/new/product-guide.iife.js',
    `public-key="${publicKey}"`,
  ),
  '/new-on-old-snapshot': guide(
    '/nowhere/catalogue.json',
    '/new/product-guide.iife.js',
    'snapshot="/old/v1/snapshot.json"',
  ),
  '/old-on-new': guide('/new/catalogue.json', '/old/product-guide.iife.js'),
};

/** Central and local text, condition, fee, decision and desk. */
const SHEET = [
  'Reken op minstens 1,5 meter',
  'Uw terras sluit om 23 uur',
  '€ 15,50 per m² per jaar',
  'gemeenteraad 17 december 2025',
  'Loket Ondernemen',
  '011 00 00 40',
];

let server: Server;
let browser: Browser;
let base: string;
before(async () => {
  const mounts = [
    ['/old/', sirv(OLD, { dev: true })],
    ['/new/', sirv('dist/v1', { dev: true })],
  ] as const;
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = PAGES[pathname];
    if (page !== undefined) return void response.setHeader('Content-Type', 'text/html').end(page);
    if (pathname === '/old/product-guide.iife.js')
      return void response.setHeader('Content-Type', 'text/javascript').end(oldScript);
    const mount = mounts.find(([start]) => pathname.startsWith(start));
    if (!mount) return void response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    const [prefix, handle] = mount;
    request.url = pathname.slice(prefix.length - 1);
    handle(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  base = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await chromium.launch(launchOptions(process.env.CHROME_PATH));
});
after(async () => {
  server.close();
  await browser.close();
});

describe('guide and publication of different times', () => {
  for (const path of Object.keys(PAGES)) {
    test(`search, and show a sheet with its local fees and texts: ${path.slice(1)}`, async () => {
      const context = await browser.newContext({ locale: 'nl-BE' });
      const page = await context.newPage();
      await page.clock.setFixedTime('2026-11-28T10:00:00+01:00');
      const trouble: string[] = [];
      page.on('pageerror', ({ message }) => trouble.push(message));
      page.on('console', (message) => {
        // The browser itself says what can't be had where the snapshot steps in.
        if (message.type() === 'error' && !path.includes('snapshot')) trouble.push(message.text());
      });
      await page.goto(base + path);
      const found = page.locator('product-guide');
      await found.getByRole('search').getByRole('searchbox').fill('terras');
      await found.getByRole('link', { name: 'Terras op de openbare weg' }).first().click();
      await found.getByRole('heading', { name: 'Terras op de openbare weg' }).waitFor();
      await found.getByRole('table').getByText('€ 15').first().waitFor();
      // Amounts have spaces that don’t break.
      const text = (await found.locator('.guide').innerText()).replaceAll('\u00a0', ' ');
      for (const words of SHEET) assert.ok(text.includes(words), `${words} in:\n${text}`);
      assert.deepEqual(trouble, []);
      await context.close();
    });
  }
});
