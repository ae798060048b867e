/** Overrides whose central text has changed since they were written. */
import type { Product, Settings } from '../catalogue/model.js';
import type { Entry } from '../content/content.js';
import { fieldHash } from '../content/field-hashes.js';
import { defineRule } from './rule.js';

export const overrideStale = defineRule(
  {
    'override-stale': {
      severity: 'warning',
      nl: ({ field, now }: { field: string; now: string }) => [
        `de centrale tekst van "${field}" is gewijzigd sinds deze aanpassing`,
        now
          ? `Kijk de aanpassing na en zet basedOn op ${now}.`
          : 'Het veld is er centraal niet meer.',
      ],
      en: ({ field, now }) => [
        `the central text of "${field}" has changed since this override`,
        now
          ? `Check the override and set basedOn to ${now}.`
          : 'The field is no longer there centrally.',
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "products": { "terras": { "override": { "summary": "Anders." }, "basedOn": { "summary": "0123456789ab" } } } }`,
        good: `{ "products": { "terras": { "override": { "summary": "Anders." } } } }`,
      },
    },
  },
  (report, { products }) => {
    const check = ({ value }: Entry<Pick<Settings, 'products'>>, own: readonly Product[] = []) => {
      for (const [id, rules] of Object.entries(value.products ?? {})) {
        const product = own.find((one) => one.id === id) ?? products.get(id);
        if (!product) continue;
        for (const [area, { basedOn }] of [
          [[], rules] as const,
          ...Object.entries(rules.areas ?? {}).map(
            ([nis, area]) => [['areas', nis], area] as const,
          ),
        ])
          for (const [field, hash] of Object.entries(basedOn ?? {})) {
            const central = product[field as keyof Product];
            const now = central === undefined ? '' : fieldHash(field, central);
            const path = ['products', id, ...area, 'basedOn', field];
            if (hash !== now) report('override-stale', path, { field, now });
          }
      }
    };
    return {
      cooperation: (entry) => check(entry),
      settings: (entry) => check(entry, entry.value.localProducts),
    };
  },
);
