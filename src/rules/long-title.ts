/** Titles that a phone can't show. */
import type { AnyFinding } from '../catalogue/finding.js';
import { defineRule } from './rule.js';

/** Longer titles don't fit a line on a phone, nor a search result. */
const MAX_LENGTH = 80;

export const longTitle = defineRule(
  {
    'long-title': {
      severity: 'advice',
      nl: ({ length, max }: { length: number; max: number }) => [
        `een titel van ${length} tekens; meer dan ${max} past niet op een telefoon`,
        'Maak hem korter; details horen in de samenvatting.',
      ],
      en: ({ length, max }) => [
        `a title of ${length} characters; more than ${max} don’t fit on a phone`,
        'Make it shorter; details belong in the summary.',
      ],
      example: {
        bad: `name:
  nl: Vergunning voor het plaatsen van een terras met of zonder wanden of verwarming op de openbare weg`,
        good: `name:
  nl: Vergunning voor een terras`,
      },
    },
  },
  (report) => ({
    text({ text: { length }, path }) {
      if (isTitle(path) && length > MAX_LENGTH)
        report('long-title', path, { length, max: MAX_LENGTH });
    },
  }),
);

/** Of a product, or of an override in settings. */
function isTitle(path: AnyFinding['path']): boolean {
  const at = path.indexOf('name');
  if (at < 0 || path.length > at + 2) return false;
  return at === 0 || path[at - 1] === 'override';
}
