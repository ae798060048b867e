/** Advice for texts at level B1: short sentences, plain words. */
import { fieldsOfKind } from '../catalogue/schema/fields.js';
import { countWords, sentencesOf } from './sentences.js';
import { defineRule } from './rule.js';

/** Longer ones are hard to follow on a phone. */
const MAX_WORDS = 25;
const MAX_SHOWN = 60;

/** Official words, and what people say. */
const PLAIN: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en ook',
  alvorens: 'voor',
  benevens: 'en',
  conform: 'volgens',
  derhalve: 'dus',
  desbetreffende: 'deze',
  desgevallend: 'als dat zo is',
  dewelke: 'die',
  'dient te': 'moet',
  'dienen te': 'moeten',
  doch: 'maar',
  echter: 'maar',
  'gelieve te': 'een gewone vraag',
  hieromtrent: 'hierover',
  indien: 'als',
  ingevolge: 'door',
  inzake: 'over',
  krachtens: 'volgens',
  middels: 'met',
  'met betrekking tot': 'over',
  nopens: 'over',
  omtrent: 'over',
  onverwijld: 'meteen',
  reeds: 'al',
  teneinde: 'om',
  'ten gevolge van': 'door',
  tevens: 'ook',
  thans: 'nu',
  voornoemde: 'deze',
  zulks: 'dat',
};
const HARD = new RegExp(`(?<!\\p{L})(${Object.keys(PLAIN).join('|')})(?!\\p{L})`, 'iu');
/** Fields that are prose; a title or a law's name is what it is. */
const PROSE: ReadonlySet<string> = new Set([
  ...fieldsOfKind('richText'),
  'summary',
  'text',
  'reason',
]);

export const readability = defineRule(
  {
    'long-sentence': {
      severity: 'advice',
      nl: ({ words, start }: { words: number; start: string }) => [
        `een zin van ${words} woorden: "${start}"`,
        'Maak er twee zinnen van.',
      ],
      en: ({ words, start }) => [
        `a sentence of ${words} words: "${start}"`,
        'Make it two sentences.',
      ],
      example: {
        bad: `# description

## nl

Wie op de openbare weg een terras wil plaatsen, moet dat vooraf vragen aan het college, dat advies vraagt aan de politie en aan de brandweer en daarna binnen de dertig dagen beslist.`,
        good: `# description

## nl

Vraag uw terras vooraf aan het college. Het beslist binnen de dertig dagen.`,
      },
    },
    'hard-word': {
      severity: 'advice',
      nl: ({ found, plain }: { found: string; plain: string }) => [
        `"${found}" is een moeilijk woord`,
        `Schrijf liever: ${plain}.`,
      ],
      en: ({ found, plain }) => [`"${found}" is a hard word`, `Write instead: ${plain}.`],
      example: {
        bad: `# description

## nl

Dat kan gratis, indien u op tijd bent.`,
        good: `# description

## nl

Dat kan gratis, als u op tijd bent.`,
      },
    },
  },
  (report) => ({
    text({ text, path, field, language }) {
      if (language !== 'nl' || !PROSE.has(field) || path.includes('legalResources')) return;
      for (const sentence of sentencesOf(text)) {
        const words = countWords(sentence);
        if (words > MAX_WORDS)
          report('long-sentence', path, { words, start: `${sentence.slice(0, MAX_SHOWN)}…` });
      }
      const found = HARD.exec(text)?.[1];
      const plain = found && PLAIN[found.toLowerCase()];
      if (found && plain) report('hard-word', path, { found, plain });
    },
  }),
);
