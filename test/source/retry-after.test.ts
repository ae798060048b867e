import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { retryAfterMs } from '../../src/source/retry-after.js';

const NOW = Date.parse('2026-11-23T08:00:00Z');

describe('how long a server asks to wait', () => {
  for (const [header, ms] of [
    ['120', 120_000],
    [' 3600 ', 3_600_000],
    ['Mon, 23 Nov 2026 08:10:00 GMT', 600_000],
    ['Monday, 23-Nov-26 08:00:30 GMT', 30_000],
    // A day at most.
    ['999999999', 86_400_000],
    ['Fri, 31 Dec 9999 23:59:59 GMT', 86_400_000],
    // Nothing to wait for.
    ['0', undefined],
    ['Mon, 23 Nov 2026 07:59:59 GMT', undefined],
    ['-5', undefined],
    ['', undefined],
    ['straks', undefined],
    ['1.5e3000', undefined],
  ] as const) {
    it(`for “${header}”`, () => {
      assert.equal(retryAfterMs(header, NOW), ms);
    });
  }

  it('without the header', () => {
    assert.equal(retryAfterMs(null, NOW), undefined);
  });
});
