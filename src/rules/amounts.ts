/** Fees that each municipality sets, and for which one gives no amount. */
import type { Product } from '../catalogue/model.js';
import { defineRule } from './rule.js';

export const amounts = defineRule(
  {
    'amounts-missing': {
      severity: 'advice',
      nl: ({ products }: { products: string }) => [
        `deze gemeente noemt geen bedrag voor: ${products}`,
        'Vul "override.fees" in, met het besluit.',
      ],
      en: ({ products }) => [
        `this municipality gives no amount for: ${products}`,
        'Fill in "override.fees", with the decision.',
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "products": { "kermis": { "confirmed": true } } }`,
        good: `{ "products": { "kermis": { "override": { "fees": [{ "label": "Per dag", "amount": 10, "decision": { "body": "gemeenteraad", "date": "2025-12-17" } }] } } } }`,
      },
    },
  },
  (report, { content }) => {
    const products = new Map<string, Product>(
      content.products.map(({ value }) => [value.id, value]),
    );
    return {
      // One finding for all: it is one task.
      settings({ value }) {
        const missing: string[] = [];
        for (const [id, rules] of Object.entries(value.products ?? {})) {
          const central = products.get(id);
          if (!central || rules.hidden || rules.notOffered || rules.override?.fees === null)
            continue;
          if (!central.fees?.some(({ amount }) => amount === undefined)) continue;
          const own = [...(rules.override?.fees ?? []), ...(rules.add?.fees ?? [])];
          if (!own.some(({ amount }) => amount !== undefined)) missing.push(id);
        }
        if (missing.length)
          report('amounts-missing', ['products'], { products: missing.join(', ') });
      },
    };
  },
);
