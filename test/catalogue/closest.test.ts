import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { closest } from '../../src/catalogue/closest.js';

describe('closest', () => {
  for (const [word, candidates, meant] of [
    ['terasvergunning', ['drankvergunning', 'terrasvergunning'], 'terrasvergunning'],
    ['Terrasvergunning', ['terrasvergunning'], 'terrasvergunning'],
    ['terrasvergunnign', ['terrasvergunning'], 'terrasvergunning'],
    ['overide', ['override', 'products'], 'override'],
    ['overide', ['overrides', 'override'], 'override'],
    ['fee', ['fees'], 'fees'],
    ['fee', ['fees', 'feed'], 'fees'],
    ['fee', ['tone'], undefined],
    ['carwash', ['frituur', 'leurkaart'], undefined],
    ['', ['a'], undefined],
    ['zo', ['mo', 'su'], undefined],
    ['MO', ['mo', 'tu'], 'mo'],
    ['terras', [], undefined],
  ] as const) {
    test(`for "${word}" among [${candidates.join(', ')}] finds ${meant ?? 'nothing'}`, () => {
      assert.equal(closest(word, candidates), meant);
    });
  }

  test('finds nothing that differs in more than three letters, however long the word', () => {
    assert.equal(
      closest('vergunningsaanvragen', ['vergunningsaanvraag', 'x']),
      'vergunningsaanvraag',
    );
    assert.equal(closest('vergunningsaanvraag', ['vergunningsaan']), undefined);
  });
});
