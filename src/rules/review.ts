/** What an editor wanted to look at again. */
import type { Product } from '../catalogue/model.js';
import type { Entry } from '../content/content.js';
import { defineRule } from './rule.js';

export const review = defineRule(
  {
    review: {
      severity: 'advice',
      nl: ({ text }: { text: string }) => [
        `na te kijken: ${text}`,
        'Haal "review" weg zodra het klopt.',
      ],
      en: ({ text }) => [`to review: ${text}`, 'Remove "review" once it is settled.'],
      example: { bad: `review: Klopt het bedrag nog?`, good: `review:` },
    },
  },
  (report) => {
    const check = ({ value: { review: text } }: Entry<Product>) => {
      if (text !== undefined) report('review', ['review'], { text });
    };
    return { product: check, localProduct: check };
  },
);
