/** The built files, over a real server, in a real browser: the way from page to sheet and back. */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { type Browser, type Page, chromium } from 'playwright-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { serveDemo } from '../../scripts/demo-server.mjs';

let demo: Awaited<ReturnType<typeof serveDemo>>;
let browser: Browser;

before(async () => {
  demo = await serveDemo({ port: 0 });
  browser = await chromium.launch(launchOptions(process.env.CHROME_PATH));
});
after(async () => {
  // First: an open server keeps the run from ending where no browser could be started.
  demo.server.close();
  await browser.close();
});

interface Visit {
  readonly page: Page;
  /** Errors of the page, and requests that left the demo's own server. */
  readonly trouble: string[];
}

async function visit(path: string, viewport = { width: 1280, height: 900 }): Promise<Visit> {
  const context = await browser.newContext({ viewport, locale: 'nl-BE' });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(demo.url)) trouble.push(`asked for ${request.url()}`);
  });
  await page.goto(`${demo.url}${path}`);
  return { page, trouble };
}

/** The guide's own: a host page may have one too. */
const searchBox = (page: Page) =>
  page.locator('product-guide').getByRole('search').getByRole('searchbox');

const HOSTS = [
  ['the overview', ''],
  ['Bootstrap 3 with a small root size', 'gingelom/'],
  ['a WordPress-like theme', 'wellen/'],
  ['a modern page with an old tag', 'borgloon/'],
  ['a table layout from 2009, by the classic script', 'kortessem/'],
] as const;

describe('the guide in its host pages', () => {
  for (const [name, path] of HOSTS) {
    test(`lists products in ${name}, without errors or outside requests`, async () => {
      const { page, trouble } = await visit(path);
      await searchBox(page).waitFor();
      assert.ok((await page.locator('.result').count()) >= 25);
      assert.deepEqual(trouble, []);
      await page.context().close();
    });

    test(`makes no page wider in ${name}`, async () => {
      const { page } = await visit(path, { width: 1280, height: 800 });
      await searchBox(page).waitFor();
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      assert.ok(scrollWidth <= 1280, `${scrollWidth} px`);
      await page.context().close();
    });

    test(`fits a phone in ${name}`, async () => {
      const { page } = await visit(path, { width: 320, height: 640 });
      await searchBox(page).waitFor();
      const overflow = await page.evaluate(() => {
        const guide = document.querySelector('product-guide') as HTMLElement;
        const box = guide.shadowRoot?.querySelector('.guide') as HTMLElement;
        return box.scrollWidth - box.clientWidth;
      });
      assert.equal(overflow, 0);
      await page.context().close();
    });
  }
});

describe('the host page', () => {
  test('keeps its globals, storage and cookies to itself', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(() => {
      (window as { names?: string[] }).names = Object.getOwnPropertyNames(window);
    });
    await page.goto(`${demo.url}borgloon/`);
    await searchBox(page).fill('terras');
    await page.waitForURL(/pg-q=terras/);
    const traces = await page.evaluate(() => {
      const before = new Set((window as { names?: string[] }).names);
      const added = Object.getOwnPropertyNames(window).filter(
        (name) => !before.has(name) && name !== 'names',
      );
      return {
        added,
        cookies: document.cookie,
        stored: localStorage.length + sessionStorage.length,
      };
    });
    assert.deepEqual(traces, { added: [], cookies: '', stored: 0 });
    await context.close();
  });

  test('may forbid everything but the guide’s own scripts and data', async () => {
    const { page, trouble } = await visit('gingelom/');
    await page.route('**/streng.html', (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers: {
          'content-security-policy': `default-src 'none'; script-src ${demo.url}v1/; connect-src ${demo.url}v1/; require-trusted-types-for 'script'; trusted-types product-guide`,
        },
        body: '<!doctype html><html lang="nl"><title>Streng</title><product-guide municipality="gingelom"></product-guide><script type="module" src="/v1/product-guide.js"></script>',
      }),
    );
    await page.goto(`${demo.url}streng.html`);
    await page.getByRole('link', { name: 'Standplaats op de openbare markt' }).click();
    await page.getByRole('heading', { name: 'Wat kost het?' }).waitFor();
    const told = page.locator('head > script[type="application/ld+json"]');
    await told.waitFor({ state: 'attached' });
    assert.match((await told.textContent()) ?? '', /"@type":"GovernmentService"/);
    assert.deepEqual(trouble, []);
    await page.context().close();
  });
});

describe('a visitor', () => {
  test('searches, opens a sheet, reads the local fee, and comes back to the place in the list', async () => {
    const { page, trouble } = await visit('gingelom/?utm_source=brief#inhoud');
    await searchBox(page).fill('terras');
    const result = page.getByRole('link', { name: /^Terras op de openbare weg/ });
    await result.waitFor();
    await page.waitForURL(/pg-q=terras/);
    assert.match(page.url(), /utm_source=brief.*#inhoud$/);
    await result.click();

    await page.getByRole('heading', { name: 'Terras op de openbare weg' }).waitFor();
    await page.getByRole('table').getByText('€ 15').first().waitFor();
    assert.match(page.url(), /pg-product=terrasvergunning/);
    const focused = await page.evaluate(
      () => document.querySelector('product-guide')?.shadowRoot?.activeElement?.id,
    );
    assert.equal(focused, 'sheet-title');

    await page.getByRole('link', { name: 'Terug naar de lijst' }).click();
    await result.waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('product-guide')?.shadowRoot?.activeElement?.id ===
        'result-terrasvergunning',
    );
    assert.equal(await searchBox(page).inputValue(), 'terras');
    assert.deepEqual(trouble, []);
    await page.context().close();
  });

  test('goes back and forward one sheet at a time', async () => {
    const { page } = await visit('gingelom/');
    await page.getByRole('link', { name: 'Standplaats op de openbare markt' }).click();
    const market = page.getByRole('heading', { name: 'Standplaats op de openbare markt' });
    await market.waitFor();
    await page.locator('[data-section=related] a').first().click();
    await market.waitFor({ state: 'detached' });
    await page.goBack();
    await market.waitFor();
    await page.goBack();
    await searchBox(page).waitFor();
    await page.goForward();
    await market.waitFor();
    await page.context().close();
  });

  test('reaches a sheet by its address, with the focus on it', async () => {
    const { page } = await visit('wellen/?pg-product=leurkaart');
    await page.getByRole('heading', { name: /^Leurkaart/ }).waitFor();
    await page.getByText('Dit bestaat niet meer sinds 1 april 2024.').waitFor();
    await page.context().close();
  });

  test('of an old tag gets the rules of the former municipality, and can choose', async () => {
    const { page } = await visit('borgloon/?pg-product=markt-standplaats');
    const borgloon = page.getByRole('radio', { name: 'Borgloon' });
    await borgloon.waitFor();
    assert.equal(await borgloon.isChecked(), true);
    const fees = page.getByRole('table').first();
    const before = await fees.innerText();
    await page.getByRole('radio', { name: 'Tongeren' }).check();
    await page.waitForFunction(
      (text) =>
        document.querySelector('product-guide')?.shadowRoot?.querySelector<HTMLElement>('table')
          ?.innerText !== text,
      before,
    );
    await page.context().close();
  });

  test('uses the keyboard alone', async () => {
    const { page } = await visit('gingelom/');
    const box = searchBox(page);
    await box.focus();
    await page.keyboard.type('frietkot');
    await page.waitForURL(/pg-q=frietkot/);
    await page.getByRole('link', { name: /^Frituur/ }).waitFor();
    for (let presses = 0; presses < 40; presses++) {
      await page.keyboard.press('Tab');
      const id = await page.evaluate(
        () => document.querySelector('product-guide')?.shadowRoot?.activeElement?.id,
      );
      if (id === 'result-frituur') break;
    }
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Frituur/, level: 2 }).waitFor();
    await page.context().close();
  });

  test('keeps the fallback when the centre is down, and tries again', async () => {
    const { page } = await visit('gingelom/');
    await page.route('**/v1/**/*.json', (route) => route.abort());
    await page.route('**/v1/*.json', (route) => route.abort());
    await page.reload();
    await page.getByText('We kunnen de productgids nu niet laden.').waitFor({ timeout: 15_000 });
    await page.unroute('**/v1/**/*.json');
    await page.unroute('**/v1/*.json');
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await searchBox(page).waitFor();
    await page.context().close();
  });
});
