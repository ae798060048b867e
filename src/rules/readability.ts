/** Advice for texts at level B1: short sentences, plain words. */
import type { AnyFinding as Finding } from '../catalogue/finding.js';
import { fieldsOfKind } from '../catalogue/schema/fields.js';
import { countWords, sentencesOf } from './sentences.js';
import type { FoundText } from '../content/texts.js';

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

export function checkReadability({ text, path, field, language }: FoundText): Finding[] {
  if (language !== 'nl' || !PROSE.has(field) || path.includes('legalResources')) return [];
  const findings: Finding[] = [];
  for (const sentence of sentencesOf(text)) {
    const words = countWords(sentence);
    if (words > MAX_WORDS) {
      const start = `${sentence.slice(0, MAX_SHOWN)}…`;
      findings.push({ code: 'long-sentence', severity: 'advice', path, args: { words, start } });
    }
  }
  const found = HARD.exec(text)?.[1];
  const plain = found && PLAIN[found.toLowerCase()];
  if (found && plain)
    findings.push({ code: 'hard-word', severity: 'advice', path, args: { found, plain } });
  return findings;
}
