/** Retired products say since when and what holds now; others say nothing of it. */
import type { Product } from '../catalogue/model.js';
import type { Entry } from '../content/content.js';
import { defineRule } from './rule.js';

export const retired = defineRule(
  {
    'retired-without': {
      severity: 'warning',
      nl: ({ field }: { field: string }) => [
        `een afgeschaft product zonder "${field}"`,
        field === 'retiredOn' ? 'Zeg sinds wanneer.' : 'Zeg in "# explanation" wat nu geldt.',
      ],
      en: ({ field }) => [
        `a retired product without "${field}"`,
        field === 'retiredOn' ? 'Say since when.' : 'Say in "# explanation" what holds now.',
      ],
      example: {
        bad: `status: retired
retiredOn: 2024-04-01`,
        good: `status: retired
retiredOn: 2024-04-01

# explanation

## nl

Een inschrijving volstaat.`,
      },
    },
    'not-retired': {
      severity: 'warning',
      nl: () => [
        'dit geldt alleen voor een afgeschaft product',
        'Voeg "status: retired" toe, of haal het weg.',
      ],
      en: () => ['this is for retired products only', 'Add "status: retired", or remove it.'],
      example: {
        bad: `retiredOn: 2024-04-01`,
        good: `status: retired
retiredOn: 2024-04-01

# explanation

## nl

Een inschrijving volstaat.`,
      },
    },
  },
  (report) => {
    const check = ({ value }: Entry<Product>) => {
      const { status, retiredOn, replacedBy } = value;
      if (status === 'retired') {
        for (const field of ['retiredOn', 'explanation'] as const)
          if (value[field] === undefined) report('retired-without', ['status'], { field });
      } else if (retiredOn !== undefined) report('not-retired', ['retiredOn']);
      else if (replacedBy !== undefined) report('not-retired', ['replacedBy']);
    };
    return { product: check, localProduct: check };
  },
);
