import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { addDays } from '../../src/catalogue/days.js';
import { isPublicHoliday } from '../../src/catalogue/holidays.js';

/** Public holidays of a year, in order. */
function holidaysOf(year: number): string[] {
  const days: string[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1))
    if (isPublicHoliday(day)) days.push(day.slice(5));
  return days;
}

describe('public holidays', () => {
  for (const [year, easterMonday, ascension, whitMonday] of [
    [2000, '04-24', '06-01', '06-12'],
    [2008, '03-24', '05-01', '05-12'],
    [2011, '04-25', '06-02', '06-13'],
    [2024, '04-01', '05-09', '05-20'],
    [2025, '04-21', '05-29', '06-09'],
    [2026, '04-06', '05-14', '05-25'],
    [2027, '03-29', '05-06', '05-17'],
    [2028, '04-17', '05-25', '06-05'],
    [2038, '04-26', '06-03', '06-14'],
    [2049, '04-19', '05-27', '06-07'],
    [2076, '04-20', '05-28', '06-08'],
  ] as const) {
    test(`of ${year} are the ten legal ones, Easter Monday on ${easterMonday}`, () => {
      const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
      const all = new Set([...fixed, easterMonday, ascension, whitMonday]);
      assert.deepEqual(holidaysOf(year), [...all].sort());
    });
  }

  for (const day of ['2026-04-05', '2026-05-24', '2026-07-11', '2026-11-02', '2026-12-26'])
    test(`${day} is none`, () => assert.equal(isPublicHoliday(day), false));

  test('are told of a moment too', () => {
    assert.equal(isPublicHoliday('2026-12-25T10:00:00Z'), true);
    assert.equal(isPublicHoliday('2026-04-06T10:00:00Z'), true);
  });
});
