import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import type { Voice } from '../../src/catalogue/language.js';
import type { Block } from '../../src/catalogue/model.js';
import { readKeywords, readText } from '../../src/catalogue/text.js';
import { inlineText, plainText, readRichText } from '../../src/catalogue/rich-text.js';

const JE: Voice = { lang: 'nl', tone: 'informal' };
const FR: Voice = { lang: 'fr', tone: 'formal' };
const paragraph = (...content: string[]): Block => ({ type: 'paragraph', content });

describe('readText', () => {
  test('reads a bare string as Dutch, whatever is asked', () => {
    assert.deepEqual(readText('Terras', FR), { value: 'Terras', lang: 'nl' });
  });
  test('reads the asked language', () => {
    assert.deepEqual(readText({ nl: 'Terras', fr: 'Terrasse' }, FR), {
      value: 'Terrasse',
      lang: 'fr',
    });
  });
  test('reads the asked tone', () => {
    const text = { 'nl-be-x-formal': 'Uw terras', 'nl-be-x-informal': 'Je terras' };
    assert.deepEqual(readText(text, JE), { value: 'Je terras', lang: 'nl' });
  });
  test('reads nothing from nothing', () => {
    assert.equal(readText(undefined, JE), undefined);
    assert.equal(readText({}, JE), undefined);
  });
});

describe('readRichText', () => {
  for (const [prose, blocks] of [
    ['Eén.', [paragraph('Eén.')]],
    ['Eén.\n\nTwee.', [paragraph('Eén.'), paragraph('Twee.')]],
    ['Eén.\r\n\r\nTwee.', [paragraph('Eén.'), paragraph('Twee.')]],
    ['Eén.\n \t \nTwee.', [paragraph('Eén.'), paragraph('Twee.')]],
    ['Eén.\n\n\n\nTwee.\n\n', [paragraph('Eén.'), paragraph('Twee.')]],
    ['Eén.\nNog één.', [paragraph('Eén.\nNog één.')]],
    ['<b>geen</b> **opmaak**', [paragraph('<b>geen</b> **opmaak**')]],
    ['  \n ', []],
  ] as const) {
    test(`makes ${blocks.length} paragraphs of ${JSON.stringify(prose)}`, () => {
      assert.deepEqual(readRichText(prose, JE), { value: blocks, lang: 'nl' });
    });
  }
  test('gives bare blocks as they are, in Dutch', () => {
    const blocks = [paragraph('Eén.')];
    assert.deepEqual(readRichText(blocks, FR), { value: blocks, lang: 'nl' });
  });
  test('reads blocks and prose by language', () => {
    const text = { nl: 'Eén.', fr: [paragraph('Un.')] };
    assert.deepEqual(readRichText(text, FR), { value: [paragraph('Un.')], lang: 'fr' });
    assert.deepEqual(readRichText(text, JE), { value: [paragraph('Eén.')], lang: 'nl' });
  });
  test('reads nothing from nothing', () => {
    assert.equal(readRichText(undefined, JE), undefined);
    assert.equal(readRichText({}, JE), undefined);
  });
});

describe('readKeywords', () => {
  for (const [given, words] of [
    [undefined, []],
    [['terras'], ['terras']],
    [{ nl: ['terras'], fr: ['terrasse'] }, ['terrasse']],
    [{ nl: ['terras'] }, ['terras']],
    [{}, []],
  ] as const) {
    test(`reads ${JSON.stringify(given)} as ${JSON.stringify(words)} in French`, () => {
      assert.deepEqual(readKeywords(given, FR), words);
    });
  }
});

describe('the words of rich text', () => {
  test('are those of every kind of block, a line each', () => {
    const blocks: Block[] = [
      { type: 'heading', level: 2, content: ['Kop'] },
      {
        type: 'paragraph',
        content: [
          'Vraag ',
          { type: 'strong', text: 'eerst' },
          ' een ',
          {
            type: 'link',
            url: 'https://x.be',
            content: [{ type: 'emphasis', text: 'vergunning' }],
          },
          '.',
        ],
      },
      { type: 'list', items: [[paragraph('a')], [paragraph('b'), paragraph('c')]] },
      { type: 'table', header: [['Wat'], ['Prijs']], rows: [[['stoel'], ['€ 5']]] },
      { type: 'table', rows: [[['los']]] },
      paragraph(''),
    ];
    assert.equal(
      plainText(blocks),
      'Kop\nVraag eerst een vergunning.\na\nb\nc\nWat Prijs\nstoel € 5\nlos',
    );
  });
  test('of nothing are none', () => {
    assert.equal(plainText([]), '');
    assert.equal(inlineText([]), '');
  });
});
