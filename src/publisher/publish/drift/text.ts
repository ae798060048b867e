/** A drift report for a terminal. */
import type { MessageLanguage } from '../../../catalogue/messages.js';
import { fieldNameOf } from '../../../catalogue/schema/fields.js';
import type { DriftReport } from './drift.js';
import { groupBy } from './group-by.js';

/** By municipality what went stale, then what changed in the catalogue. */
export function textReport(report: DriftReport, language: MessageLanguage): string {
  const words = WORDS[language];
  const lines: string[] = [];
  const nameOf = (id: string) => report.names[id] ?? id;
  const towns = new Set(
    [...report.overrides, ...report.leaving].map(({ municipality }) => municipality),
  );
  for (const town of towns) {
    const isIts = ({ municipality }: { readonly municipality: string }) => municipality === town;
    const ownerOf = (from: string) => (from === town ? '' : ` (${nameOf(from)})`);
    lines.push(`# ${nameOf(town)}`, '');
    for (const { product, from, why, fields } of report.leaving.filter(isIts))
      lines.push(
        `${product}: ${words[why]}${ownerOf(from)}`,
        `  ${words.local}: ${fields.map((field) => fieldNameOf(field, language)).join(', ')}`,
        '',
      );
    for (const one of report.overrides.filter(isIts))
      lines.push(
        `${one.product}: ${fieldNameOf(one.field, language)}${one.area === undefined ? '' : `, ${one.area}`}${ownerOf(one.from)}`,
        `  ${words.before}: ${one.before || words.nothing}`,
        `  ${words.after}: ${one.after || words.nothing}`,
        `  ${words.local}: ${one.local || words.leftOut}`,
        '',
      );
  }
  if (!towns.size) lines.push(words.none, '');
  for (const kind of ['added', 'retired', 'removed'] as const)
    if (report[kind].length) lines.push(`${words[kind]}: ${report[kind].map(nameOf).join(', ')}`);
  for (const [product, changes] of groupBy(report.changed, ({ product }) => product)) {
    const fields = changes.map(({ field }) => fieldNameOf(field, language));
    lines.push(`${words.changed}: ${nameOf(product)} (${fields.join(', ')})`);
  }
  return lines.join('\n').trimEnd();
}

const NL = {
  before: 'was   ',
  after: 'nu    ',
  local: 'lokaal',
  leftOut: '(weggelaten)',
  nothing: '(niets)',
  none: 'Geen enkele lokale aanpassing is verouderd.',
  added: 'Nieuw',
  removed: 'Verdwenen',
  retired: 'Afgeschaft',
  changed: 'Gewijzigd',
};
const WORDS: Readonly<Record<MessageLanguage, typeof NL>> = {
  nl: NL,
  en: {
    before: 'before',
    after: 'now   ',
    local: 'local ',
    leftOut: '(left out)',
    nothing: '(nothing)',
    none: 'No local override has gone stale.',
    added: 'New',
    removed: 'Gone',
    retired: 'Retired',
    changed: 'Changed',
  },
};
