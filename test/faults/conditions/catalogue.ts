/** What comes instead of the catalogue, and from which other source the list then comes. */
import { catalogue } from '../../support/content.js';
import {
  changed,
  cut,
  drip,
  edited,
  first,
  flood,
  garbage,
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
} from '../answers.js';
import { NOBODY, type Answer } from '../visit.js';
import {
  type Condition,
  type Content,
  UNAVAILABLE,
  FAILED,
  at,
  MIRROR,
  SNAPSHOT,
  INLINE,
  HTML,
  products,
} from './condition.js';

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
  ['is of a newer format', edited((file: Content) => ({ ...file, schemaVersion: '2.0' }))],
  ['is of a format from far away', edited((file: Content) => ({ ...file, schemaVersion: '99.1' }))],
  [
    'has a revision that is no number',
    edited((file: Content) => ({ ...file, revision: 'twaalf' })),
  ],
  ['has a negative revision', edited((file: Content) => ({ ...file, revision: -1 }))],
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

export const catalogueFails: readonly Condition[] = [
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
    centre: at(edited((file: Content) => ({ ...file, schemaVersion: '1.9', novelty: { a: [1] } }))),
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
    centre: at(edited((file: Content) => ({ ...file, modified: '9999-12-31' }))),
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
