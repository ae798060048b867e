import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { activeNotices } from '../../src/catalogue/notices.js';

const notice = { text: 'Het loket is verhuisd.' };

describe('a notice', () => {
  for (const [dates, today, shown] of [
    [{}, '2026-11-23', true],
    [{ from: '2026-11-24' }, '2026-11-23', false],
    [{ from: '2026-11-23' }, '2026-11-23', true],
    [{ from: '2026-11-23T09:30:00Z' }, '2026-11-23', true],
    [{ until: '2026-11-23' }, '2026-11-23', true],
    [{ until: '2026-11-23T09:30:00Z' }, '2026-11-23', true],
    [{ until: '2026-11-22' }, '2026-11-23', false],
    [{ from: '2026-11-01', until: '2026-11-30' }, '2026-11-23', true],
    [{ from: '2026-11-01', until: '2026-11-30' }, '2026-12-01', false],
    [{ from: '2027-01-01', until: '2020-01-01' }, undefined, true],
  ] as const) {
    const when = today ?? 'a day that is not known';
    test(`${JSON.stringify(dates)} is ${shown ? 'shown' : 'left out'} on ${when}`, () => {
      const given = [{ ...notice, ...dates }];
      assert.deepEqual(activeNotices(given, today), shown ? given : []);
    });
  }
});
