/** Dates that were never on a calendar, and periods that end before they start. */
import { isOnCalendar } from '../catalogue/days.js';
import { DATE_KEYS } from '../content/keys.js';
import { isRecord } from '../content/walk.js';
import { defineRule } from './rule.js';

export const dates = defineRule(
  {
    'no-such-day': {
      severity: 'warning',
      nl: ({ found }: { found: string }) => [
        `${found} bestaat niet op de kalender`,
        'Verbeter de datum.',
      ],
      en: ({ found }) => [`${found} is not on the calendar`, 'Fix the date.'],
      example: { bad: `startDate: '2027-02-29'`, good: `startDate: '2027-02-28'` },
    },
    'period-reversed': {
      severity: 'error',
      nl: ({ from, to }: { from: string; to: string }) => [
        `het einde (${to}) ligt voor het begin (${from})`,
        'Verbeter een van de datums.',
      ],
      en: ({ from, to }) => [
        `the end (${to}) is before the start (${from})`,
        'Fix one of the dates.',
      ],
      example: {
        bad: `notices:
  - text: { nl: Het loket is dicht. }
    from: 2027-07-31
    until: 2027-07-01`,
        good: `notices:
  - text: { nl: Het loket is dicht. }
    from: 2027-07-01
    until: 2027-07-31`,
      },
    },
  },
  (report) => ({
    value({ path, key, value }) {
      if (typeof value === 'string' && DATE_KEYS.has(key) && !isOnCalendar(value))
        report('no-such-day', path, { found: value });
      if (!isRecord(value)) return;
      for (const [first, last] of PERIODS) {
        const from = value[first];
        const to = value[last];
        if (typeof from === 'string' && typeof to === 'string' && to < from)
          report('period-reversed', path, { from, to });
      }
    },
  }),
);

const PERIODS = [
  ['from', 'until'],
  ['validFrom', 'validTo'],
] as const;
