/** Words that stand for a text that was never written. */
import { defineRule } from './rule.js';

const PLACEHOLDER = new RegExp(
  [
    // A Roman number is none: Boek XX, XXe eeuw.
    String.raw`(?<![\p{L}\p{N}]|(?:boek|titel|deel|hoofdstuk|livre|titre|book|title|buch)\s)X{2,}(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])(?:TBD|TODO)(?![\p{L}\p{N}])`,
    String.raw`(?<![\p{L}\p{N}])n\.\s?t\.\s?b\.`,
    String.raw`(?<!\p{L})lorem ipsum`,
    String.raw`(?<!\p{L})nog (?:in|aan) te vullen`,
    // Running text can say these; a text that says nothing else is no text.
    String.raw`^\W*(?:in|aan) te vullen\W*$`,
    String.raw`(?<!\p{L})hier komt (?:de |nog )?tekst`,
    String.raw`\[\s*(?:…|\.{2,}|_+)\s*\]`,
    String.raw`\[[^\]\n]{0,60}(?:in te vullen|invullen|aanvullen|naam (?:van de )?gemeente)\s*\]`,
    String.raw`_{4,}|\.{6,}`,
  ].join('|'),
  'iu',
);
const CASE_MATTERS = /^(?:x+|todo|tbd)$/i;

export const placeholder = defineRule(
  {
    placeholder: {
      severity: 'warning',
      nl: ({ found }: { found: string }) => [
        `"${found}" staat hier in plaats van tekst`,
        'Vul in wat ontbreekt.',
      ],
      en: ({ found }) => [`"${found}" is here instead of a text`, 'Fill in what is missing.'],
      example: {
        bad: `# description

## nl

Het tarief is XX euro.`,
        good: `# description

## nl

Het tarief is 12 euro.`,
      },
    },
  },
  (report) => ({
    text({ text, path }) {
      const found = PLACEHOLDER.exec(text)?.[0].trim();
      if (found === undefined) return;
      // "xx" and "todo" in running text are something else.
      if (CASE_MATTERS.test(found) && found !== found.toUpperCase()) return;
      report('placeholder', path, { found });
    },
  }),
);
