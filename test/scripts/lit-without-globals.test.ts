import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { parseSync } from 'vite';
import { litWithoutGlobals } from '../../scripts/vite/lit-without-globals.js';

const { resolve } = createRequire(createRequire(import.meta.url).resolve('lit'));
const transform = litWithoutGlobals.transform as (
  code: string,
  id: string,
) => { code: string } | null;

for (const name of ['lit-html', '@lit/reactive-element', 'lit-element/lit-element.js']) {
  test(`${name} leaves nothing on the page, and listens to nothing there`, () => {
    // What browsers get: node resolves to a build of its own.
    const id = resolve(name).replace('/node/', '/');
    const { code } = transform(readFileSync(id, 'utf8'), id) ?? {};
    assert.ok(code);
    assert.deepEqual(parseSync(id, code).errors, []);
    assert.doesNotMatch(
      code,
      /Versions|PolyfillSupport|HydrateSupport|PropertyMetadata|Symbol\.metadata|createPolicy/,
    );
  });
}

test('other files stay as they are', () => {
  assert.equal(transform('litHtmlVersions', '/src/element/product-guide.ts'), null);
});
