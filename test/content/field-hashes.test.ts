import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { fieldHash } from '../../src/content/field-hashes.js';

const blocks = (...texts: string[]) =>
  texts.map((text) => ({ type: 'paragraph', content: [text] }));
const base = { nl: blocks('Vraag het twee weken vooraf.') };

describe('a field hash stays the same', () => {
  const cases: readonly (readonly [
    name: string,
    field: string,
    before: unknown,
    after: unknown,
  ])[] = [
    [
      'when white space changes',
      'description',
      base,
      { nl: blocks('Vraag  het twee\nweken vooraf. ') },
    ],
    [
      'when invisible characters come in',
      'description',
      { nl: blocks('Vraag het vooraf.') },
      { nl: blocks('Vraag\u00A0het voor\u00ADaf.\u200B') },
    ],
    [
      'when a paragraph is split',
      'description',
      { nl: blocks('A. B.') },
      { nl: blocks('A.', 'B.') },
    ],
    [
      'when words become strong',
      'description',
      { nl: blocks('A B') },
      { nl: [{ type: 'paragraph', content: ['A ', { type: 'strong', text: 'B' }] }] },
    ],
    [
      'when a generated tone changes',
      'name',
      { nl: 'A', 'nl-be-x-generated-informal': 'B' },
      { nl: 'A', 'nl-be-x-generated-informal': 'C' },
    ],
    ['when a translation changes', 'name', { nl: 'A', fr: 'B' }, { nl: 'A', fr: 'C' }],
    [
      'when keys change their order',
      'fees',
      [{ label: 'A', amount: 1 }],
      [{ amount: 1, label: 'A' }],
    ],
    ['when keywords change their order', 'keywords', { nl: ['a', 'b'] }, { nl: ['b', 'a'] }],
  ];
  for (const [name, field, before, after] of cases)
    test(name, () => assert.equal(fieldHash(field, before), fieldHash(field, after)));
});

describe('a field hash changes', () => {
  const cases: readonly (readonly [
    name: string,
    field: string,
    before: unknown,
    after: unknown,
  ])[] = [
    ['with a word', 'description', base, { nl: blocks('Vraag het drie weken vooraf.') }],
    [
      'with the address of a link',
      'description',
      {
        nl: [
          { type: 'paragraph', content: [{ type: 'link', url: 'https://a.be', content: ['A'] }] },
        ],
      },
      {
        nl: [
          { type: 'paragraph', content: [{ type: 'link', url: 'https://b.be', content: ['A'] }] },
        ],
      },
    ],
    [
      'with the address of a page',
      'websites',
      [{ url: 'https://a.be' }],
      [{ url: 'https://b.be' }],
    ],
    ['with an amount', 'fees', [{ label: 'A', amount: 1 }], [{ label: 'A', amount: 2 }]],
    [
      'with one tone',
      'name',
      { 'nl-BE-x-formal': 'A', 'nl-BE-x-informal': 'B' },
      { 'nl-BE-x-formal': 'A', 'nl-BE-x-informal': 'C' },
    ],
    [
      'with the order of steps',
      'procedures',
      [{ name: 'A' }, { name: 'B' }],
      [{ name: 'B' }, { name: 'A' }],
    ],
    ['with a text that is only in another language', 'name', { en: 'A' }, { en: 'B' }],
  ];
  for (const [name, field, before, after] of cases)
    test(name, () => assert.notEqual(fieldHash(field, before), fieldHash(field, after)));
});

test('has twelve hexadecimal digits', () => assert.match(fieldHash('name', 'A'), /^[0-9a-f]{12}$/));
