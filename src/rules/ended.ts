/** Products and notices whose last day is over. */
import type { Product, Settings } from '../catalogue/model.js';
import type { Entry } from '../content/content.js';
import { defineRule } from './rule.js';

export const ended = defineRule(
  {
    ended: {
      severity: 'warning',
      nl: ({ date }: { date: string }) => [
        `dit product eindigde op ${date} en staat nog in de gids`,
        'Schrap het met "status: retired", of verbeter de datum.',
      ],
      en: ({ date }) => [
        `this product ended on ${date} and is still in the guide`,
        'Retire it with "status: retired", or fix the date.',
      ],
      example: { bad: `endDate: '2025-12-31'`, good: `endDate: '2027-12-31'` },
    },
    'notice-over': {
      severity: 'advice',
      nl: ({ date }: { date: string }) => [`deze mededeling liep tot ${date}`, 'Haal ze weg.'],
      en: ({ date }) => [`this notice ran until ${date}`, 'Remove it.'],
      example: {
        bad: `notices:
  - text: { nl: Het loket is dicht. }
    until: 2025-12-31`,
        good: `notices:
  - text: { nl: Het loket is dicht. }
    until: 2027-12-31`,
      },
    },
  },
  (report, { today }) => {
    // What ended and isn't retired is still offered to everybody.
    const checkProduct = ({ value: { endDate: date, status } }: Entry<Product>) => {
      if (date !== undefined && status !== 'retired' && date.slice(0, 10) < today)
        report('ended', ['endDate'], { date });
    };
    const checkNotices = ({ value: { notices = [] } }: Entry<Pick<Settings, 'notices'>>) => {
      for (const [i, { until: date }] of notices.entries())
        if (date !== undefined && date.slice(0, 10) < today)
          report('notice-over', ['notices', i], { date });
    };
    return {
      product(entry) {
        checkProduct(entry);
        checkNotices(entry);
      },
      localProduct: checkProduct,
      cooperation: checkNotices,
      settings: checkNotices,
    };
  },
);
