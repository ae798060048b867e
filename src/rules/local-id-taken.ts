/** Local products have ids of their own. */
import { defineRule } from './rule.js';

export const localIdTaken = defineRule(
  {
    'local-id-taken': {
      severity: 'error',
      nl: ({ found }: { found: string }) => [
        `"${found}" is al een product van de catalogus`,
        'Kies een ander id, of pas het centrale product aan onder "products".',
      ],
      en: ({ found }) => [
        `"${found}" is a product of the catalogue`,
        'Choose another id, or change the central product under "products".',
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "localProducts": [{ "id": "terras", "name": "Ons terras" }] }`,
        good: `{ "localProducts": [{ "id": "dorpsfeest", "name": "Ons dorpsfeest" }] }`,
      },
    },
  },
  (report, { products }) => ({
    localProduct({ value: { id } }) {
      if (products.has(id)) report('local-id-taken', ['id'], { found: id });
    },
  }),
);
