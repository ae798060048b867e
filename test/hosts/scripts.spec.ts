/** The guide works among the scripts of others, however they change the page's natives. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sampleOf } from '../support/sample-of.js';
import { cached } from './install.mjs';
import { otherLit, scriptHosts } from './packages.mjs';
import { type Host, classicScript, hostPage } from './support/host-page.js';
import { stage } from './support/stage.js';
import { type OwnDoing, type Visit, assertNoTrace, visit } from './support/visit.js';

const on = stage();

const GUIDE =
  '<product-guide municipality="gingelom" loading="eager"><p>Bel ons.</p></product-guide>';

/** From the list to a sheet by the keyboard, and back. */
async function useGuide({ page }: Visit): Promise<void> {
  const guide = page.locator('product-guide');
  const box = guide.getByRole('searchbox');
  await box.focus();
  await page.keyboard.type('terras/s');
  assert.equal(await box.inputValue(), 'terras/s', 'something else took a key');
  await box.fill('terras');
  const result = guide.getByRole('link', { name: /^Terras op de openbare weg/ });
  await result.waitFor();
  await result.click();
  await guide.getByRole('heading', { name: 'Wat kost het?' }).waitFor();
  await guide.getByText('€ 15').first().waitFor();
  await guide.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await result.waitFor();
}

/** The guide's own Lit has no marks to leave; a page with its own keeps them. */
async function assertWorks(host: Host, own: OwnDoing = {}): Promise<void> {
  const address = on.site.page({ body: hostPage(on.site, { guide: GUIDE, ...host }) });
  const seen = await visit(on, address);
  try {
    await seen.page.locator('product-guide').getByRole('searchbox').waitFor();
    await assertNoTrace(seen, { ...own, moves: true });
    await useGuide(seen);
    assert.deepEqual(seen.trouble, []);
  } finally {
    await seen.close();
  }
}

describe('among the scripts of others', () => {
  for (const { id, files, before, after, ...own } of sampleOf(scriptHosts)) {
    const paths = files.map((file) => cached(file));
    const skip = paths.includes(undefined) && 'its scripts could not be had';
    const host = { before, after, scripts: paths.map((path) => `/packages/${path}`) };
    test(id, { skip }, () => assertWorks(host, own));
    test(`${id}, by the classic script`, { skip }, () =>
      assertWorks({ ...host, script: classicScript(on.site) }, own),
    );
  }

  const lits = [
    { id: 'the same Lit as the guide’s own', prefix: '/modules/', skip: false as const },
    {
      id: otherLit.id,
      prefix: '/packages/node_modules/',
      skip: !cached('node_modules/lit/package.json') && 'it could not be had',
    },
  ];
  for (const { id, prefix, skip } of sampleOf(lits))
    test(id, { skip }, async () => {
      const imports = otherLit.modules.flatMap((name) => [
        [name, `${prefix}${name}/${name === 'lit' ? 'index' : name.split('/').at(-1)}.js`],
        [`${name}/`, `${prefix}${name}/`],
      ]);
      const host = {
        around: [
          `<script type="importmap">${JSON.stringify({ imports: Object.fromEntries(imports) as object })}</script>
<script type="module">import { LitElement, html } from 'lit';
customElements.define('site-menu', class extends LitElement { render() { return html\`<p>Menu</p>\`; } });</script>
<site-menu></site-menu>`,
          '',
        ] as const,
        script: `<script type="module">await customElements.whenDefined('site-menu');
Object.defineProperty(document, 'globalsBefore', { value: [...Object.getOwnPropertyNames(window), ...Object.getOwnPropertySymbols(window).map(String)] });
await import('${on.site.guide}product-guide.js');</script>`,
      };
      await assertWorks({ ...host, before: undefined, remembers: false });
    });
});

const PAGES: readonly (readonly [string, string])[] = [
  [
    'additions to Object.prototype',
    'Object.prototype.extend = function () {}; Object.prototype.value = 1; Object.prototype.get = function () {};',
  ],
  [
    'additions to Array.prototype',
    'Array.prototype.remove = function () {}; Array.prototype.toJSON = function () { return "[]"; };',
  ],
  [
    'a patched customElements.define',
    'var define = customElements.define; customElements.define = function (name, type, options) { type.observedAttributes; type.observedAttributes; return define.call(customElements, name, type, options); };',
  ],
  [
    'a patched fetch',
    'var ask = window.fetch; window.fetch = function () { return ask.apply(window, arguments).then(function (answer) { return answer; }); };',
  ],
  [
    'a patched history',
    '["pushState","replaceState"].forEach(function (name) { var own = history[name]; history[name] = function () { var result = own.apply(history, arguments); window.dispatchEvent(new Event("locationchange")); return result; }; });',
  ],
  [
    'a hash router',
    'window.addEventListener("hashchange", function () { if (/^#\\/$/.test(location.hash)) document.body.textContent = ""; });',
  ],
  [
    'shortcuts for "/" and "s"',
    '["keydown","keypress","keyup"].forEach(function (type) { document.addEventListener(type, function (event) { if (/^(INPUT|TEXTAREA)$/.test(event.target.tagName)) return; if (event.key === "/" || event.key === "s") event.preventDefault(); }); });',
  ],
  [
    'a bind of its own',
    'Function.prototype.bind = function (self) { var own = this; return function () { return own.apply(self, arguments); }; };',
  ],
  [
    'an Array.from of its own',
    'Array.from = function (list) { return list.length ? [].slice.call(list) : []; };',
  ],
  ['no idle callbacks', 'delete window.requestIdleCallback;'],
  [
    'a JSON of its own',
    'var parse = JSON.parse; JSON.parse = function (text) { return parse(text); };',
  ],
  ['a Promise of its own', 'var P = Promise; window.Promise = class extends P {};'],
  ['a clock of 2099', 'Date.now = function () { return 4070908800000; };'],
  [
    'an AMD loader',
    'window.define = function () { throw new Error("define"); }; window.define.amd = {}; window.require = window.define;',
  ],
  ['CommonJS names', 'window.module = { exports: {} }; window.exports = window.module.exports;'],
];

describe('in a page with', () => {
  for (const [name, before] of sampleOf(PAGES)) test(name, () => assertWorks({ before }));
});
