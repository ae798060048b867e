import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readSheet } from '../../../src/content/markdown/read.js';
import { writeSheet } from '../../../src/content/markdown/write.js';
import { product } from '../../publisher/arbitrary.js';

describe('a sheet', () => {
  test('gives back the product that was written', () => {
    fc.assert(
      fc.property(product, (original) => {
        const { product: again, findings } = readSheet(writeSheet(original));
        assert.deepEqual(findings, []);
        assert.deepEqual(again, original);
      }),
      { numRuns: Number(process.env.RUNS ?? 30) },
    );
  });
});
