/** Terms that the centre has declared abolished: `abolished` in catalogue.yaml. */
import type { Found } from './define-findings.js';
import { contentFinding } from './findings.js';

export interface AbolishedTerm {
  readonly term: string;
  /** Since when it is no more: 2024-04-01. */
  readonly since?: string;
  /** What holds instead. */
  readonly instead?: string;
}

/** Facts that hold in all of Flanders, so that a new catalogue starts with them. */
export const ABOLISHED: readonly AbolishedTerm[] = [
  {
    term: 'leurkaart',
    since: '2024-04-01',
    instead: 'een inschrijving in de KBO als ambulante handelaar volstaat',
  },
];

/** The list of a catalogue; the default one where it says nothing. */
export function readAbolished(
  value: unknown,
  complain: (finding: Found<typeof contentFinding>) => void,
): readonly AbolishedTerm[] {
  if (value === undefined || value === null) return ABOLISHED;
  const list = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  return list.flatMap((entry, i): AbolishedTerm[] => {
    const given = typeof entry === 'string' ? { term: entry } : entry;
    const { term, since, instead } = (given ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof term !== 'string' || !term.trim()) {
      complain(contentFinding('bad-abolished', ['abolished', i]));
      return [];
    }
    return [
      {
        term: term.trim(),
        ...(typeof since === 'string' && { since }),
        ...(typeof instead === 'string' && { instead }),
      },
    ];
  });
}
