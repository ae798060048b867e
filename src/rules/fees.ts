/** Fees that are over, and fees that nobody decided. */
import type { Fee } from '../catalogue/model.js';
import { isRecord } from '../content/walk.js';
import { defineRule } from './rule.js';

export const fees = defineRule(
  {
    'fee-lapsed': {
      severity: 'warning',
      nl: ({ validTo }: { validTo: string }) => [
        `dit tarief gold tot ${validTo}`,
        'Vul het nieuwe tarief in.',
      ],
      en: ({ validTo }) => [`this fee held until ${validTo}`, 'Fill in the new fee.'],
      example: {
        bad: `fees:
  - label: { nl: Per dag }
    amount: 10
    validTo: 2025-12-31
    decision: { body: { nl: gemeenteraad }, date: 2024-12-17 }`,
        good: `fees:
  - label: { nl: Per dag }
    amount: 10
    validTo: 2027-12-31
    decision: { body: { nl: gemeenteraad }, date: 2024-12-17 }`,
      },
    },
    'fee-without-decision': {
      severity: 'warning',
      nl: () => [
        'bij dit tarief staat geen besluit',
        'Voeg "decision" toe: wie besliste, wanneer, en waar het te lezen is.',
      ],
      en: () => [
        'this fee has no decision',
        'Add "decision": who decided, when, and where to read it.',
      ],
      example: {
        bad: `fees:
  - label: { nl: Per dag }
    amount: 10`,
        good: `fees:
  - label: { nl: Per dag }
    amount: 10
    decision: { body: { nl: gemeenteraad }, date: 2024-12-17 }`,
      },
    },
  },
  (report, { today }) => ({
    value({ path, value }) {
      if (path.at(-2) !== 'fees' || !isRecord(value)) return;
      const { validTo, amount, decision } = value as unknown as Fee;
      if (validTo !== undefined && validTo.slice(0, 10) < today)
        report('fee-lapsed', path, { validTo });
      if (amount !== undefined && decision === undefined) report('fee-without-decision', path);
    },
  }),
);
