/** The page stays master of its place: it hides, shows, sizes and prints the guide. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { type Host, hostPage } from './support/host-page.js';
import { stage } from './support/stage.js';
import { type Visit, visit } from './support/visit.js';

const on = stage();

async function open(host: Host, query = ''): Promise<Visit> {
  const seen = await visit(on, on.site.page({ body: hostPage(on.site, host) }) + query);
  await seen.page
    .locator('product-guide')
    .getByRole('searchbox', { includeHidden: true })
    .or(seen.page.locator('[part=sheet]'))
    .first()
    .waitFor({ state: 'attached' });
  return seen;
}
const guideWith = (attributes: string) =>
  `<product-guide municipality="gingelom" loading="eager" ${attributes}></product-guide>`;
const box = (page: Page) => page.locator('product-guide').getByRole('searchbox');

describe('a guide is out of sight where', () => {
  for (const [name, host] of [
    ['the page says display:none', { css: 'product-guide{display:none}' }],
    [
      'the page says so to everything inside',
      { css: 'main>*{display:none!important}', around: ['<main>', '</main>'] },
    ],
    ['it is hidden', { guide: guideWith('hidden') }],
    [
      'it is hidden, though the page shows everything',
      { guide: guideWith('hidden'), css: 'body *{display:block!important}' },
    ],
    ['a box around it is invisible', { around: ['<div style="visibility:hidden">', '</div>'] }],
    ['a box around it is not displayed', { around: ['<div hidden>', '</div>'] }],
  ] as readonly (readonly [string, Host])[])
    test(name, async () => {
      const { page, trouble, close } = await open(host);
      assert.equal(await box(page).isVisible(), false);
      assert.deepEqual(trouble, []);
      await close();
    });

  test('it is hidden, and comes back whole when it is shown', async () => {
    const { page, close } = await open({ around: ['<div id="tab" hidden>', '</div>'] });
    await page.evaluate(() => document.getElementById('tab')?.removeAttribute('hidden'));
    assert.ok((await box(page).boundingBox())?.width);
    await close();
  });
});

describe('the text is as large as', () => {
  const size = (page: Page) =>
    page.locator('product-guide').evaluate((guide) => {
      const inner = guide.shadowRoot?.querySelector('.status') as Element;
      return getComputedStyle(inner).fontSize;
    });
  test('the visitor’s browser has it', async () => {
    const { page, close } = await open({
      css: 'main{font-size:23px}',
      around: ['<main>', '</main>'],
    });
    assert.equal(await size(page), '16px');
    await close();
  });
  test('the page’s, where it asks for that, and grows with it', async () => {
    const guide = guideWith('text-size="inherit"');
    const { page, close } = await open({
      guide,
      css: 'main{font-size:23px}',
      around: ['<main>', '</main>'],
    });
    assert.equal(await size(page), '23px');
    await page.addStyleTag({ content: 'main{font-size:30px}' });
    assert.equal(await size(page), '30px');
    await close();
  });
});

describe('in a page with a sticky header', () => {
  test('a sheet that is opened from far down has its title below it', async () => {
    const { page, close } = await open({
      guide: guideWith(''),
      around: [
        '<header style="position:sticky;top:0;height:60px;z-index:9;background:#ddd">Menu</header><div style="height:600px"></div>',
        '',
      ],
    });
    await page.getByRole('link', { name: 'Standplaats op de openbare markt' }).click();
    const title = page.getByRole('heading', { name: 'Standplaats op de openbare markt' });
    await title.waitFor();
    await page.waitForFunction(
      () =>
        document.querySelector('product-guide')?.shadowRoot?.activeElement?.id === 'sheet-title',
    );
    const top = (await title.boundingBox())?.y ?? 0;
    assert.ok(top >= 60 && top < 700, `the title is at ${top} px`);
    await close();
  });
});

test('text can be selected where the page forbids it', async () => {
  const { page, close } = await open({
    css: '*{user-select:none!important;-webkit-user-select:none!important}',
  });
  const status = page.locator('product-guide .status');
  await status.click({ clickCount: 3 });
  const selected = await page.evaluate(() => getSelection()?.toString().trim());
  assert.match(selected ?? '', /producten/);
  await close();
});

describe('the browser’s own translation', () => {
  test('that wraps every text doesn’t stop a guide from changing', async () => {
    const { page, trouble, close } = await open({ guide: guideWith('') });
    const guide = page.locator('product-guide');
    const translate = () =>
      guide.evaluate((element) => {
        const root = element.shadowRoot as ShadowRoot;
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const found: Text[] = [];
        while (texts.nextNode()) found.push(texts.currentNode as Text);
        for (const text of found) {
          if (!text.data.trim()) continue;
          const font = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
          const inner = document.createElementNS('http://www.w3.org/1999/xhtml', 'font');
          inner.textContent = `[${text.data.trim()}]`;
          font.append(inner);
          text.replaceWith(font);
        }
      });
    await guide.getByRole('link', { name: 'Standplaats op de openbare markt' }).waitFor();
    await translate();
    await box(page).fill('terras');
    await guide.getByRole('link', { name: /Terras op de openbare weg/ }).waitFor();
    await page.waitForFunction(() => {
      const list = document.querySelector('product-guide')?.shadowRoot?.querySelector('#results');
      return list && list.children.length < 15;
    });
    const count = await guide.locator('#results > li').count();
    await page.waitForFunction((shown) => {
      const status = document.querySelector('product-guide')?.shadowRoot?.querySelector('.status');
      return status?.textContent.includes(`${shown} product`);
    }, count);
    await translate();
    await guide.locator('#result-terrasvergunning').click();
    await guide.getByRole('heading', { name: 'Wat kost het?' }).waitFor();
    await translate();
    await guide.locator('a.back').click();
    await guide.locator('#result-terrasvergunning').waitFor();
    await box(page).fill('markt');
    await guide.getByRole('link', { name: /Standplaats op de openbare markt/ }).waitFor();
    assert.deepEqual(trouble, []);
    await close();
  });
});

describe('on paper', () => {
  test('an open sheet is whole, with its links’ addresses and where it comes from', async () => {
    const { page, close } = await open({
      guide: guideWith('product="terrasvergunning" routing="off"'),
    });
    await page.getByRole('heading', { name: 'Wat kost het?' }).waitFor();
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('product-guide').evaluate((guide) => {
      const root = guide.shadowRoot as ShadowRoot;
      const link = root.querySelector('.links a') as HTMLAnchorElement;
      const controls = [...root.querySelectorAll('.back, .print, .search, .filters')];
      return {
        address: getComputedStyle(link, '::after').content,
        href: link.getAttribute('href') ?? '',
        controls: controls.some((element) => element.checkVisibility()),
        reference: root.querySelector('.reference')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
        seen: root.querySelector('.reference')?.checkVisibility(),
      };
    });
    assert.ok(paper.address.includes(paper.href), paper.address);
    assert.equal(paper.controls, false);
    assert.ok(paper.seen);
    assert.match(paper.reference, /terrasvergunning.*\d/);
    await close();
  });
});
