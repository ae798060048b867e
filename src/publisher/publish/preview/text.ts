/** A preview for a terminal. */
import type { MessageLanguage } from '../../../catalogue/messages.js';
import { fieldNameOf } from '../../../catalogue/schema/fields.js';
import type { ChangedField } from '../drift/drift.js';
import type { GuideChanges, Preview } from './preview.js';

const WORDS = {
  nl: {
    head: 'Er is niets gepubliceerd. Zo leest de bezoeker het na publicatie:',
    centre: 'Centrale gids',
    nothing: 'Er verandert niets.',
    appears: 'verschijnt',
    disappears: 'verdwijnt',
    stale: 'verouderde aanpassing',
    before: 'was',
    after: 'wordt',
    empty: '(niets)',
    form: '(alleen opmaak of een vertaling)',
    others: (count: number) =>
      `${count} gemeenten zonder eigen instellingen lezen de centrale gids.`,
  },
  en: {
    head: 'Nothing was published. After publication visitors will read:',
    centre: 'Central guide',
    nothing: 'Nothing changes.',
    appears: 'appears',
    disappears: 'disappears',
    stale: 'stale override',
    before: 'was',
    after: 'becomes',
    empty: '(nothing)',
    form: '(formatting or a translation only)',
    others: (count: number) =>
      `${count} municipalities without settings of their own read the central guide.`,
  },
} as const;
type Words = (typeof WORDS)[MessageLanguage];

export function textOfPreview(
  { centre, municipalities, others }: Preview,
  language: MessageLanguage,
): string {
  const words = WORDS[language];
  const lines = [words.head, '', `# ${words.centre}`, ...linesOf(centre, words, language)];
  for (const [slug, changes] of Object.entries(municipalities))
    lines.push('', `# ${slug}`, ...linesOf(changes, words, language));
  return [...lines, '', words.others(others)].join('\n');
}

function linesOf(
  { appears, disappears, changes, stale }: GuideChanges,
  words: Words,
  language: MessageLanguage,
): string[] {
  const lines = [
    ...appears.map((id) => `  + ${id}: ${words.appears}`),
    ...disappears.map((id) => `  - ${id}: ${words.disappears}`),
    ...changes.flatMap((change) => changeLines(change, words, language)),
    ...stale.map(
      ({ product, field }) => `  ! ${product}, ${fieldNameOf(field, language)}: ${words.stale}`,
    ),
  ];
  return lines.length ? lines : [`  ${words.nothing}`];
}

function changeLines(
  { product, field, before, after }: ChangedField,
  words: Words,
  language: MessageLanguage,
): string[] {
  const head = `  ~ ${product}, ${fieldNameOf(field, language)}`;
  if (before === after) return [`${head} ${words.form}`];
  return [
    head,
    `      ${words.before}: ${before || words.empty}`,
    `      ${words.after}: ${after || words.empty}`,
  ];
}
