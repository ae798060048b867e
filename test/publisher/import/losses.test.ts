import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { type Loss, type Reason, inWords } from '../../../src/publisher/import/losses.js';

describe('what an import lost, in words', () => {
  const cases: readonly (readonly [Loss | Reason, en: string, nl: string])[] = [
    [
      { code: 'dangling-link', field: 'costs' },
      'costs: link to a node that is not there',
      'costs: verwijst naar iets dat er niet is',
    ],
    [
      { code: 'second-text', field: 'description', tag: 'nl' },
      'description: second text in nl',
      'description: een tweede tekst in nl',
    ],
    [
      { code: 'of-instance', field: 'created' },
      'created of an instance that was folded',
      'created van een samengevoegd product',
    ],
    [{ code: 'missing', field: 'name' }, 'name: missing', 'name: ontbreekt'],
    [
      { code: 'other-audience', audience: 'Onderneming' },
      'not for Onderneming',
      'niet voor Onderneming',
    ],
    [{ code: 'html-element', name: 'img' }, 'html: <img>', 'html: <img>'],
    [
      { code: 'unknown-property', property: 'http://example.org/missing' },
      'http://example.org/missing',
      'http://example.org/missing',
    ],
  ];
  for (const [what, en, nl] of cases)
    test(what.code, () => {
      assert.equal(inWords(what, 'en'), en);
      assert.equal(inWords(what, 'nl'), nl);
    });
});
