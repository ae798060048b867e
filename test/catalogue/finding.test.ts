import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { formatPath } from '../../src/catalogue/finding.js';

describe('formatPath', () => {
  for (const [path, text] of [
    [[], ''],
    [['products', 3, 'name'], 'products[3].name'],
    [['products', 'terras-groot', 'override'], 'products.terras-groot.override'],
    [['name', 'nl-BE-x-formal'], 'name.nl-BE-x-formal'],
    [['products', 'een id'], 'products["een id"]'],
    [['a.b', 0], '["a.b"][0]'],
    [[0, 1], '[0][1]'],
  ] as const) {
    test(`writes ${JSON.stringify(path)} as ${text || 'nothing'}`, () => {
      assert.equal(formatPath(path), text);
    });
  }
});
