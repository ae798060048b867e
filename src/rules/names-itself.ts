/** Products that lead to themselves. */
import { defineRule } from './rule.js';

export const namesItself = defineRule(
  {
    'names-itself': {
      severity: 'warning',
      nl: () => ['dit product verwijst naar zichzelf', 'Laat dat weg.'],
      en: () => ['this product refers to itself', 'Leave that out.'],
      example: { bad: `related: [terras]`, good: `related: [kermis]` },
    },
  },
  (report) => ({
    product({ value }) {
      for (const field of ['related', 'replacedBy'] as const) {
        const at = value[field]?.indexOf(value.id) ?? -1;
        if (at >= 0) report('names-itself', [field, at]);
      }
    },
  }),
);
