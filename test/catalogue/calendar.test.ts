import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { brusselsMoment } from '../../src/catalogue/calendar.js';
import { addDays, weekdayOf } from '../../src/catalogue/days.js';

describe('the time in Brussels', () => {
  for (const [instant, date, time, when] of [
    ['2026-01-15T08:05:00Z', '2026-01-15', '09:05', 'an hour ahead in winter'],
    ['2026-07-15T07:05:00Z', '2026-07-15', '09:05', 'two hours ahead in summer'],
    ['2026-12-31T23:30:00Z', '2027-01-01', '00:30', 'in the new year before London is'],
    ['2026-06-30T22:00:00Z', '2026-07-01', '00:00', 'midnight as 00:00, not 24:00'],
    ['2026-03-29T00:59:00Z', '2026-03-29', '01:59', 'a minute before summer time'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '03:00', 'at the start of summer time'],
    ['2026-10-25T00:59:00Z', '2026-10-25', '02:59', 'a minute before winter time'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '02:00', 'at the start of winter time'],
  ] as const) {
    test(`is ${when}: ${instant}`, () => {
      assert.deepEqual(brusselsMoment(new Date(instant)), { date, time });
    });
  }
});

describe('weekdayOf', () => {
  for (const [date, weekday] of [
    ['2026-11-23', 'mo'],
    ['2026-11-24', 'tu'],
    ['2026-11-25', 'we'],
    ['2026-11-26', 'th'],
    ['2026-11-27', 'fr'],
    ['2026-11-28', 'sa'],
    ['2026-11-29', 'su'],
    ['2024-02-29', 'th'],
    ['2026-11-23T23:59:00+01:00', 'mo'],
  ] as const) {
    test(`${date} is ${weekday}`, () => assert.equal(weekdayOf(date), weekday));
  }
});

describe('addDays', () => {
  for (const [date, days, then] of [
    ['2026-11-23', 0, '2026-11-23'],
    ['2026-11-30', 1, '2026-12-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-01-01', -1, '2025-12-31'],
  ] as const) {
    test(`${date} and ${days} is ${then}`, () => assert.equal(addDays(date, days), then));
  }
});
