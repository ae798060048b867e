import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { ABOLISHED } from '../../src/content/abolished.js';
import type { Product } from '../../src/catalogue/model.js';
import { Positions } from '../../src/content/file-finding.js';
import { validate } from '../../src/rules/validate.js';
import { sentencesOf } from '../../src/rules/sentences.js';

const ABOUT_TEXTS = new Set([
  'placeholder',
  'abolished',
  'long-sentence',
  'hard-word',
  'empty-section',
  'long-title',
]);
/** What is said of the texts of a product or of settings. */
function findingsIn(data: object) {
  const entry = {
    name: 'x',
    file: 'x.md',
    value: data as Product,
    positions: () => new Positions(),
  };
  const content = { ...NOTHING, products: [entry] };
  return validate(content, '2026-11-23').filter(({ code }) => ABOUT_TEXTS.has(code));
}
const NOTHING = {
  config: undefined,
  cooperations: [],
  settings: [],
  lexicon: undefined,
  events: [],
  abolished: ABOLISHED,
  findings: [],
};
const codes = (data: object) =>
  findingsIn(data).map(({ code, path }) => `${code} ${path.join('.')}`);
const text = (description: string) => codes({ description });

describe('placeholders', () => {
  const bad = [
    'Het tarief is XX euro.',
    'Bel naar XXX.',
    'Betaal […] euro.',
    'Mail naar [naam gemeente].',
    'Lorem ipsum dolor sit amet.',
    'Het bedrag: n.t.b.',
    'Nog in te vullen.',
    'In te vullen',
    'De prijs bedraagt ____ euro.',
    'TODO',
  ];
  for (const one of bad)
    test(`sees "${one}"`, () => assert.deepEqual(text(one), ['placeholder description']));
  const good = [
    'Boek XX van het Wetboek van economisch recht.',
    'U hebt een week om het formulier in te vullen.',
    'Vraag het na bij ons loket …',
    'De ambtenaar vraagt u om het dossier aan te vullen.',
  ];
  for (const one of good) test(`passes over "${one}"`, () => assert.deepEqual(text(one), []));
});

describe('abolished terms', () => {
  test('are told with since and instead', () => {
    const [finding] = findingsIn({ description: 'Breng uw leurkaarten mee.' });
    assert.deepEqual(finding?.args, { ...ABOLISHED[0] });
  });
  test('may be named as abolished, in keywords and in a retired product', () => {
    assert.deepEqual(text('De leurkaart is afgeschaft.'), []);
    assert.deepEqual(text('Die Leurkaart gilt seit dem 1. April nicht mehr.'), []);
    assert.deepEqual(codes({ keywords: { nl: ['leurkaart'] } }), []);
    assert.deepEqual(codes({ status: 'retired', description: 'Toon uw leurkaart.' }), []);
  });
  test('are found in the block where they stand, also of an override', () => {
    const paragraph = (content: string) => ({ type: 'paragraph', content: [content] });
    assert.deepEqual(
      codes({
        products: {
          markt: {
            override: { description: [paragraph('Kom.'), paragraph('Toon uw leurkaart.')] },
          },
        },
      }),
      ['abolished products.markt.override.description.1'],
    );
  });
  test('are words, not parts of words', () =>
    assert.deepEqual(text('Toon uw leurkaarthouder.'), []));
});

describe('readability', () => {
  test('counts words, not what stands in other languages or in names of laws', () => {
    const long = `${'woord '.repeat(26)}einde.`;
    assert.deepEqual(codes({ description: { nl: long, fr: long } }), [
      'long-sentence description.nl',
    ]);
    assert.deepEqual(
      codes({ legalResources: [{ name: long.slice(0, 60), description: long }] }),
      [],
    );
  });
  test('knows plainer words', () =>
    assert.deepEqual(text('Indien u twijfelt, bel ons.'), ['hard-word description']));
  test('doesn’t end a sentence at an abbreviation or within a number', () => {
    assert.deepEqual(sentencesOf('Zie art. 4 en nr. 12. Dat kost 1.500 euro. Bel ons!'), [
      'Zie art. 4 en nr. 12.',
      'Dat kost 1.500 euro.',
      'Bel ons!',
    ]);
  });
});

test('an empty text and a long title are seen', () => {
  assert.deepEqual(codes({ description: '–', name: { nl: 'x'.repeat(81) } }), [
    'empty-section description',
    'long-title name.nl',
  ]);
});
test('what a machine wrote is not for an editor to mend', () => {
  assert.deepEqual(codes({ description: { 'nl-BE-x-generated-formal': 'XX' } }), []);
});
