import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { pickLanguage } from '../../../src/publisher/publish/project.js';

const U = 'nl-BE-x-formal';
const JE = 'nl-BE-x-informal';
const GENERATED = 'nl-BE-x-generated-informal';

describe('a text in one language', () => {
  const cases: readonly (readonly [
    name: string,
    texts: Record<string, string>,
    lang: string,
    given: unknown,
  ])[] = [
    ['is plain where both tones read the same', { nl: 'A', fr: 'B' }, 'nl', 'A'],
    ['is plain where both tones are written alike', { [U]: 'A', [JE]: 'A' }, 'nl', 'A'],
    [
      'keeps both tones where they differ',
      { [U]: 'A', [JE]: 'B', fr: 'C' },
      'nl',
      { [U]: 'A', [JE]: 'B' },
    ],
    ['keeps the tag where there is one tone only', { [JE]: 'B' }, 'nl', { [JE]: 'B' }],
    [
      'keeps a generated tone that a reader would get',
      { nl: 'A', [GENERATED]: 'B' },
      'nl',
      { nl: 'A', [GENERATED]: 'B' },
    ],
    [
      'drops a generated tone beside an original',
      { [U]: 'A', [JE]: 'B', [GENERATED]: 'C' },
      'nl',
      { [U]: 'A', [JE]: 'B' },
    ],
    ['is tagged in another language', { nl: 'A', fr: 'B' }, 'fr', { fr: 'B' }],
    ['is Dutch where the language is missing', { nl: 'A' }, 'fr', 'A'],
    ['is in any language where there is no other', { en: 'A' }, 'nl', { en: 'A' }],
  ];
  for (const [name, texts, lang, given] of cases)
    test(name, () => assert.deepEqual(pickLanguage(texts, lang), given));
});
