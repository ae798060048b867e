/**
 * The built scripts as tools of others bring them into a page. Public reports: WP Rocket, Autoptimize,
 * NitroPack, Rocket Loader, jQuery's .load(), tag managers; script boxes of a CMS; trials.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../scripts/chromium.mjs';

const SITE = 'https://site.example/';
const CENTRE = 'https://gids.example/v1/';
const CLASSIC = readFileSync('dist/v1/product-guide.iife.js', 'utf8');
const INLINE = CLASSIC.replaceAll('</script', '<\\/script');
const MODULE = readFileSync('dist/v1/product-guide.js', 'utf8');
const TAG = '<product-guide municipality="gingelom" start="list"><p>Bel ons.</p></product-guide>';
const NAMED = `<product-guide municipality="gingelom" catalogue="${CENTRE}catalogue.json"></product-guide>`;
const DIV = '<div data-product-guide data-municipality="gingelom">Bel ons.</div>';
const BAKED = CLASSIC.replaceAll('%PRODUCT_GUIDE_BASE%', CENTRE);

let browser: Browser;
before(async () => {
  browser = await chromium.launch(launchOptions(process.env.CHROME_PATH));
});
after(() => browser.close());

interface Given {
  readonly head?: string;
  readonly body?: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs in the page once it is there. */
  readonly then?: string;
}
interface Seen {
  readonly listed: boolean;
  readonly said: readonly string[];
  readonly errors: readonly string[];
  /** What was asked of the site besides its page, and of servers that nobody named. */
  readonly strays: readonly string[];
  readonly parent: string;
}

async function open({
  head = '',
  body = TAG,
  files = {},
  headers = {},
  then,
}: Given): Promise<Seen> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const said: string[] = [];
  const errors: string[] = [];
  const strays: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.text().includes('[product-guide]')) said.push(message.text());
  });
  await context.route('**', async (route) => {
    const url = new URL(route.request().url());
    const { pathname, href } = url;
    if (href === SITE)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        headers,
        body: `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>x</title>${head}</head><body><main><h1>x</h1>${body}</main></body></html>`,
      });
    const file = files[pathname];
    if (url.origin === new URL(SITE).origin && file !== undefined)
      return route.fulfill({ contentType: 'text/javascript; charset=utf-8', body: file });
    const published = `dist${pathname}`;
    if (href.startsWith(CENTRE) && existsSync(published))
      return route.fulfill({
        contentType: pathname.endsWith('.js') ? 'text/javascript' : 'application/json',
        headers: { 'access-control-allow-origin': '*' },
        body: readFileSync(published),
      });
    if (!href.startsWith(CENTRE) && !pathname.endsWith('favicon.ico')) strays.push(href);
    return route.fulfill({ status: 404, body: '' });
  });
  await page.goto(SITE);
  if (then !== undefined) await page.evaluate(then);
  const listed = await page
    .locator('product-guide')
    .getByRole('searchbox')
    .first()
    .waitFor({ timeout: 4_500 })
    .then(
      () => true,
      () => false,
    );
  // Words for the console come a moment later.
  if (!listed) await page.waitForTimeout(500);
  const parent = await page.evaluate(
    () => document.querySelector('product-guide')?.parentElement?.localName ?? '',
  );
  await context.close();
  return { listed, said, errors, strays, parent };
}

const src = (name = 'product-guide.iife.js') => `<script src="${CENTRE}${name}"></script>`;
const held = `<script type="text/plain" data-rocket-src="${CENTRE}product-guide.iife.js"></script>`;
const evaluated = (code: string) => `new Function(${JSON.stringify(code)})()`;

const WORKS: readonly (readonly [string, Given])[] = [
  [
    'written into the page, with the address of the catalogue on the script',
    { body: `${TAG}<script data-catalogue="${CENTRE}catalogue.json">${INLINE}</script>` },
  ],
  [
    'written into the page, and the guide names its catalogue',
    { body: `${NAMED}<script>${INLINE}</script>` },
  ],
  [
    'written into the page, with the address that its publisher wrote into it',
    { body: `${TAG}<script>${BAKED.replaceAll('</script', '<\\/script')}</script>` },
  ],
  [
    'copied to the site, with the address that its publisher wrote into it',
    {
      body: `${TAG}<script src="/cache/product-guide.iife.js"></script>`,
      files: { '/cache/product-guide.iife.js': BAKED },
    },
  ],
  [
    'joined with others, the tag of old held back beside it',
    {
      body: `${TAG}${held}<script src="/cache/all.js"></script>`,
      files: { '/cache/all.js': `var x=1;\n${CLASSIC}` },
    },
  ],
  [
    'evaluated, the tag of old held back beside it',
    { body: `${TAG}${held}`, then: evaluated(CLASSIC) },
  ],
  [
    'from a blob, with an address written into it',
    {
      then: `{const s=document.createElement('script');s.src=URL.createObjectURL(new Blob([${JSON.stringify(BAKED)}]));document.body.append(s)}`,
    },
  ],
  [
    'as a module, written into the page, the address on the script',
    {
      body: `${TAG}<script type="module" data-catalogue="${CENTRE}catalogue.json">${MODULE.replaceAll('</script', '<\\/script')}</script>`,
    },
  ],
  [
    'beside an image that calls itself currentScript',
    {
      body: `<img name="currentScript" src="https://attacker.example/v1/x.png" alt="">${TAG}${src()}`,
    },
  ],
  [
    'beside an image that calls itself currentScript, the guide put where the script stands',
    {
      body: `<img name="currentScript" src="https://attacker.example/v1/x.png" alt=""><script src="${CENTRE}product-guide.iife.js" data-municipality="gingelom"></script>`,
    },
  ],
  [
    'in the head, alone',
    {
      head: `<script src="${CENTRE}product-guide.iife.js" data-municipality="gingelom"></script>`,
      body: '',
    },
  ],
  [
    'in the head, alone, as a module',
    {
      head: `<script type="module" src="${CENTRE}product-guide.js" data-municipality="gingelom"></script>`,
      body: '',
    },
  ],
  [
    'with its attribute on the element itself',
    { body: `<product-guide data-municipality="gingelom"></product-guide>${src()}` },
  ],
  [
    'on a page that has made a policy of that name, module',
    {
      head: "<script>trustedTypes.createPolicy('product-guide',{})</script>",
      body: `${TAG}<script type="module" src="${CENTRE}product-guide.js"></script>`,
    },
  ],
  [
    'on a page that has made a policy of that name, classic',
    {
      head: "<script>trustedTypes.createPolicy('product-guide',{})</script>",
      body: `${TAG}${src()}`,
      headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    },
  ],
  [
    'twice, module and classic, where policies are told',
    {
      body: `${DIV}<script type="module" src="${CENTRE}product-guide.js"></script>${src()}`,
      headers: {
        'content-security-policy':
          "require-trusted-types-for 'script'; trusted-types product-guide",
      },
    },
  ],
];

describe('a guide is listed by a script', () => {
  for (const [name, given] of WORKS)
    test(name, async () => {
      const { listed, errors, strays, parent } = await open(given);
      assert.deepEqual(errors, []);
      assert.ok(listed);
      assert.notEqual(parent, 'head');
      assert.deepEqual(
        strays.filter((href) => !href.endsWith('.png')),
        [],
      );
    });
});

const SAYS: readonly (readonly [string, Given, RegExp])[] = [
  ['is written into the page', { body: `${TAG}<script>${INLINE}</script>` }, /paste catalogue=/],
  ['is evaluated', { then: evaluated(CLASSIC) }, /paste catalogue=/],
  [
    'comes as data',
    {
      then: `{const s=document.createElement('script');s.src='data:text/javascript;base64,${Buffer.from(CLASSIC).toString('base64')}';document.body.append(s)}`,
    },
    /paste catalogue=/,
  ],
  [
    'is copied to the site',
    {
      body: `${TAG}<script src="/cache/product-guide.iife.js"></script>`,
      files: { '/cache/product-guide.iife.js': CLASSIC },
    },
    /data-no-optimize/,
  ],
  ['has lost its attributes', { body: src() }, /Paste <product-guide/],
  [
    'has lost its attributes, as a module',
    { body: src('product-guide.js').replace('<script', '<script type="module"') },
    /Paste <product-guide/,
  ],
  [
    'finds a div without data-product-guide',
    { body: `<div data-municipality="gingelom"></div>${src()}` },
    /add the attribute data-product-guide/,
  ],
  [
    'finds somebody else’s element of that name',
    {
      head: "<script>customElements.define('product-guide',class extends HTMLElement{})</script>",
      body: `${TAG}${src()}`,
    },
    /somebody else/,
  ],
  [
    'finds a mount on another server',
    {
      body: `<div data-product-guide data-catalogue="https://elsewhere.example/v1/catalogue.json"></div>${src()}`,
    },
    /itself may name another server/,
  ],
];
describe('the console says what to paste where a script', () => {
  for (const [name, given, words] of SAYS)
    test(name, async () => {
      const { said, errors, strays } = await open(given);
      assert.deepEqual(errors, []);
      assert.match(said.join('\n'), words);
      if (!name.includes('copied')) assert.deepEqual(strays, []);
    });
});

describe('the package first and the official tag second', () => {
  for (const [kind, tag] of [
    ['classic', src()],
    ['module', src('product-guide.js').replace('<script', '<script type="module"')],
  ] as const)
    test(`lists (${kind})`, async () => {
      // The same code, made to think that it came without a script.
      const bundle = CLASSIC.replaceAll(
        /Reflect\.get\(Document\.prototype,"currentScript",document\)/g,
        'null',
      );
      const { listed, errors, strays } = await open({
        body: `${TAG}<script>${bundle.replaceAll('</script', '<\\/script')}</script><p></p>`,
        then: `document.body.append(document.createRange().createContextualFragment(${JSON.stringify(tag)}))`,
      });
      assert.deepEqual(errors, []);
      assert.deepEqual(strays, []);
      assert.ok(listed);
    });
});
