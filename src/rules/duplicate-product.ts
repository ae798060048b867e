/** Products that are told twice: by the same name, or in the same words. */
import type { RichText } from '../catalogue/model.js';
import { plainText, readRichText } from '../catalogue/rich-text.js';
import { readText } from '../catalogue/text.js';
import { defineRule } from './rule.js';

const VOICE = { lang: 'nl', tone: 'formal' } as const;
/** A shorter description may well be the same by chance. */
const MIN_LENGTH = 80;

export const duplicateProduct = defineRule(
  {
    'duplicate-product': {
      severity: 'warning',
      nl: ({ other, field }: { other: string; field: string }) => [
        field === 'name' ? `"${other}" heet net zo` : `"${other}" heeft dezelfde beschrijving`,
        'Voeg ze samen (het oude id in formerIds), of maak het verschil duidelijk.',
      ],
      en: ({ other, field }) => [
        field === 'name' ? `"${other}" has the same name` : `"${other}" has the same description`,
        'Join them (the old id in formerIds), or make the difference clear.',
      ],
      example: {
        bad: `name:
  nl: Kermis`,
        good: `name:
  nl: Terras`,
      },
    },
  },
  (report) => {
    const byName = new Map<string, string>();
    const byText = new Map<string, string>();
    return {
      product({ value: { id, name, description, status } }) {
        if (status === 'retired') return;
        let isSaid = false;
        for (const [seen, field, key] of [
          [byName, 'name', flat(readText(name, VOICE)?.value)],
          [byText, 'description', textKey(description)],
        ] as const) {
          const other = key && seen.get(key);
          // The same twice over is one thing to know.
          if (other && !isSaid) report('duplicate-product', [field], { other, field });
          if (other) isSaid = true;
          else if (key) seen.set(key, id);
        }
      },
    };
  },
);

function textKey(description: RichText | undefined): string {
  const text = flat(plainText(readRichText(description, VOICE)?.value ?? []));
  return text.length < MIN_LENGTH ? '' : text;
}
const flat = (text = ''): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
