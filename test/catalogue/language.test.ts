import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { type Voice, pick, plainLanguage } from '../../src/catalogue/language.js';

const U: Voice = { lang: 'nl', tone: 'formal' };
const JE: Voice = { lang: 'nl', tone: 'informal' };

const FORMAL = 'nl-BE-x-formal';
const INFORMAL = 'nl-BE-x-informal';
const MADE_FORMAL = 'nl-BE-x-generated-formal';
const MADE_INFORMAL = 'nl-BE-x-generated-informal';

/** Every text is its own tag, so that the one that was picked is seen. */
const texts = (...tags: readonly string[]) => Object.fromEntries(tags.map((tag) => [tag, tag]));

/** For each voice: of the tags left of the arrow, in whichever order, the one right of it. */
const TABLE: readonly (readonly [voice: string, tags: readonly string[], picked: string])[] = [
  // u: formal → generated formal beside an informal original → nl → informal → any.
  ['u', [FORMAL, MADE_FORMAL, 'nl', INFORMAL, MADE_INFORMAL, 'en'], FORMAL],
  ['u', [MADE_FORMAL, 'nl', INFORMAL, 'en'], MADE_FORMAL],
  ['u', [MADE_FORMAL, INFORMAL], MADE_FORMAL],
  ['u', [MADE_FORMAL, 'nl', 'en'], 'nl'],
  ['u', [MADE_FORMAL, 'nl', MADE_INFORMAL], 'nl'],
  ['u', ['nl', INFORMAL, 'en'], 'nl'],
  ['u', [INFORMAL, MADE_INFORMAL, 'en'], INFORMAL],
  ['u', [MADE_FORMAL, MADE_INFORMAL, 'en'], MADE_FORMAL],
  ['u', [MADE_INFORMAL, 'en'], MADE_INFORMAL],
  ['u', ['en'], 'en'],
  // je: informal → generated informal → nl → formal → any.
  ['je', [FORMAL, MADE_FORMAL, 'nl', INFORMAL, MADE_INFORMAL, 'en'], INFORMAL],
  ['je', [FORMAL, 'nl', MADE_INFORMAL, 'en'], MADE_INFORMAL],
  ['je', [FORMAL, MADE_INFORMAL], MADE_INFORMAL],
  ['je', [FORMAL, MADE_FORMAL, 'nl', 'en'], 'nl'],
  ['je', [FORMAL, MADE_FORMAL, 'en'], FORMAL],
  ['je', [MADE_FORMAL, 'en'], MADE_FORMAL],
  ['je', ['en'], 'en'],
  ['je', ['fr', 'en'], 'fr'],
  ['u', ['fr', 'en'], 'fr'],
];

describe('the text to show', () => {
  for (const [name, tags, picked] of TABLE) {
    const voice = name === 'u' ? U : JE;
    test(`for ${name} of ${tags.join(', ')} is ${picked}`, () => {
      assert.equal(pick(texts(...tags), voice)?.value, picked);
    });
    if (tags.length > 1 && picked.startsWith('nl'))
      test(`for ${name} of ${tags.join(', ')} is ${picked} in any order, in any case`, () => {
        const turned = [...tags].reverse();
        assert.equal(pick(texts(...turned), voice)?.value, picked);
        for (const change of ['toLowerCase', 'toUpperCase'] as const) {
          const changed = pick(texts(...turned.map((tag) => tag[change]())), voice);
          assert.equal(changed?.value, picked[change]());
        }
      });
  }

  test('is none where there is no text', () => assert.equal(pick({}, U), undefined));
  test('is an empty text where that was given', () => {
    assert.deepEqual(pick({ nl: '' }, U), { value: '', lang: 'nl' });
  });
});

describe('a reader of another language', () => {
  for (const [lang, tags, picked] of [
    ['fr', ['nl', 'fr', 'en'], 'fr'],
    ['fr', ['nl', 'fr-BE'], 'fr-BE'],
    ['en', ['nl', 'en-x-generated'], 'en-x-generated'],
    ['en', ['nl', 'en-x-generated', 'en'], 'en'],
    ['de', ['de-BE', 'nl', 'de'], 'de'],
    ['FR', ['nl', 'fr'], 'fr'],
    ['fr-BE', ['nl', 'fr'], 'fr'],
    ['en-GB', ['nl', 'EN'], 'EN'],
    ['fr', ['en', 'nl'], 'nl'],
    ['fr', ['en', 'de'], 'en'],
  ] as const) {
    test(`of ${lang} gets ${picked} of ${tags.join(', ')}`, () => {
      assert.equal(pick(texts(...tags), { lang, tone: 'formal' })?.value, picked);
    });
  }

  test('gets Dutch in the tone of the municipality where the language lacks', () => {
    const both = texts('en', FORMAL, INFORMAL);
    assert.equal(pick(both, { lang: 'fr', tone: 'formal' })?.value, FORMAL);
    assert.equal(pick(both, { lang: 'fr', tone: 'informal' })?.value, INFORMAL);
  });
});

describe('the language of the text shown', () => {
  for (const [tag, lang] of [
    ['nl', 'nl'],
    [FORMAL, 'nl'],
    [MADE_INFORMAL, 'nl'],
    ['NL-be-X-Generated-Formal', 'nl'],
    ['en-x-generated', 'en'],
    ['FR', 'fr'],
    ['de-BE', 'de'],
  ] as const) {
    test(`is ${lang} for ${tag}, which Intl accepts`, () => {
      const spoken = pick({ [tag]: 'x' }, U);
      assert.equal(spoken?.lang, lang);
      assert.equal(plainLanguage(tag), lang);
      assert.deepEqual(Intl.getCanonicalLocales(spoken.lang), [lang]);
    });
  }
});
