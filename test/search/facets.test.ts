import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { countFacets, isSelected, type FacetItem } from '../../src/search/index.js';

const items: FacetItem[] = [
  { id: 'a', topics: ['horeca', 'markt'], type: 'Toelating' },
  { id: 'b', topics: ['horeca'], type: 'Premie' },
  { id: 'c', topics: ['markt'] },
  { id: 'd', topics: ['__proto__', '__proto__'], type: 'constructor' },
];
const counts = (topics: string[], types: string[]) => {
  const { topics: byTopic, types: byType } = countFacets(items, { topics, types });
  return { topics: [...byTopic], types: [...byType] };
};

describe('facets', () => {
  test('count each value once per product', () => {
    assert.deepEqual(counts([], []), {
      topics: [
        ['horeca', 2],
        ['markt', 2],
        ['__proto__', 1],
      ],
      types: [
        ['Toelating', 1],
        ['Premie', 1],
        ['constructor', 1],
      ],
    });
  });
  test('count under the other filter, not under their own', () => {
    assert.deepEqual(counts(['markt'], ['Toelating']), {
      topics: [
        ['horeca', 1],
        ['markt', 1],
        ['__proto__', 0],
      ],
      types: [
        ['Toelating', 1],
        ['Premie', 0],
        ['constructor', 0],
      ],
    });
  });
  test('select by one of the topics and one of the types', () => {
    const chosen = (topics: string[], types: string[]) =>
      items.filter((item) => isSelected(item, { topics, types })).map(({ id }) => id);
    assert.deepEqual(chosen([], []), ['a', 'b', 'c', 'd']);
    assert.deepEqual(chosen(['horeca', 'markt'], []), ['a', 'b', 'c']);
    assert.deepEqual(chosen(['horeca'], ['Premie']), ['b']);
    assert.deepEqual(chosen([], ['Premie', 'Toelating']), ['a', 'b']);
  });
});
