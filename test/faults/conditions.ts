/**
 * What can go wrong, what a visitor sees of it, and what the page is told. docs/states.md is its
 * table for people. A condition holds for any catalogue: nothing here depends on the sample.
 */
import { catalogue, settings, sheets } from '../support/content.js';
import {
  changed,
  cut,
  drip,
  edited,
  first,
  flood,
  garbage,
  healthy,
  json,
  late,
  redirect,
  redirectLoop,
  reset,
  says,
  silent,
  stalled,
  status,
  withoutCors,
} from './answers.js';
import { NOBODY, type Answer, type Screen, type Setting, type Visit, snapshot } from './visit.js';

export interface Condition extends Setting {
  readonly name: string;
  readonly screen: Screen;
  /** Codes of pg-error, in any order; each once. */
  readonly errors?: readonly string[];
  /** Where the first list comes from. */
  readonly source?: string;
  readonly products?: number;
  /** At most so many requests for one file; 3 where nothing is said. */
  readonly requests?: number;
  /** At most so long until the screen is there, in milliseconds. */
  readonly withinMs?: number;
  /** What a visitor does then; gives the screen at the end if it is another. */
  readonly then?: (visit: Visit) => Promise<Screen | void>;
}

type Record = { [key: string]: unknown };
const UNAVAILABLE = ['catalogue-unavailable'];
const FAILED = ['catalogue-failed'];
const at = (answer: Answer) => ({ catalogue: answer });
const MIRROR = { mirrors: '{mirror}catalogue.json' };
const SNAPSHOT = { snapshot: '{site}snapshot.json' };
const INLINE = `<script type="application/json" data-snapshot>${JSON.stringify(snapshot)}</script>`;
const products = (list: readonly unknown[]) => json({ ...catalogue, products: list });
const HTML = '<!doctype html><title>Welkom</title><p>Klik om verder te gaan';

/** A catalogue that can't be used, whatever the reason: [name, answer, whether the same may pass]. */
const broken: readonly (readonly [string, Answer])[] = [
  ['is a captive portal', says(HTML, { 'Content-Type': 'text/html' })],
  ['is a page that says it is JSON', says(HTML)],
  ['is empty', says('')],
  ['is white space', says(' \n ')],
  ['is null', says('null')],
  ['is a list', says('[]')],
  ['is an object without anything', says('{}')],
  ['is a number', says('1e999')],
  ['is a text', says('"catalogue"')],
  ['holds no products', products([])],
  ['holds products that are no list', json({ ...catalogue, products: { 0: {} } })],
  ['is truncated', changed((body) => body.slice(0, -40))],
  ['is sent twice', changed((body) => body + body)],
  ['is UTF-16', changed((body) => Buffer.from(body, 'utf16le'))],
  [
    'says it is packed and isn’t',
    changed((body) => body, { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' }),
  ],
  [
    'is mostly broken',
    products([...catalogue.products, ...new Array<object>(9).fill({ id: 'x' })]),
  ],
  ['is of a newer format', edited((file: Record) => ({ ...file, schemaVersion: '2.0' }))],
  ['is of a format from far away', edited((file: Record) => ({ ...file, schemaVersion: '99.1' }))],
  ['has a revision that is no number', edited((file: Record) => ({ ...file, revision: 'twaalf' }))],
  ['has a negative revision', edited((file: Record) => ({ ...file, revision: -1 }))],
  ['is nested a hundred thousand deep', says('['.repeat(100_000) + ']'.repeat(100_000))],
  [
    'is nested deep in a record',
    says(
      JSON.stringify({ ...catalogue, products: '@' }).replace(
        '"@"',
        `${'[{"a":'.repeat(20_000)}1${'}]'.repeat(20_000)}`,
      ),
    ),
  ],
  ['has two hundred thousand records', products(new Array<object>(200_000).fill({}))],
  ['is fifty megabytes', flood(50)],
  ['has no end', flood(100_000)],
  ['isn’t there', status(404)],
  ['is gone', status(410)],
  ['is forbidden, with a page that says so', status(403, { 'Content-Type': 'text/html' }, HTML)],
  ['asks for a password', status(401, { 'WWW-Authenticate': 'Basic realm="x"' })],
  ['has no content', status(204)],
  ['isn’t modified since never', status(304)],
  ['is a teapot', status(418)],
];
/** What may pass: tried again, then another source. */
const passing: readonly (readonly [string, Answer])[] = [
  ['has a server in trouble (500)', status(500)],
  ['has a bad gateway (502)', status(502, { 'Content-Type': 'text/html' }, HTML)],
  ['has a server that rests (503)', status(503)],
  ['has a slow gateway (504)', status(504)],
  ['has an unknown trouble (599)', status(599)],
  ['is asked too often (429)', status(429)],
  ['breaks off', cut],
  ['hangs up', reset],
  ['is no HTTP', garbage],
  ['may not be read by this page (CORS)', withoutCors],
  ['redirects in circles', redirectLoop],
  ['redirects to nowhere', redirect(() => NOBODY)],
  ['redirects to a place where pages may not read', redirect(() => 'http://127.0.0.1:9/x', 307)],
];
/** What the browser itself asks again: a connection that hung up, and each step of a redirect. */
const BROWSER_REPEATS = 100;
const repeats = (what: string) =>
  /hangs up|circles/.test(what) ? { requests: BROWSER_REPEATS } : {};
/** Slow ones: each costs its time-out. */
const slow: readonly (readonly [string, Answer])[] = [
  ['never answers', silent],
  ['stalls half-way', stalled],
  ['comes a byte a second', drip(1_000)],
  ['comes just too late', late(9_500)],
];

const catalogueFails: readonly Condition[] = [
  ...[...broken, ...passing].flatMap(([what, answer]): Condition[] => [
    {
      ...repeats(what),
      name: `the catalogue ${what}, and there is no other source`,
      centre: at(answer),
      screen: 'failed',
      errors: FAILED,
      withinMs: 6_000,
    },
    {
      ...repeats(what),
      name: `the catalogue ${what}, and there is a mirror`,
      centre: at(answer),
      attributes: MIRROR,
      screen: 'list',
      source: 'mirror',
      errors: UNAVAILABLE,
      withinMs: 4_000,
    },
    {
      ...repeats(what),
      name: `the catalogue ${what}, and there is a snapshot`,
      centre: at(answer),
      attributes: SNAPSHOT,
      screen: /format/.test(what) ? 'outdated' : 'stale',
      source: 'snapshot',
      errors: UNAVAILABLE,
      withinMs: 4_000,
    },
  ]),
  ...slow.flatMap(([what, answer]): Condition[] => [
    {
      name: `the catalogue ${what}, and there is no other source`,
      centre: at(answer),
      screen: 'failed',
      errors: FAILED,
      withinMs: 10_000,
    },
    {
      name: `the catalogue ${what}, and there is a mirror`,
      centre: at(answer),
      attributes: MIRROR,
      screen: 'list',
      source: 'mirror',
      errors: UNAVAILABLE,
      withinMs: 5_000,
    },
    {
      name: `the whole centre ${what}, and there is a snapshot in the page`,
      centre: { '': answer },
      inside: INLINE,
      screen: 'stale',
      source: 'inline',
      errors: ['catalogue-unavailable', 'settings-unavailable'],
      withinMs: 10_000,
    },
  ]),
  {
    name: 'nobody listens at the address of the catalogue',
    attributes: { catalogue: NOBODY, ...MIRROR },
    screen: 'list',
    source: 'mirror',
    errors: ['catalogue-unavailable', 'settings-unavailable'],
    withinMs: 4_000,
  },
  {
    name: 'nobody listens anywhere, and there is nothing else',
    attributes: { catalogue: NOBODY },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'centre, mirror and snapshot fail, each in its way',
    centre: { '': silent },
    mirror: { '': says(HTML) },
    site: { snapshot: status(500) },
    attributes: { ...MIRROR, ...SNAPSHOT },
    screen: 'failed',
    errors: FAILED,
    withinMs: 12_000,
  },
  {
    name: 'the centre comes back within the retries',
    centre: at(first(2, status(503))),
    screen: 'list',
    source: 'primary',
  },
  {
    name: 'the centre asks for an hour of patience',
    centre: at(status(503, { 'Retry-After': '3600' })),
    screen: 'failed',
    errors: FAILED,
    requests: 2,
    then: async ({ page, staged }) => {
      await page.locator('product-guide').getByRole('button').click();
      await page.waitForTimeout(1_500);
      const asked = staged.asked.get('centre catalogue.json');
      if (asked !== 1) throw new Error(`asked ${asked} times`);
    },
  },
  {
    name: 'the centre asks for patience until a date',
    centre: at(status(429, { 'Retry-After': new Date(Date.now() + 3_600_000).toUTCString() })),
    screen: 'failed',
    errors: FAILED,
    requests: 1,
  },
  {
    name: 'the centre asks for a second of patience, and then answers',
    centre: at(first(1, status(503, { 'Retry-After': '1' }))),
    screen: 'list',
    requests: 2,
  },
  {
    name: 'the centre asks for patience in words',
    centre: at(first(1, status(503, { 'Retry-After': 'morgen' }))),
    screen: 'list',
  },
  {
    name: 'the catalogue is redirected to a healthy place',
    centre: at((exchange) =>
      redirect(() => `../${exchange.request.url?.split('/')[1]}/elsewhere.json`)(exchange),
    ),
    files: { 'elsewhere.json': catalogue },
    screen: 'list',
  },
  {
    name: 'the catalogue comes slowly, but in time',
    centre: at(late(2_500)),
    screen: 'list',
    attributes: MIRROR,
    source: 'primary',
  },
  {
    name: 'the catalogue is plain text by its type',
    centre: at(changed((body) => body, { 'Content-Type': 'text/plain' })),
    screen: 'list',
  },
  {
    name: 'the catalogue starts with a byte order mark',
    centre: at(changed((body) => `\ufeff${body}`)),
    screen: 'list',
  },
  {
    name: 'the catalogue is of a newer minor format',
    centre: at(edited((file: Record) => ({ ...file, schemaVersion: '1.9', novelty: { a: [1] } }))),
    screen: 'list',
  },
  {
    name: 'the catalogue has one bad record among many',
    centre: at(products([...catalogue.products, { id: 'Slecht Id' }])),
    screen: 'list',
    products: 3,
    errors: ['catalogue-findings'],
  },
  {
    name: 'the catalogue has a text of a megabyte in one field',
    centre: at(
      products([
        { ...catalogue.products[0], summary: 'x'.repeat(1_000_000) },
        ...catalogue.products.slice(1),
      ]),
    ),
    screen: 'list',
    products: 3,
    errors: ['catalogue-findings'],
  },
  {
    name: 'the catalogue has ids that are names of prototypes',
    centre: at(
      says(
        JSON.stringify({
          ...catalogue,
          products: [
            ...catalogue.products,
            { id: 'constructor', name: 'Bouwer' },
            { id: 'tostring', name: 'Tekst' },
          ],
        }).replace('"tostring"', '"valueof"'),
      ),
    ),
    screen: 'list',
    products: 5,
  },
  {
    name: 'the catalogue has one id five times',
    centre: at(
      products([...catalogue.products, ...new Array<unknown>(4).fill(catalogue.products[0])]),
    ),
    screen: 'list',
    products: 3,
  },
  {
    name: 'the catalogue is dated in the year 9999',
    centre: at(edited((file: Record) => ({ ...file, modified: '9999-12-31' }))),
    screen: 'list',
  },
  {
    name: 'the catalogue is meant to be empty',
    centre: at(json({ ...catalogue, products: [], empty: true })),
    attributes: { municipality: '' },
    screen: 'blank',
    then: async ({ look, page }) => {
      // An empty list is no blank box: it says so, and offers a way on, as soon as the words are there.
      await page.waitForTimeout(1_500);
      const { text } = await look();
      if (!/Niets gevonden/.test(text)) throw new Error(text);
    },
  },
];

const laterOn: readonly Condition[] = [
  ...(
    [
      ['an older revision', edited((file: Record) => ({ ...file, revision: 1 })), 'list'],
      ['an empty list', products([]), 'stale'],
      ['a page', says(HTML), 'stale'],
      ['silence', silent, 'stale'],
      ['an error', status(500), 'stale'],
      ['a newer format', edited((file: Record) => ({ ...file, schemaVersion: '3.0' })), 'outdated'],
    ] as const
  ).map(([what, answer, screen]): Condition => ({
    name: `the list is there, and a refresh brings ${what}`,
    centre: at(first(1, healthy, answer)),
    screen: 'list',
    requests: 4,
    errors: FAILED,
    then: async ({ page, until }) => {
      await page.evaluate(() => document.querySelector('product-guide')?.refresh());
      const { products: shown, text } = await until(screen, 12_000);
      if (shown !== 3) throw new Error(`${shown} products: ${text}`);
      return screen;
    },
  })),
  {
    name: 'the list is there, and a refresh loses the settings',
    centre: {
      settings: first(1, healthy, status(404)),
      catalogue: first(
        1,
        healthy,
        edited((file: Record) => ({ ...file, revision: 8 })),
      ),
    },
    screen: 'list',
    errors: ['unknown-municipality'],
    then: async ({ page, until }) => {
      await page.evaluate(() => document.querySelector('product-guide')?.refresh());
      await until('stale');
      await page.evaluate(() => document.querySelector('product-guide')?.open('terras'));
      const { text } = await until('sheet');
      if (!text.includes('12,50')) throw new Error(`the local fee is gone: ${text}`);
      return 'sheet';
    },
  },
  {
    name: 'everything failed, and the retry finds the centre back',
    centre: at(first(3, status(500))),
    screen: 'failed',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      await page.locator('product-guide').getByRole('button').click();
      return 'list';
    },
  },
  {
    name: 'everything failed, and the retry fails too: the focus stays on the button',
    centre: at(status(500)),
    screen: 'failed',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      const button = page.locator('product-guide').getByRole('button');
      await button.click();
      await page.waitForTimeout(2_500);
      const focused = await page.evaluate(() =>
        document.querySelector('product-guide')?.shadowRoot?.activeElement?.textContent.trim(),
      );
      if (focused !== 'Opnieuw proberen') throw new Error(`focus is on ${focused}`);
    },
  },
  {
    name: 'offline at the first visit, and then online',
    prepare: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(navigator, 'onLine', {
          get: () => (window as { up?: boolean }).up ?? false,
        }),
      ),
    centre: at(first(3, status(503))),
    screen: 'offline',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      await page.evaluate(() => {
        (window as { up?: boolean }).up = true;
        window.dispatchEvent(new Event('online'));
      });
      return 'list';
    },
  },
  {
    name: 'a connection that flaps: online a hundred times',
    centre: at(status(500)),
    screen: 'failed',
    errors: FAILED,
    // On a slow machine this takes longer than the half minute between two awakenings.
    requests: 6,
    then: async ({ page }) => {
      for (let i = 0; i < 100; i++) {
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await page.waitForTimeout(10);
      }
      await page.waitForTimeout(1_500);
    },
  },
  {
    name: 'offline during use: search, filters and list go on',
    screen: 'list',
    then: async ({ page, look }) => {
      await page.waitForTimeout(1_500);
      await page.context().setOffline(true);
      await page.locator('product-guide').getByRole('searchbox').fill('frietkot');
      await page.waitForTimeout(500);
      const { products: shown } = await look();
      if (shown !== 1) throw new Error(`${shown} found`);
    },
  },
  {
    name: 'the page comes out of the back/forward cache after failing',
    centre: at(first(3, status(503))),
    screen: 'failed',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      await page.evaluate(() =>
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
      return 'list';
    },
  },
  {
    name: 'removed from the page while it loads',
    centre: at(late(700)),
    screen: 'waiting',
    errors: FAILED,
    then: async ({ page }) => {
      await page.evaluate(() => document.querySelector('product-guide')?.remove());
      await page.waitForTimeout(1_500);
      await page.evaluate(() => document.body.append(document.createElement('product-guide')));
      await page.evaluate(
        (name) => document.querySelector('product-guide')?.setAttribute('catalogue', name),
        '/gone/catalogue.json',
      );
      return 'failed';
    },
  },
  {
    name: 'moved in the page while it loads',
    centre: at(late(700)),
    screen: 'waiting',
    then: async ({ page }) => {
      await page.evaluate(() =>
        document.body.prepend(document.querySelector('product-guide') as Node),
      );
      return 'list';
    },
  },
  {
    name: 'a translating browser rewrites every text, and the list still changes',
    screen: 'list',
    then: async ({ page }) => {
      await page.evaluate(() => {
        const root = document.querySelector('product-guide')?.shadowRoot as ShadowRoot;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (!text.data.trim() || text.parentElement?.closest('style,script')) continue;
          const wrapper = document.createElement('span');
          wrapper.append(document.createElement('span'));
          (wrapper.firstChild as Element).textContent = `«${text.data}»`;
          text.replaceWith(wrapper);
        }
      });
      await page.locator('product-guide').getByRole('searchbox').fill('frietkot');
      await page.waitForTimeout(1_000);
      const shown = await page.evaluate(() => {
        const root = document.querySelector('product-guide')?.shadowRoot as ShadowRoot;
        const all = (selector: string) =>
          [...root.querySelectorAll(selector)].map((node) =>
            node.textContent.replace(/\s+/g, ' ').trim(),
          );
        return { titles: all('[part=result-title]'), status: all('[part=status]') };
      });
      if (shown.titles.length !== 1 || !/Standplaats/.test(shown.titles[0] ?? ''))
        throw new Error(JSON.stringify(shown));
      if (!/^1 product/.test(shown.status[0] ?? '')) throw new Error(JSON.stringify(shown));
    },
  },
];

const settingsFail: readonly Condition[] = (
  [
    ['aren’t there', status(404), 'unknown-municipality'],
    ['are forbidden', status(403), 'settings-unavailable'],
    ['have a server in trouble', status(500), 'settings-unavailable'],
    ['are a page', says(HTML), 'settings-unavailable'],
    ['are null', says('null'), 'settings-unavailable'],
    ['are a list', says('[1]'), 'settings-unavailable'],
    ['are an empty object', says('{}'), 'settings-unavailable'],
    ['are truncated', changed((body) => body.slice(0, 50)), 'settings-unavailable'],
    ['never come', silent, 'settings-unavailable'],
    ['stall', stalled, 'settings-unavailable'],
    ['are without end', flood(100_000), 'settings-unavailable'],
    ['point at themselves', json({ movedTo: 'gingelom' }), 'settings-unavailable'],
    ['point at nothing', json({ movedTo: 'nergens' }), 'unknown-municipality'],
    ['point outside', json({ movedTo: '../../admin' }), 'settings-unavailable'],
  ] as const
).map(([what, answer, code]) => ({
  name: `the settings ${what}`,
  centre: { 'settings/gingelom': answer },
  screen: 'no-settings',
  products: 3,
  errors: [code],
  withinMs: 6_000,
}));

const settingsOdd: readonly Condition[] = (
  [
    [
      'a field of every wrong type',
      {
        tone: 7,
        languages: 'nl',
        featured: {},
        notices: 'x',
        appearance: [],
        contactPoints: 'loket',
        products: [],
        localProducts: {},
        areas: 3,
        cooperations: false,
        guideUrl: {},
      },
    ],
    [
      'an appearance that reaches outside',
      {
        appearance: {
          accent: 'url(https://evil.test/x)',
          font: 'x;}*{background:url(//evil.test)',
          radius: 'calc(1px + var(--x))',
          text: 'red;color:blue',
        },
      },
    ],
    [
      'all products hidden but one',
      { products: { terras: { hidden: true }, automatenshop: { hidden: true } } },
    ],
    [
      'overrides of everything by nothing',
      {
        products: {
          terras: {
            override: { name: null, summary: null, keywords: null, topics: null, fees: null },
          },
        },
      },
    ],
    [
      'products that nobody knows',
      {
        products: {
          nergens: { hidden: true },
          __proto__x: {},
          hasownproperty: { confirmed: true },
        },
      },
    ],
  ] as const
).map(([what, extra]) => ({
  name: `the settings hold ${what}`,
  centre: { settings: json({ ...settings, ...extra }) },
  screen: 'list',
  errors: undefined as never,
}));

const TERRACE = 'sheets/terras';
const opened = async ({ page, until }: Visit): Promise<void> => {
  await until('list');
  await page.evaluate(() => void document.querySelector('product-guide')?.open('terras'));
};
const sheetFails: readonly Condition[] = [
  ...(
    [
      ['isn’t there', status(404)],
      ['has a server in trouble', status(503)],
      ['is a page', says(HTML)],
      ['is empty', says('')],
      ['is something else', json({ hello: 'world' })],
      ['has the texts of the wrong types', json({ id: 'terras', name: 7 })],
      ['may not be read', withoutCors],
      ['breaks off', cut],
      ['is that of another product', json(sheets['sheets/leurkaart.nl.1.json'])],
      ['is without end', flood(100_000)],
    ] as const
  ).map(([what, answer]): Condition => ({
    name: `a sheet ${what}`,
    centre: { [TERRACE]: answer },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      const { text } = await visit.until('sheet-failed');
      for (const known of ['Vergunning voor een terras', 'Wilt u tafels', '12,50'])
        if (!text.includes(known)) throw new Error(`${known} isn’t shown: ${text}`);
      return 'sheet-failed';
    },
  })),
  {
    name: 'a sheet never comes',
    centre: { [TERRACE]: silent },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      await visit.until('sheet-failed', 20_000);
      return 'sheet-failed';
    },
  },
  {
    name: 'a sheet fails, and the retry brings it',
    centre: { [TERRACE]: first(1, status(500)) },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      await visit.until('sheet-failed');
      await visit.page
        .locator('product-guide')
        .getByRole('button', { name: 'Opnieuw proberen' })
        .click();
      return 'sheet';
    },
  },
  {
    name: 'a deep link leads to a product that is gone',
    prepare: (page) =>
      page.addInitScript(() => history.replaceState(null, '', '?pg-product=bestaat-niet')),
    screen: 'list',
    products: 3,
    then: async ({ page, look }) => {
      const { messages } = await look();
      if (!messages.includes('staat niet meer')) throw new Error(messages);
      await page.waitForTimeout(300);
    },
  },
];

const chunk = (name: string) => `v1/chunks/${name}`;
const scriptsFail: readonly Condition[] = [
  {
    name: 'the script isn’t there',
    site: { 'v1/product-guide.js': status(404) },
    screen: 'fallback',
    errors: [],
  },
  {
    name: 'the script is a page',
    site: { 'v1/product-guide.js': says(HTML, { 'Content-Type': 'text/html' }) },
    screen: 'fallback',
  },
  { name: 'the core isn’t there', site: { [chunk('core')]: status(404) }, screen: 'fallback' },
  {
    name: 'the core is truncated',
    site: {
      [chunk('core')]: changed((body) => body.slice(0, 9_000), {
        'Content-Type': 'text/javascript',
      }),
    },
    screen: 'fallback',
  },
  { name: 'the core never comes', site: { [chunk('core')]: silent }, screen: 'fallback' },
  {
    name: 'the page’s policy forbids the script',
    headers: { 'Content-Security-Policy': "script-src 'none'" },
    screen: 'fallback',
  },
  {
    name: 'the page wants Trusted Types and knows no policy of the guide',
    headers: {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other",
    },
    screen: 'fallback',
  },
  {
    name: 'the page’s policy forbids the centre, and there is a snapshot',
    headers: { 'Content-Security-Policy': "connect-src 'self'" },
    attributes: SNAPSHOT,
    screen: 'stale',
    source: 'snapshot',
    errors: ['catalogue-unavailable', 'settings-unavailable'],
  },
  {
    name: 'the page’s policy forbids the centre, and there is nothing else',
    headers: { 'Content-Security-Policy': "connect-src 'self'" },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'the code for sheets can’t be had',
    site: { [chunk('sheet-part')]: status(404) },
    screen: 'list',
    then: async (visit) => {
      await opened(visit);
      const { fallback } = await visit.until('sheet-failed');
      if (!fallback) throw new Error('the fallback is out of reach');
      await visit.page
        .locator('product-guide')
        .getByRole('link', { name: 'Terug naar de lijst' })
        .click();
      return 'list';
    },
  },
  {
    name: 'the search engine can’t be had',
    site: { [chunk('finder')]: status(404) },
    screen: 'list',
    then: async ({ page, look }) => {
      await page.locator('product-guide').getByRole('searchbox').pressSequentially('frietkot');
      await page.waitForTimeout(500);
      const { products: shown } = await look();
      if (shown !== 1) throw new Error(`${shown} found`);
    },
  },
  {
    name: 'the words for the console can’t be had',
    centre: { settings: status(403) },
    site: { [chunk('console')]: status(404), [chunk('messages')]: status(404) },
    screen: 'no-settings',
    errors: ['settings-unavailable'],
  },
  {
    name: 'the translation can’t be had',
    site: { [chunk('fr')]: status(404) },
    attributes: { lang: 'fr' },
    screen: 'list',
  },
];

/** What host pages do to the platform, before the guide comes. */
const pageSpoils: readonly (readonly [string, () => void])[] = [
  [
    'storage throws',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  ],
  [
    'the clock is ten years ahead',
    () => {
      const now = Date.now;
      const RealDate = Date;
      Date.now = () => now() + 3.15e11;
      window.Date = class extends RealDate {
        constructor(...args: unknown[]) {
          super(...((args.length ? args : [Date.now()]) as [number]));
        }
        static override now = () => now() + 3.15e11;
      } as DateConstructor;
    },
  ],
  [
    'the clock is ten years behind',
    () => {
      const now = Date.now;
      const RealDate = Date;
      window.Date = class extends RealDate {
        constructor(...args: unknown[]) {
          super(...((args.length ? args : [now() - 3.15e11]) as [number]));
        }
        static override now = () => now() - 3.15e11;
      } as DateConstructor;
    },
  ],
  [
    'the clock stands at the epoch',
    () => {
      Date.now = () => 0;
    },
  ],
  [
    'MooTools has replaced Array.from and bind',
    () => {
      Array.from = ((list: ArrayLike<unknown>) =>
        Array.prototype.slice.call(list) as unknown[]) as never;
      Function.prototype.bind = function (
        this: (...args: unknown[]) => unknown,
        bind: unknown,
        args?: unknown[],
      ) {
        return () => this.apply(bind, args ?? []);
      } as never;
    },
  ],
  [
    'Prototype.js has given every list a toJSON and its own entries',
    () => {
      const list = Array.prototype as unknown as { [name: string]: unknown };
      list.toJSON = function (this: unknown[]) {
        return `[${this.join(', ')}]`;
      };
      list.entries = undefined;
      list.each = () => undefined;
      list.first = () => undefined;
      (String.prototype as unknown as { [name: string]: unknown }).toJSON = () => '"prototype"';
      (Object.prototype as { [name: string]: unknown }).keys = ['x'];
    },
  ],
  [
    'every object has more properties',
    () => {
      const all = Object.prototype as { [name: string]: unknown };
      for (const name of [
        'extend',
        'forEach',
        'each',
        'name',
        'summary',
        'keys',
        'clone',
        'type',
        'movedTo',
        'id',
        'url',
        'late',
        'byHand',
      ])
        all[name] = function () {
          return 'host';
        };
    },
  ],
  [
    'there are no idle callbacks',
    () => {
      delete (window as { requestIdleCallback?: unknown }).requestIdleCallback;
    },
  ],
  [
    'idle callbacks never come',
    () => {
      window.requestIdleCallback = () => 0;
    },
  ],
  [
    'animation frames never come',
    () => {
      window.requestAnimationFrame = () => 0;
    },
  ],
  [
    'history can’t be written',
    () => {
      const refuse = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      history.pushState = refuse;
      history.replaceState = refuse;
    },
  ],
  [
    'there is no web cryptography',
    () => {
      Object.defineProperty(window, 'crypto', { value: undefined });
    },
  ],
  [
    'chance is broken',
    () => {
      Math.random = () => Number.NaN;
    },
  ],
  [
    'a script freezes what it can',
    () => {
      Object.freeze(Object.prototype);
      Object.freeze(Array.prototype);
    },
  ],
  [
    'promises are patched (zone.js)',
    () => {
      const { then } = Promise.prototype as { then: (...args: unknown[]) => unknown };
      Promise.prototype.then = function (this: Promise<unknown>, ...args: unknown[]) {
        return then.apply(this, args);
      } as never;
      Promise.allSettled = undefined as never;
    },
  ],
  [
    'analytics wrap fetch',
    () => {
      const { fetch: real } = window as { fetch: (...args: unknown[]) => unknown };
      window.fetch = ((...args: unknown[]) => real.apply(window, args)) as never;
    },
  ],
  [
    'structuredClone and queueMicrotask are gone',
    () => {
      delete (window as { structuredClone?: unknown }).structuredClone;
      delete (window as { queueMicrotask?: unknown }).queueMicrotask;
    },
  ],
];
const pages: readonly Condition[] = [
  ...pageSpoils.map(([what, init]): Condition => ({
    name: `on a page where ${what}`,
    init,
    screen: 'list',
    products: 3,
    errors: undefined as never,
    then: async (visit) => {
      await opened(visit);
      return 'sheet';
    },
  })),
  {
    name: 'on a page where fetch is gone before the guide comes',
    init: () => {
      delete (window as { fetch?: unknown }).fetch;
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'on a page where fetch throws at once',
    init: () => {
      window.fetch = () => {
        throw new Error('no');
      };
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'on a page where fetch gives nonsense',
    init: () => {
      window.fetch = () => Promise.resolve({ ok: true }) as never;
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'on a page where fetch breaks after the guide has come',
    screen: 'list',
    then: async (visit) => {
      await visit.page.evaluate(() => {
        window.fetch = () => {
          throw new Error('no');
        };
      });
      await opened(visit);
      return 'sheet';
    },
  },
  {
    name: 'on a page that has another <product-guide> already',
    init: () => customElements.define('product-guide', class extends HTMLElement {}),
    screen: 'fallback',
  },
  {
    name: 'in a frame that may do nothing but run scripts',
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    site: { 'v1/': changed((body) => body, { 'Content-Type': 'text/javascript' }) },
    screen: 'list',
    then: async (visit) => {
      await opened(visit);
      return 'sheet';
    },
  },
];

const NO_CRYPTO = () => Object.defineProperty(window, 'crypto', { value: undefined });
const pinned: readonly Condition[] = [
  {
    name: 'the publication is signed',
    screen: 'list',
    errors: [],
    then: async (visit) => {
      await opened(visit);
      return 'sheet';
    },
  },
  {
    name: 'signed, and somebody has changed a title in the catalogue',
    centre: {
      'catalogue.json': (exchange) =>
        (exchange.request.url?.endsWith('.sig')
          ? healthy
          : edited((file: typeof catalogue) => ({
              ...file,
              products: [{ ...file.products[0], name: 'Gratis geld' }, ...file.products.slice(1)],
            })))(exchange),
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'signed, and the signature is gone, but the mirror is whole',
    centre: { 'catalogue.json.sig': status(404) },
    attributes: MIRROR,
    screen: 'list',
    source: 'mirror',
    errors: UNAVAILABLE,
  },
  {
    name: 'signed, and somebody has changed a fee',
    centre: {
      'settings/gingelom.json': (exchange) =>
        (exchange.request.url?.endsWith('.sig')
          ? healthy
          : changed((body) => body.replace('12.5', '0')))(exchange),
    },
    screen: 'no-settings',
    errors: ['settings-unavailable'],
  },
  {
    name: 'signed, and the settings are those of another municipality',
    files: { 'settings/wellen.json': { municipality: { name: 'Wellen' } } },
    attributes: { municipality: 'gingelom' },
    centre: {
      'settings/gingelom.json': redirect(({ request }) =>
        (request.url ?? '').replace('gingelom', 'wellen'),
      ),
    },
    screen: 'no-settings',
    errors: ['settings-unavailable'],
  },
  {
    name: 'signed, and somebody has changed a sheet',
    centre: { [TERRACE]: changed((body) => body.replace('anderhalve', 'vier')) },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      return 'sheet-failed';
    },
  },
  {
    name: 'signed, on a page without web cryptography: said once, and shown',
    init: NO_CRYPTO,
    screen: 'list',
    errors: [],
    then: async (visit) => {
      await opened(visit);
      await visit.until('sheet');
      const said = visit.said.filter((text) => text.includes('can’t check signatures'));
      if (said.length !== 1) throw new Error(`said ${said.length} times`);
      return 'sheet';
    },
  },
  {
    name: 'signed, and the code that checks can’t be had: nothing unchecked is shown',
    site: { [chunk('signature')]: status(404) },
    // Three tries each for catalogue and settings.
    requests: 6,
    screen: 'failed',
    errors: FAILED,
  },
];
const signed = pinned.map((condition): Condition => ({ ...condition, signed: true }));

const KEPT = { cache: 'device' };
const kept: readonly Condition[] = [
  {
    name: 'without cache="device" nothing is kept on the device',
    screen: 'list',
    then: async ({ page }) => {
      await page.waitForTimeout(300);
      const names = await page.evaluate(async () => [
        ...(await caches.keys()),
        ...Object.keys(localStorage),
      ]);
      if (names.length) throw new Error(names.join());
    },
  },
  {
    name: 'a copy on the device, and the centre is down at the next visit',
    attributes: KEPT,
    centre: at(first(1, healthy, status(500))),
    screen: 'list',
    requests: 4,
    then: async ({ page, until, look }) => {
      await page.waitForTimeout(300);
      await page.reload();
      const { products: shown } = await until('stale');
      if (shown !== 3) throw new Error(`${shown} shown`);
      const ready = (await look()).events.find(({ type }) => type === 'pg-ready');
      if (ready?.detail?.source !== 'device') throw new Error(JSON.stringify(ready));
      return 'stale';
    },
  },
  {
    name: 'a copy on the device shows the list at once, and a newer catalogue follows without flicker',
    attributes: KEPT,
    centre: at(
      first(
        1,
        healthy,
        late(
          1_000,
          edited((file: Record) => ({ ...file, revision: 8 })),
        ),
      ),
    ),
    screen: 'list',
    then: async ({ page, until, look }) => {
      await page.waitForTimeout(300);
      await page.reload();
      await until('list', 900);
      await page.waitForTimeout(1_600);
      const { events } = await look();
      const told = events.filter(({ type }) => type === 'pg-ready' || type === 'pg-update');
      if (told.map(({ type }) => type).join() !== 'pg-ready,pg-update')
        throw new Error(JSON.stringify(told));
    },
  },
  {
    name: 'a copy on the device, and a stale edge brings an older catalogue',
    attributes: KEPT,
    centre: at(
      first(
        1,
        healthy,
        edited((file: Record) => ({ ...file, revision: 2 })),
      ),
    ),
    screen: 'list',
    then: async ({ page, until }) => {
      await page.waitForTimeout(300);
      await page.reload();
      await until('list');
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'a damaged copy on the device, and the centre answers',
    attributes: KEPT,
    screen: 'list',
    requests: 2,
    then: async ({ page, until, look }) => {
      await page.waitForTimeout(300);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const store = await caches.open(name);
          for (const key of await store.keys()) await store.put(key, new Response('{"half":'));
        }
      });
      await page.reload();
      await until('list');
      const ready = (await look()).events.find(({ type }) => type === 'pg-ready');
      if (ready?.detail?.source !== 'primary') throw new Error(JSON.stringify(ready));
    },
  },
  {
    name: 'a copy is asked for where storage throws',
    attributes: KEPT,
    init: () =>
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    screen: 'list',
    errors: [],
  },
  {
    name: 'a copy is asked for, and the code for it can’t be had',
    attributes: KEPT,
    site: { [chunk('device-copy')]: status(404) },
    screen: 'list',
    errors: [],
  },
];

export const conditions: readonly Condition[] = [
  { name: 'all is well', screen: 'list', source: 'primary', products: 3, requests: 1 },
  ...catalogueFails,
  ...laterOn,
  ...settingsFail,
  ...settingsOdd,
  ...sheetFails,
  ...scriptsFail,
  ...pages,
  ...signed,
  ...kept,
];
