import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { buildIndex, highlight, search } from '../../src/search/index.js';
import { SAMPLE } from './sample.js';

const index = await buildIndex(SAMPLE);
const hit = async (query: string) => {
  const [found] = await search(index, query);
  assert.ok(found, query);
  const product = SAMPLE.find(({ id }) => id === found.id);
  assert.ok(product);
  const marked = (field: string, text: string) =>
    highlight(text, found.ranges[field]).flatMap((piece) =>
      typeof piece === 'string' ? [] : [piece.mark],
    );
  return {
    ...found,
    title: marked('title', product.title),
    summary: marked('summary', product.summary),
  };
};

describe('marks what matched', () => {
  const cases: [query: string, title: string[]][] = [
    ['terrasvergunning', ['Terrasvergunning']],
    ['terras', ['Terras']],
    ['terasvergunning', ['Terrasvergunning']],
    ['cafe', ['Café']],
    ['nacht winkel', ['Nachtwinkel']],
    ['frietkot', ['Frituur']],
    ['btwnummer', ['Btw-nummer']],
  ];
  for (const [query, title] of cases) {
    test(query, async () => assert.deepEqual((await hit(query)).title, title));
  }
  test('in the summary and in the keyword that matched, by its number', async () => {
    const { summary, ranges } = await hit('horeca terras stoelen');
    assert.deepEqual(summary, ['stoelen']);
    assert.deepEqual(ranges['keywords.0'], [[0, 6]]);
    assert.deepEqual(ranges['keywords.1'], [[0, 6]]);
  });
});

describe('says why', () => {
  test('via: the lexicon word that was typed', async () => {
    assert.equal((await hit('frietkot')).via, 'frietkot');
    assert.equal((await hit('FRIETKOTT')).via, 'frietkot');
  });
  test('via: the keyword, when title and summary show nothing', async () => {
    assert.equal((await hit('avondverkoop')).via, 'avondverkoop');
  });
  test('via: nothing, when the title shows it', async () => {
    assert.equal((await hit('nachtwinkel')).via, undefined);
  });
  test('corrected: the query as it was understood', async () => {
    assert.equal((await hit('terasvergunning')).corrected, 'terrasvergunning');
    assert.equal((await hit('frittuur uitbaten')).corrected, 'frituur uitbaten');
    assert.equal((await hit('terrasvergunning')).corrected, undefined);
  });
});

describe('highlight', () => {
  test('gives the whole text when nothing is to be marked', () =>
    assert.deepEqual(highlight('abc'), ['abc']));
  test('gives nothing for an empty text', () => assert.deepEqual(highlight('', [[0, 4]]), []));
  test('cuts along ranges, whatever their order', () => {
    assert.deepEqual(
      highlight('een twee drie', [
        [9, 13],
        [0, 3],
      ]),
      [{ mark: 'een' }, ' twee ', { mark: 'drie' }],
    );
  });
  test('is not harmed by overlapping or outlying ranges', () => {
    assert.deepEqual(
      highlight('abcd', [
        [0, 2],
        [1, 3],
        [7, 9],
        [3, 2],
      ]),
      [{ mark: 'ab' }, { mark: 'c' }, 'd'],
    );
  });
});
