/**
 * Every payload in every text and address of catalogue, sheets and settings, and in the parameters of
 * the page's address: shown as text or left out, and nothing else happens. The payloads are our own,
 * and those of HOSTILE_PAYLOADS (a JSON file {payloads: [{id, kind, payload}]}) or ../shared where
 * they are there.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { browser, town } from '../faults/stage.js';
import { sampleOf } from '../support/sample-of.js';
import { attack, attackChooser, inspect, watch } from './inspect.js';
import { type Payload, payloads } from './payloads.js';
import { CARRIERS, goodIds, publicationWith } from './publication.js';

const PAGES = 2;
/** Each name of a municipality is found by a code of its own, from here on. */
const POSTCODE = 7_310_000;
/** Longer addresses are cut off by servers. */
const LONGEST_PARAMETER = 3_000;
const given = process.env.HOSTILE_PAYLOADS ?? '../shared/hostile/payloads.json';

function others(): Payload[] {
  if (!existsSync(given)) {
    console.log(`${given} isn’t there: only our own payloads are used.`);
    return [];
  }
  const { payloads: list } = JSON.parse(readFileSync(given, 'utf8')) as {
    payloads: { id: string; kind: string; payload: string }[];
  };
  return list.map(({ id, kind, payload }) => ({
    name: `${id} ${payload.slice(0, 60)}`,
    value: kind === 'json' ? parsed(payload) : payload,
  }));
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

interface Visit {
  readonly page: Page;
  readonly trouble: string[];
}

async function open(
  attributes = 'municipality="gingelom"',
  more: ReadonlyMap<string, string> = new Map(),
): Promise<Visit> {
  const scene = { centre: {}, mirror: {}, site: {} };
  const { address } = town.stage(({ centre }) => ({
    ...scene,
    files: new Map([...publicationWith('Gewone tekst', 1), ...more]),
    page: {
      headers: {},
      html: `<!doctype html><html lang="nl"><title>Gemeente</title><body><h1>Ondernemen</h1><product-guide catalogue="${centre}catalogue.json" ${attributes} loading="eager"><a href="https://www.gingelom.test/">Alle info</a></product-guide><script type="module" src="v1/product-guide.js"></script></html>`,
    },
  }));
  const page = await (await browser.newContext()).newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.message}`));
  page.on('dialog', (dialog) => {
    trouble.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => trouble.push('a window was opened'));
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url());
    if (!/^http:\/\/127\.0\.0\.1:\d+$/.test(origin))
      trouble.push(`asked for ${request.url().slice(0, 100)}`);
    else if (!/^\/s\d+\//.test(pathname)) trouble.push(`asked for ${pathname}`);
  });
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watch);
  await page.addInitScript({ content: `globalThis.inspect = ${inspect.toString()}` });
  await page.goto(address.site);
  await page.evaluate(async () => {
    await customElements.whenDefined('product-guide');
    await document.querySelector('product-guide')?.ready;
  });
  // What the guide and this test leave behind by themselves.
  assert.deepEqual(await page.evaluate(inspect), []);
  return { page, trouble };
}

let revision = 1;
async function use({ page, trouble }: Visit, { value }: Payload): Promise<string[]> {
  revision++;
  const { address } = town.stage(() => ({
    ...{ centre: {}, mirror: {}, site: {} },
    files: publicationWith(value, revision),
    page: { headers: {}, html: '' },
  }));
  const texts =
    typeof value === 'string' && value
      ? [['pg-q'], ['pg-product', 'pg-topic', 'pg-type']].map((names) =>
          Object.fromEntries(names.map((name) => [name, value.slice(0, LONGEST_PARAMETER)])),
        )
      : [];
  const wrong = await page.evaluate(attack, {
    catalogue: `${address.centre}catalogue.json`,
    carriers: CARRIERS,
    good: goodIds,
    texts,
  });
  return [...wrong, ...trouble.splice(0)];
}

describe('what a hacked catalogue says', () => {
  const all = sampleOf([...payloads, ...others()]).filter(({ name }) =>
    name.includes(process.env.ONLY ?? ''),
  );
  test(`${all.length} payloads in every text and address: text, and nothing else`, async (t) => {
    const queue = [...all];
    const wrong: string[] = [];
    const worker = async () => {
      let visit = await open();
      for (let done = 1; ; done++) {
        const payload = queue.shift();
        if (!payload) break;
        for (const what of await use(visit, payload)) wrong.push(`${payload.name}: ${what}`);
        // A fresh page now and then: what it has seen is not part of the test.
        if (done % 60 === 0) {
          await visit.page.context().close();
          visit = await open();
        }
      }
      await visit.page.context().close();
    };
    await Promise.all(Array.from({ length: PAGES }, worker));
    t.diagnostic(`${all.length} payloads`);
    assert.deepEqual(wrong, []);
  });

  test('names of municipalities, and the one in the address: text, and nothing else', async () => {
    const texts = all.flatMap(({ value }) => (typeof value === 'string' && value ? [value] : []));
    const municipalities = texts.map((name, at) => ({
      slug: `gemeente-${at}`,
      name,
      now: name,
      postcodes: [String(POSTCODE + at), name],
    }));
    const list = new Map([['municipalities.json', JSON.stringify({ municipalities })]]);
    const { page, trouble } = await open('chooser', list);
    const wrong = await page.evaluate(attackChooser, {
      codes: municipalities.map(({ postcodes }) => postcodes[0] ?? ''),
      texts: texts.map((text) => text.slice(0, LONGEST_PARAMETER)),
    });
    await page.context().close();
    assert.deepEqual([...wrong, ...trouble], []);
  });
});
