import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import type { ClosingCalendar, OpeningHours } from '../../src/catalogue/model.js';
import { type OpenStatus, dayOf, openStatus } from '../../src/catalogue/opening-hours.js';

type Calendars = ReadonlyMap<string, ClosingCalendar>;
const NONE: Calendars = new Map();
const CLOSED_AT_YEARS_END: Calendars = new Map([
  [
    'eindejaar',
    {
      id: 'eindejaar',
      days: [
        { from: '2026-12-24', until: '2027-01-03', label: 'Eindejaar' },
        { from: '2027-05-07' },
      ],
    },
  ],
]);

/** On weekdays from nine to noon, on Monday evening too. 23 November 2026 is a Monday. */
const hours = (rest: Partial<OpeningHours> = {}): OpeningHours => ({
  kind: 'walkIn',
  weekly: [
    { days: ['mo'], opens: '16:00', closes: '19:00' },
    { days: ['mo', 'tu', 'we', 'th', 'fr'], opens: '09:00', closes: '12:00' },
  ],
  ...rest,
});
const status = (moment: string, rest: Partial<OpeningHours> = {}, calendars = NONE) => {
  const [date = '', time = ''] = moment.split(' ');
  return openStatus(hours(rest), { date, time }, calendars);
};
const open = (until: string): OpenStatus => ({ state: 'open', until });
const next = (date: string, opens: string): OpenStatus => ({
  state: 'closed',
  next: { date, opens },
});
const closed: OpenStatus = { state: 'closed' };

describe('an ordinary week', () => {
  for (const [moment, expected] of [
    ['2026-11-23 08:59', next('2026-11-23', '09:00')],
    ['2026-11-23 09:00', open('12:00')],
    ['2026-11-23 11:59', open('12:00')],
    ['2026-11-23 12:00', next('2026-11-23', '16:00')],
    ['2026-11-23 16:00', open('19:00')],
    ['2026-11-23 19:00', next('2026-11-24', '09:00')],
    ['2026-11-27 12:00', next('2026-11-30', '09:00')],
    ['2026-11-28 10:00', next('2026-11-30', '09:00')],
    ['2026-11-29 00:00', next('2026-11-30', '09:00')],
  ] as const) {
    const said =
      expected.state === 'open' ? `open until ${expected.until}` : 'closed, and says when it opens';
    test(`is at ${moment} ${said}`, () => assert.deepEqual(status(moment), expected));
  }
  test('gives the slots of a day in order of time', () => {
    assert.deepEqual(dayOf(hours(), '2026-11-23', NONE), {
      date: '2026-11-23',
      slots: [
        { opens: '09:00', closes: '12:00' },
        { opens: '16:00', closes: '19:00' },
      ],
      certain: true,
    });
    assert.deepEqual(dayOf(hours(), '2026-11-28', NONE).slots, []);
  });
  test('without hours is closed, and never says when it opens', () => {
    assert.deepEqual(status('2026-11-23 10:00', { weekly: [] }), closed);
  });
  test('may be open till midnight', () => {
    const weekly: OpeningHours['weekly'] = [{ days: ['mo'], opens: '00:00', closes: '24:00' }];
    assert.deepEqual(status('2026-11-23 00:00', { weekly }), open('24:00'));
    assert.deepEqual(status('2026-11-23 23:59', { weekly }), open('24:00'));
    assert.deepEqual(status('2026-11-24 00:00', { weekly }), next('2026-11-30', '00:00'));
  });
  test('opens again at the next slot of the day, though it touches this one', () => {
    const weekly: OpeningHours['weekly'] = [
      { days: ['mo'], opens: '12:00', closes: '17:00' },
      { days: ['mo'], opens: '09:00', closes: '12:00' },
    ];
    assert.deepEqual(status('2026-11-23 12:00', { weekly }), open('17:00'));
  });
});

describe('an exception', () => {
  const exceptions: OpeningHours['exceptions'] = [
    { from: '2026-11-24', label: 'Opleiding' },
    {
      from: '2026-11-25',
      slots: [
        { opens: '14:00', closes: '15:00' },
        { opens: '08:00', closes: '09:00' },
      ],
    },
    { from: '2026-11-26', until: '2026-11-29' },
  ];
  test('without slots closes the day, with its reason', () => {
    assert.deepEqual(dayOf(hours({ exceptions }), '2026-11-24', NONE), {
      date: '2026-11-24',
      slots: [],
      label: 'Opleiding',
      certain: true,
    });
  });
  test('with slots replaces those of the week', () => {
    assert.deepEqual(status('2026-11-25 10:00', { exceptions }), next('2026-11-25', '14:00'));
    assert.deepEqual(status('2026-11-25 07:00', { exceptions }), next('2026-11-25', '08:00'));
  });
  test('holds for all of its days, and no longer', () => {
    for (const day of ['2026-11-26', '2026-11-27'])
      assert.deepEqual(status(`${day} 10:00`, { exceptions }), next('2026-11-30', '09:00'));
    assert.deepEqual(status('2026-11-23 10:00', { exceptions }), open('12:00'));
    assert.deepEqual(status('2026-11-30 10:00', { exceptions }), open('12:00'));
  });
  test('is skipped when looking for the next opening', () => {
    assert.deepEqual(status('2026-11-23 19:30', { exceptions }), next('2026-11-25', '08:00'));
  });
  test('may open on a public holiday, in a closing calendar or out of season', () => {
    const slots = [{ opens: '10:00', closes: '11:00' }];
    const rest: Partial<OpeningHours> = {
      exceptions: [{ from: '2026-12-25', slots }],
      publicHolidays: 'closed',
      calendars: ['eindejaar'],
      validTo: '2026-06-30',
    };
    assert.deepEqual(status('2026-12-25 10:30', rest, CLOSED_AT_YEARS_END), open('11:00'));
  });
});

describe('a closing calendar', () => {
  const rest = { calendars: ['eindejaar'] };
  test('closes its days, with their reason', () => {
    for (const day of ['2026-12-24', '2026-12-28', '2027-01-03'])
      assert.deepEqual(dayOf(hours(rest), day, CLOSED_AT_YEARS_END), {
        date: day,
        slots: [],
        label: 'Eindejaar',
        certain: true,
      });
    assert.deepEqual(
      status('2026-12-24 10:00', rest, CLOSED_AT_YEARS_END),
      next('2027-01-04', '09:00'),
    );
  });
  test('closes a single day', () => {
    assert.deepEqual(dayOf(hours(rest), '2027-05-07', CLOSED_AT_YEARS_END).slots, []);
    assert.equal(dayOf(hours(rest), '2027-05-10', CLOSED_AT_YEARS_END).slots.length, 2);
  });
  test('leaves the other days alone', () => {
    assert.deepEqual(status('2026-12-23 10:00', rest, CLOSED_AT_YEARS_END), open('12:00'));
  });
  test('that is not named does nothing', () => {
    assert.deepEqual(status('2026-12-28 10:00', {}, CLOSED_AT_YEARS_END), open('12:00'));
  });
  test('that could not be had makes "open" uncertain', () => {
    assert.equal(status('2026-11-23 10:00', rest, NONE), undefined);
  });
});

describe('a public holiday', () => {
  // 6 April 2026 is Easter Monday.
  const HOLIDAY = '2026-04-06 10:00';
  test('of which nothing was said is uncertain', () => {
    assert.equal(status(HOLIDAY), undefined);
    assert.equal(dayOf(hours(), '2026-04-06', NONE).certain, false);
  });
  test('on which it is closed is closed', () => {
    assert.deepEqual(status(HOLIDAY, { publicHolidays: 'closed' }), next('2026-04-07', '09:00'));
  });
  test('on which it is open is open', () => {
    assert.deepEqual(status(HOLIDAY, { publicHolidays: 'open' }), open('12:00'));
  });
  test('ahead keeps it from saying when it opens', () => {
    assert.deepEqual(status('2026-04-04 10:00'), closed);
    const known = { publicHolidays: 'closed' } as const;
    assert.deepEqual(status('2026-04-04 10:00', known), next('2026-04-07', '09:00'));
  });
  test('ahead does not keep it from being open today', () => {
    assert.deepEqual(status('2026-04-03 10:00'), open('12:00'));
  });
  test('of which a closing calendar speaks is closed for certain', () => {
    const rest = { calendars: ['eindejaar'] };
    assert.equal(dayOf(hours(rest), '2026-12-25', CLOSED_AT_YEARS_END).certain, true);
  });
});

describe('a season', () => {
  const summer = { validFrom: '2026-06-01', validTo: '2026-09-30' };
  for (const [moment, expected] of [
    ['2026-05-29 10:00', undefined],
    ['2026-06-01 10:00', open('12:00')],
    ['2026-09-30 10:00', open('12:00')],
    ['2026-10-01 10:00', undefined],
    ['2026-09-30 13:00', closed],
  ] as const) {
    const said = expected ? expected.state : 'uncertain';
    test(`makes ${moment} ${said}`, () => assert.deepEqual(status(moment, summer), expected));
  }
  test('may be open at one end', () => {
    assert.deepEqual(status('2030-06-03 10:00', { validFrom: '2026-06-01' }), open('12:00'));
    assert.deepEqual(status('2020-06-03 10:00', { validTo: '2026-06-01' }), open('12:00'));
  });
});

test('the next opening is looked for two weeks ahead, no further', () => {
  const shut = (until: string) => ({ exceptions: [{ from: '2026-11-23', until }] });
  assert.deepEqual(status('2026-11-23 10:00', shut('2026-12-06')), next('2026-12-07', '09:00'));
  assert.deepEqual(status('2026-11-23 10:00', shut('2026-12-07')), closed);
});
