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

/** One way to meet a word of the query: a product must have a match of every atom. */
export interface Way {
  readonly atoms: readonly Matches[];
  readonly closeness: number;
  /** Lexicon word that opened this way, and the number of its concept. */
  readonly via?: string;
  readonly concept?: number;
  /** Not what was asked, but what usually concerns this visitor too. */
  readonly see?: boolean;
  /** Word put in place of the typed one. */
  readonly corrected?: string;
}

/** A word of the query and all ways to meet it. */
export interface Clause {
  readonly word: string;
  readonly stem: string;
  /** An everyday word or a number: it counts for little, and need not be met. */
  readonly weak: boolean;
  /** What does not name it is no answer to the query. */
  elsewhere: boolean;
  ways: Way[];
}

/** Words of a phrase may stand this far apart in a query. */
const PAIR_REACH = 3;
const MAX_PHRASE_LENGTH = 4;
/** Lexicon words that a half-typed one may lead to. */
const MAX_LEADS = 20;

/** Ways to meet every word of the query without guessing at typing errors. */
export function plan(index: SearchIndex, words: readonly string[]): Clause[] {
  const last = words.length - 1;
  let endings: Way[] = [];
  const clauses = words.map((word, at) => {
    const clause = plainClause(index, word);
    if (at === last && !clause.elsewhere && (at === 0 || word.length > 2))
      endings = completed(index, word, 1);
    // A half-typed word needs no taking apart.
    return endings.length > 0 ? clause : takenApart(index, clause);
  });
  const met = clauses.map(({ ways }) => ways.length > 0);
  const elsewhere: Clause[][] = [];
  for (let at = 0; at < last; at++) {
    const clause = clauses[at]!;
    // "Kerst markt" and "night shop" may be one word or one concept: both clauses are met at once.
    for (let size = 2; size <= MAX_PHRASE_LENGTH && at + size <= clauses.length; size++) {
      const window = clauses.slice(at, at + size);
      const next = window[size - 1]!;
      const places = placesOf(index, window);
      if (places.some((place) => index.elsewhere.has(place))) elsewhere.push(window);
      const together = waysOf(index, places);
      for (const each of window) addWays(each, together);
      if (size > PAIR_REACH) continue;
      // "Lege winkel" and "winkel die leeg is" are one phrase.
      const apart = waysOf(index, placesOf(index, [next, clause]));
      if (size > 2) apart.push(...waysOf(index, placesOf(index, [clause, next])));
      else apart.push(...joinedWays(index, clause.word, next.word, at + 1 === last));
      addWays(clause, apart);
      addWays(next, apart);
    }
  }
  clauses.forEach((clause, at) => {
    const { word, weak, elsewhere } = clause;
    if (at === last) addWays(clause, endings);
    else if (!elsewhere && !met[at]! && !weak) addWays(clause, completed(index, word, 0.8));
  });
  // A phrase that belongs elsewhere must be named as a whole.
  const named = new Map<Clause, Way[]>();
  for (const window of elsewhere) {
    const all = { atoms: window.map((each) => direct(index, each, false)), closeness: SPLIT };
    for (const each of window) named.set(each, [...(named.get(each) ?? []), all]);
  }
  for (const [clause, ways] of named) Object.assign(clause, { elsewhere: true, ways });
  return clauses;
}

/** Neither found nor understood: perhaps misspelt. */
export function isUnmet({ ways, weak, elsewhere }: Clause): boolean {
  return ways.length === 0 && !weak && !elsewhere;
}

/** A word by itself, with the ways to meet it: as it is, its stem, compounds with it, its concepts, or its two halves. */
export const clauseOf = (index: SearchIndex, word: string): Clause =>
  takenApart(index, plainClause(index, word));

function plainClause(index: SearchIndex, word: string): Clause {
  const term = { word, stem: stem(word) };
  const place = stemNumber(index, term.stem);
  const elsewhere = place !== undefined && index.elsewhere.has(place);
  const ways = wayOf(direct(index, term, !elsewhere, place), 1);
  const clause: Clause = {
    ...term,
    weak: index.everyday.has(word) || /^\d/.test(word),
    elsewhere,
    ways,
  };
  if (!elsewhere && place !== undefined) ways.push(...leadWays(index, place));
  return clause;
}

/** Adds the two halves of a word that is not known as a whole. */
function takenApart(index: SearchIndex, clause: Clause): Clause {
  const { word, elsewhere, ways } = clause;
  if (elsewhere || ways.length > 0) return clause;
  const known = (part: string) =>
    wordNumber(index, part) !== undefined
      ? stem(part)
      : stemNumber(index, part) !== undefined
        ? part
        : undefined;
  for (const { left, right } of cuts(word, known, false)) {
    const halves = [stemNumber(index, left)!, stemNumber(index, right)!];
    if (halves.some((place) => index.elsewhere.has(place))) break;
    const met = halves.map((place) => [
      ...wayOf(group(index, place, 1), 1),
      ...leadWays(index, place),
    ]);
    // All that a half may be, as one list.
    const atoms = met.map((each) =>
      each.flatMap(({ atoms, closeness }) =>
        atoms.length > 1 ? [] : atoms[0]!.map((value, at) => (at % 2 ? value * closeness : value)),
      ),
    );
    if (atoms.every(({ length }) => length)) ways.push({ atoms, closeness: SPLIT });
    if (left.length > 3 && right.length > 3)
      ways.push(...met.flat().map((way) => ({ ...way, closeness: way.closeness * HALF })));
  }
  return clause;
}

/** Two words that the catalogue writes as one. */
function joinedWays(index: SearchIndex, first: string, next: string, last: boolean): Way[] {
  const ways: Way[] = [];
  for (const word of [first + next, `${first}s${next}`]) {
    const matches = direct(index, { word, stem: stem(word) });
    if (last && next.length > 2) complete(index, word, matches);
    ways.push(...wayOf(matches, JOINED));
  }
  const word = next + first;
  ways.push(...wayOf(direct(index, { word, stem: stem(word) }), SWAPPED));
  return ways;
}

function wayOf(matches: Matches, closeness: number): Way[] {
  return matches.length > 0 ? [{ atoms: [matches], closeness }] : [];
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

/** The ways of words that start like a half-typed one. */
function completed(index: SearchIndex, start: string, closeness: number): Way[] {
  const matches: Matches = [];
  const concepts = complete(index, start, matches);
  return [...wayOf(matches, closeness), ...concepts];
}

/** Adds words that start like a half-typed one; gives the ways of lexicon words among them. */
function complete(index: SearchIndex, start: string, matches: Matches): Way[] {
  const concepts: Way[] = [];
  const first = lowerBound(index.words, start);
  for (let word = first; word < first + MAX_COMPLETIONS; word++) {
    const found = index.words[word];
    if (found?.startsWith(start) !== true) break;
    const share = start.length / found.length;
    const closeness = PREFIX + PREFIX_GAIN * share;
    if (hasPostings(index, word)) matches.push(word, closeness);
    else if (start.length > 3 && share > 0.66 && concepts.length < MAX_LEADS) {
      for (const way of leadWays(index, index.wordStem[word]!))
        concepts.push({ ...way, closeness: way.closeness * closeness });
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

const waysOf = (index: SearchIndex, places: readonly number[]): Way[] =>
  places.flatMap((place) => leadWays(index, place));

/** The ways of all concepts that a stem or joined phrase leads to. */
function leadWays(index: SearchIndex, place: number): Way[] {
  const ways: Way[] = [];
  const end = index.leadStart[place + 1]!;
  for (let i = index.leadStart[place]!; i < end; i++) {
    const lead = index.leads[i]!;
    const concept = lead >>> LEAD_BITS;
    const met = lead & ((1 << LEAD_BITS) - 1);
    const via = index.concepts[concept]![met]!;
    const last = index.targetStart[concept + 1]!;
    // Single words of the concept make one way together, those of its `see` another.
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
        const atoms = [...stems].map((key) => group(index, key, 1, false));
        ways.push({ atoms, closeness, concept, see, via });
        continue;
      }
      let matches = words[+see];
      if (!matches) {
        matches = words[+see] = [];
        ways.push({ atoms: [matches], closeness: 1, concept, see, via });
      }
      group(index, stems[0]!, closeness, true, matches);
    }
  }
  return ways;
}

/** Adds ways to a clause; a concept counts once, by whatever word it was reached. */
function addWays(clause: Clause, ways: readonly Way[]): void {
  const before = new Set(clause.ways.map(({ concept }) => concept));
  for (const way of ways)
    if (way.concept === undefined || !before.has(way.concept)) clause.ways.push(way);
}

export function hasPostings(index: SearchIndex, word: number): boolean {
  return index.postingStart[word + 1]! > index.postingStart[word]!;
}
