/** The sample sheets are each written for their own subject. */
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { VOICES, boilerplate } from '../../scripts/boilerplate.js';
import type { Product } from '../../src/catalogue/model.js';
import { readContentFolder } from '../../src/publisher/read-content.js';

const folder = fileURLToPath(new URL('../../fixtures/content', import.meta.url));
const products = readContentFolder(folder).products.map(({ value }) => value);
const dutch = { lang: 'nl', tone: 'formal' } as const;
const product = (id: string, text: string, law = 'Wet A'): Product => ({
  id,
  name: { nl: id },
  description: { nl: text },
  legalResources: [{ name: { nl: law } }],
});

describe('the boilerplate figure', () => {
  for (const [name, voice] of Object.entries(VOICES)) {
    test(`stays under two per cent in ${name}`, () => {
      const { words, shared } = boilerplate(products, voice);
      assert.ok(words > 0 && shared / words < 0.02, `${shared} of ${words} words`);
    });
  }

  test('counts the words of a run that two sheets share', () => {
    const { shared, pairs } = boilerplate(
      [
        product('a', 'Eerst dit. Een twee drie vier vijf zes zeven acht.'),
        product('b', 'Een twee drie vier vijf zes zeven acht negen. Dan dat.'),
        product('c', 'Een twee drie vier vijf zes zeven.'),
      ],
      dutch,
    );
    assert.equal(shared, 16);
    assert.deepEqual(
      pairs.map(({ sheets, words }) => ({ sheets, words })),
      [{ sheets: ['a', 'b'], words: 8 }],
    );
  });

  test('leaves titles of laws out', () => {
    const law = 'Wet van 10 november 2006 betreffende de openingsuren in handel en ambacht';
    const { shared } = boilerplate(
      [product('a', `Zie de ${law}.`, law), product('b', `Lees de ${law} na.`, law)],
      dutch,
    );
    assert.equal(shared, 0);
  });
});
