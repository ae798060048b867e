import { cuts } from './compound.js';
import { phraseKeys } from './phrases.js';
import { LEAD_BITS, OWN, PART, stemNumber, wordNumber, type SearchIndex } from './search-index.js';
import {
  HALF,
  JOINED,
  LOOSE_PART_CLOSENESS,
  MAX_COMPLETIONS,
  OFFICIAL,
  PART_CLOSENESS,
  PREFIX,
  PREFIX_GAIN,
  SAME_STEM,
  SEE,
  SEE_NEXT,
  SPLIT,
  SWAPPED,
  SYNONYM,
} from './settings.js';
import { lowerBound } from './sorted.js';
import { stem } from './stem.js';

/** Words of the index and how close each is, alternating, to be tried against the postings. */
export type Matches = number[];

/** One reading of a word of the query: a product must have a match of every part. */
export interface Reading {
  readonly parts: readonly Matches[];
  readonly closeness: number;
  /** Lexicon word that opened this reading, and the number of its concept. */
  readonly via?: string;
  readonly concept?: number;
  /** Not what was asked, but what usually concerns this visitor too. */
  readonly see?: boolean;
  /** Word put in place of the typed one. */
  readonly corrected?: string;
}

/** A word of the query and all its readings. */
export interface Clause {
  readonly word: string;
  readonly stem: string;
  /** An everyday word or a number: it counts for little, and need not be met. */
  readonly weak: boolean;
  /** What does not name it is no answer to the query. */
  outOfScope: boolean;
  readings: Reading[];
}

/** Words of a phrase may stand this far apart in a query. */
const PAIR_REACH = 3;
const MAX_PHRASE_LENGTH = 4;
/** Lexicon words that a half-typed one may lead to. */
const MAX_LEADS = 20;

/** Ways to meet every word of the query without guessing at typing errors. */
export function plan(index: SearchIndex, words: readonly string[]): Clause[] {
  const last = words.length - 1;
  let completions: Reading[] = [];
  const clauses = words.map((word, at) => {
    const clause = plainClause(index, word);
    if (at === last && !clause.outOfScope && (at === 0 || word.length > 2))
      completions = completed(index, word, 1);
    // A half-typed word needs no taking apart.
    return completions.length > 0 ? clause : takenApart(index, clause);
  });
  const met = clauses.map(({ readings }) => readings.length > 0);
  const outOfScope: Clause[][] = [];
  for (let at = 0; at < last; at++) {
    const clause = clauses[at]!;
    // "Kerst markt" and "night shop" may be one word or one concept: both clauses are met at once.
    for (let size = 2; size <= MAX_PHRASE_LENGTH && at + size <= clauses.length; size++) {
      const window = clauses.slice(at, at + size);
      const next = window[size - 1]!;
      const places = placesOf(index, window);
      if (places.some((place) => index.outOfScope.has(place))) outOfScope.push(window);
      const together = readingsOf(index, places);
      for (const each of window) addReadings(each, together);
      if (size > PAIR_REACH) continue;
      // "Lege winkel" and "winkel die leeg is" are one phrase.
      const apart = readingsOf(index, placesOf(index, [next, clause]));
      if (size > 2) apart.push(...readingsOf(index, placesOf(index, [clause, next])));
      else apart.push(...joinedReadings(index, clause.word, next.word, at + 1 === last));
      addReadings(clause, apart);
      addReadings(next, apart);
    }
  }
  clauses.forEach((clause, at) => {
    const { word, weak, outOfScope } = clause;
    if (at === last) addReadings(clause, completions);
    else if (!outOfScope && !met[at]! && !weak) addReadings(clause, completed(index, word, 0.8));
  });
  // A phrase that belongs elsewhere must be named as a whole.
  const named = new Map<Clause, Reading[]>();
  for (const window of outOfScope) {
    const all = { parts: window.map((each) => direct(index, each, false)), closeness: SPLIT };
    for (const each of window) named.set(each, [...(named.get(each) ?? []), all]);
  }
  for (const [clause, readings] of named) Object.assign(clause, { outOfScope: true, readings });
  return clauses;
}

/** Neither found nor understood: perhaps misspelt. */
export function isUnmet({ readings, weak, outOfScope }: Clause): boolean {
  return readings.length === 0 && !weak && !outOfScope;
}

/** A word by itself, with its readings: as it is, its stem, compounds with it, its concepts, or its two halves. */
export const clauseOf = (index: SearchIndex, word: string): Clause =>
  takenApart(index, plainClause(index, word));

function plainClause(index: SearchIndex, word: string): Clause {
  const term = { word, stem: stem(word) };
  const place = stemNumber(index, term.stem);
  const outOfScope = place !== undefined && index.outOfScope.has(place);
  const readings = readingOf(direct(index, term, !outOfScope, place), 1);
  const clause: Clause = {
    ...term,
    weak: index.everyday.has(word) || /^\d/.test(word),
    outOfScope,
    readings,
  };
  if (!outOfScope && place !== undefined) readings.push(...leadReadings(index, place));
  return clause;
}

/** Adds the two halves of a word that is not known as a whole. */
function takenApart(index: SearchIndex, clause: Clause): Clause {
  const { word, outOfScope, readings } = clause;
  if (outOfScope || readings.length > 0) return clause;
  const known = (part: string) =>
    wordNumber(index, part) !== undefined
      ? stem(part)
      : stemNumber(index, part) !== undefined
        ? part
        : undefined;
  for (const { left, right } of cuts(word, known, false)) {
    const halves = [stemNumber(index, left)!, stemNumber(index, right)!];
    if (halves.some((place) => index.outOfScope.has(place))) break;
    const met = halves.map((place) => [
      ...readingOf(group(index, place, 1), 1),
      ...leadReadings(index, place),
    ]);
    // All that a half may be, as one list.
    const parts = met.map((each) =>
      each.flatMap(({ parts, closeness }) =>
        parts.length > 1 ? [] : parts[0]!.map((value, at) => (at % 2 ? value * closeness : value)),
      ),
    );
    if (parts.every(({ length }) => length)) readings.push({ parts, closeness: SPLIT });
    if (left.length > 3 && right.length > 3)
      readings.push(
        ...met.flat().map((reading) => ({ ...reading, closeness: reading.closeness * HALF })),
      );
  }
  return clause;
}

/** Two words that the catalogue writes as one. */
function joinedReadings(index: SearchIndex, first: string, next: string, last: boolean): Reading[] {
  const readings: Reading[] = [];
  for (const word of [first + next, `${first}s${next}`]) {
    const matches = direct(index, { word, stem: stem(word) });
    if (last && next.length > 2) complete(index, word, matches);
    readings.push(...readingOf(matches, JOINED));
  }
  const word = next + first;
  readings.push(...readingOf(direct(index, { word, stem: stem(word) }), SWAPPED));
  return readings;
}

function readingOf(matches: Matches, closeness: number): Reading[] {
  return matches.length > 0 ? [{ parts: [matches], closeness }] : [];
}

type Term = Pick<Clause, 'word' | 'stem'>;

/** The word itself, its stem, and compounds that have it as a part. */
function direct(
  index: SearchIndex,
  { word, stem }: Term,
  compounds = true,
  place = stemNumber(index, stem),
): Matches {
  const matches: Matches = [];
  const exact = wordNumber(index, word);
  if (exact !== undefined && hasPostings(index, exact)) matches.push(exact, 1);
  return place === undefined ? matches : group(index, place, SAME_STEM, compounds, matches);
}

/** The words of a stem, and compounds that have it as a part. */
function group(
  index: SearchIndex,
  place: number,
  own: number,
  compounds = true,
  matches: Matches = [],
): Matches {
  const end = index.groupStart[place + 1]!;
  for (let i = index.groupStart[place]!; i < end; i++) {
    const member = index.group[i]!;
    const kind = member & 3;
    if (kind === OWN) matches.push(member >>> 2, own);
    else if (compounds)
      matches.push(member >>> 2, own * (kind === PART ? PART_CLOSENESS : LOOSE_PART_CLOSENESS));
  }
  return matches;
}

/** The readings of words that start like a half-typed one. */
function completed(index: SearchIndex, start: string, closeness: number): Reading[] {
  const matches: Matches = [];
  const concepts = complete(index, start, matches);
  return [...readingOf(matches, closeness), ...concepts];
}

/** Adds words that start like a half-typed one; gives the readings of lexicon words among them. */
function complete(index: SearchIndex, start: string, matches: Matches): Reading[] {
  const concepts: Reading[] = [];
  const first = lowerBound(index.words, start);
  for (let word = first; word < first + MAX_COMPLETIONS; word++) {
    const found = index.words[word];
    if (found?.startsWith(start) !== true) break;
    const share = start.length / found.length;
    const closeness = PREFIX + PREFIX_GAIN * share;
    if (hasPostings(index, word)) matches.push(word, closeness);
    else if (start.length > 3 && share > 0.66 && concepts.length < MAX_LEADS) {
      for (const reading of leadReadings(index, index.wordStem[word]!))
        concepts.push({ ...reading, closeness: reading.closeness * closeness });
    }
  }
  return concepts;
}

function placesOf(index: SearchIndex, terms: readonly Term[]): number[] {
  return phraseKeys(
    terms.map(({ word }) => word),
    terms.map(({ stem }) => stem),
  ).flatMap((key) => stemNumber(index, key) ?? []);
}

const readingsOf = (index: SearchIndex, places: readonly number[]): Reading[] =>
  places.flatMap((place) => leadReadings(index, place));

/** The readings of all concepts that a stem or joined phrase leads to. */
function leadReadings(index: SearchIndex, place: number): Reading[] {
  const readings: Reading[] = [];
  const end = index.leadStart[place + 1]!;
  for (let i = index.leadStart[place]!; i < end; i++) {
    const lead = index.leads[i]!;
    const concept = lead >>> LEAD_BITS;
    const met = lead & ((1 << LEAD_BITS) - 1);
    const via = index.concepts[concept]![met]!;
    const last = index.targetStart[concept + 1]!;
    // Single words of the concept make one reading together, those of its `see` another.
    const words: (Matches | undefined)[] = [];
    for (let at = index.targetStart[concept]!; at < last;) {
      const place = index.targets[at++]!;
      const next = at + 1 + index.targets[at]!;
      const stems = index.targets.subarray(at + 1, next);
      at = next;
      if (place === met) continue;
      const see = place < 0;
      const closeness = see
        ? SEE + SEE_NEXT * Math.max(-4, place + 1)
        : place > 0
          ? SYNONYM
          : OFFICIAL;
      if (stems.length > 1) {
        const parts = [...stems].map((key) => group(index, key, 1, false));
        readings.push({ parts, closeness, concept, see, via });
        continue;
      }
      let matches = words[+see];
      if (!matches) {
        matches = words[+see] = [];
        readings.push({ parts: [matches], closeness: 1, concept, see, via });
      }
      group(index, stems[0]!, closeness, true, matches);
    }
  }
  return readings;
}

/** Adds readings to a clause; a concept counts once, by whatever word it was reached. */
function addReadings(clause: Clause, readings: readonly Reading[]): void {
  const before = new Set(clause.readings.map(({ concept }) => concept));
  for (const reading of readings)
    if (reading.concept === undefined || !before.has(reading.concept))
      clause.readings.push(reading);
}

export function hasPostings(index: SearchIndex, word: number): boolean {
  return index.postingStart[word + 1]! > index.postingStart[word]!;
}
