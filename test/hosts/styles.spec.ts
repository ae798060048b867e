/**
 * The guide looks the same in any page: text, type and boxes of every visible part are those of a
 * bare page with as much room (± 2 px), and it leaves no trace.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { sampleOf } from '../support/sample-of.js';
import { everything, inherited, pages } from './hostile.js';
import { cached } from './install.mjs';
import { styleHosts } from './packages.mjs';
import { type Host, hostPage } from './support/host-page.js';
import { type Measured, differences, measure } from './support/measure.js';
import { stage } from './support/stage.js';
import { assertNoTrace, visit } from './support/visit.js';

const on = stage();

/** As visit() opens pages. */
const VIEWPORT = 1_000;
const TITLE = 'Terras op de openbare weg';

const listed = (page: Page) => page.getByRole('searchbox').waitFor({ state: 'attached' });
async function openSheet(page: Page): Promise<void> {
  await page.evaluate(() => {
    void document.querySelector('product-guide')?.open('terrasvergunning');
  });
  await page.getByRole('heading', { name: 'Regelgeving' }).waitFor({ state: 'attached' });
}

interface Look {
  readonly list: Measured;
  readonly sheet: Measured;
}
/** Of a page without styles, with this much room. */
const bare = new Map<string, Promise<Look>>();

async function lookAtBare(width: number, html: string): Promise<Look> {
  const around = [`<div style="width:${width}px">`, '</div>'] as const;
  const address = on.site.page({ body: hostPage(on.site, { html, around }) });
  const { page, close } = await visit(on, address);
  const look = await lookAt(page);
  await close();
  return look;
}

async function lookAt(page: Page): Promise<Look> {
  await listed(page);
  const list = await measure(page);
  await openSheet(page);
  return { list, sheet: await measure(page) };
}

async function assertSame(host: Host): Promise<void> {
  const styles = host.styles ?? [];
  const address = on.site.page({ body: hostPage(on.site, { ...host, styles }) });
  const seen = await visit(on, address);
  try {
    await listed(seen.page);
    if (seen.trouble.length) await leaveOutTheHosts(host, seen.trouble);
    await assertNoTrace(seen, host);
    const here = await lookAt(seen.page);
    const { width } = here.list;
    assert.ok(width >= 200, `the guide is ${width} px wide`);
    // Whatever shrinks to fit around it; only a box that has a width of its own is wider.
    assert.ok(
      width <= VIEWPORT || host.around?.[0].includes('width:'),
      `the guide is ${width} px wide`,
    );
    const rtl = /dir="rtl"/.test(host.html ?? '') ? 'dir="rtl"' : '';
    const key = `${here.list.width} ${rtl}`;
    const there = bare.get(key) ?? lookAtBare(here.list.width, rtl);
    bare.set(key, there);
    const { list, sheet } = await there;
    assert.ok(sheet.parts.some(({ text }) => text === TITLE));
    const found = [...differences(here.list, list), ...differences(here.sheet, sheet)];
    assert.equal(found.length, 0, found.slice(0, 12).join('\n'));
  } finally {
    await seen.close();
  }
}

/** What the page itself asks of others, or complains of, isn't the guide's doing. */
async function leaveOutTheHosts(host: Host, trouble: string[]): Promise<void> {
  const body = hostPage(on.site, { ...host, guide: '', script: '' });
  const without = await visit(on, on.site.page({ body }));
  const own = new Set(without.trouble);
  trouble.splice(0, trouble.length, ...trouble.filter((what) => !own.has(what)));
  await without.close();
}

describe('in the style sheets of others', () => {
  for (const { id, css, html, body, around } of sampleOf(styleHosts)) {
    const files = css.map((file) => cached(file));
    const missing = files.includes(undefined) && 'its style sheets could not be had';
    test(id, { skip: missing }, () =>
      assertSame({ html, body, around, styles: files.map((file) => `/packages/${file}`) }),
    );
  }
});

describe('where the page tells everything, with the last word', () => {
  for (const host of sampleOf(everything)) test(host.css ?? '', () => assertSame(host));
});

describe('where the page itself says', () => {
  for (const host of sampleOf(inherited)) test(host.css ?? '', () => assertSame(host));
});

describe('in a page with', () => {
  for (const [name, host] of sampleOf(pages)) test(name, () => assertSame(host));
});
