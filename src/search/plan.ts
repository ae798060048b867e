import { cuts } from './compound.js';
import { phraseKeys } from './phrases.js';
import { LEAD_BITS, OWN, PART, stemNumber, wordNumber, type SearchIndex } from './search-index.js';
import { CLOSENESS, MOST_COMPLETIONS } from './settings.js';
import { lowerBound } from './sorted.js';
import { stem } from './stem.js';

/** Words of the index with their closeness, alternating, to be tried against the postings. */
export interface Matches {
  readonly words: number[];
  readonly closeness: number[];
}

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
  /** An everyday word or a number: it counts for little, and need not be met. */
  readonly weak: boolean;
  /** What does not name it is no answer to the query. */
  elsewhere: boolean;
  ways: Way[];
}

/** Words and numbers that say little. */
export function isEveryday(index: SearchIndex, word: string): boolean {
  return index.everyday.has(word) || /^\d/.test(word);
}

/** Words of a phrase may stand this far apart in a query. */
const PAIR_REACH = 3;
const LONGEST_PHRASE = 4;

/** Ways to meet every word of the query without guessing at typing errors. */
export function plan(index: SearchIndex, words: readonly string[]): Clause[] {
  const stems = words.map(stem);
  const clauses: Clause[] = words.map((word, at) => ({
    word,
    weak: isEveryday(index, word),
    elsewhere: isElsewhere(index, [word], [stems[at]!]),
    ways: waysFor(index, word),
  }));
  const own = clauses.map(({ ways }) => ways.length);
  const named: [Clause, Way[]][] = [];
  let at = 0;
  for (const clause of clauses) {
    // "Kerst markt" and "night shop" may be one word or one concept: both clauses are met at once.
    for (let size = 2; size <= LONGEST_PHRASE && at + size <= clauses.length; size++) {
      const window = clauses.slice(at, at + size);
      const phrase = window.map(({ word }) => word);
      const next = window[size - 1]!;
      const places = placesOf(index, phrase, stems.slice(at, at + size));
      const ways = places.flatMap((place) => leadWays(index, place));
      for (const met of window) addWays(met, ways);
      if (places.some((place) => index.elsewhere.has(place))) {
        const all = {
          atoms: phrase.map((word) => direct(index, word, false)),
          closeness: CLOSENESS.split,
        };
        for (const met of window) named.push([met, [all]]);
      }
      const apart = size === 2 ? joinedWays(index, clause, next, at + 2 === clauses.length) : [];
      // "Lege winkel" and "winkel die leeg is" are one phrase.
      if (size <= PAIR_REACH) {
        if (size > 2)
          apart.push(
            ...conceptWays(index, [clause.word, next.word], [stems[at]!, stems[at + size - 1]!]),
          );
        apart.push(
          ...conceptWays(index, [next.word, clause.word], [stems[at + size - 1]!, stems[at]!]),
        );
      }
      addWays(clause, apart);
      addWays(next, apart);
    }
    at++;
  }
  at = 0;
  for (const clause of clauses) {
    const last = at === clauses.length - 1;
    if (
      !clause.elsewhere &&
      (last ? at === 0 || clause.word.length > 2 : own[at] === 0 && !clause.weak)
    ) {
      const matches: Matches = { words: [], closeness: [] };
      const concepts = complete(index, clause.word, matches);
      if (matches.words.length > 0)
        clause.ways.push({ atoms: [matches], closeness: last ? 1 : 0.8 });
      addWays(clause, concepts);
    }
    at++;
  }
  for (const [clause] of named) {
    clause.elsewhere = true;
    clause.ways = [];
  }
  for (const [clause, ways] of named) clause.ways.push(...ways);
  return clauses;
}

/** Two words that the catalogue writes as one. */
function joinedWays(index: SearchIndex, first: Clause, next: Clause, last: boolean): Way[] {
  const ways: Way[] = [];
  for (const spelled of [first.word + next.word, `${first.word}s${next.word}`]) {
    const matches = direct(index, spelled);
    if (last && next.word.length > 2) complete(index, spelled, matches);
    if (matches.words.length > 0) ways.push({ atoms: [matches], closeness: CLOSENESS.joined });
  }
  const swapped = direct(index, next.word + first.word);
  if (swapped.words.length > 0) ways.push({ atoms: [swapped], closeness: CLOSENESS.swapped });
  return ways;
}

/** Ways to meet one complete word: itself, its stem, compounds with it, its concepts, or its own two halves. */
export function waysFor(index: SearchIndex, word: string): Way[] {
  const ways: Way[] = [];
  const elsewhere = isElsewhere(index, [word]);
  const matches = direct(index, word, !elsewhere);
  if (matches.words.length > 0) ways.push({ atoms: [matches], closeness: 1 });
  if (elsewhere) return ways;
  ways.push(...conceptWays(index, [word]));
  // A word that is known needs no taking apart.
  if (ways.length > 0) return ways;
  const known = (part: string) => {
    if (wordNumber(index, part) !== undefined) return stem(part);
    return stemNumber(index, part) !== undefined ? part : undefined;
  };
  for (const { left, right } of cuts(word, known, false)) {
    if (isElsewhere(index, [left]) || isElsewhere(index, [right])) return ways;
    const halves = [stemWays(index, left), stemWays(index, right)];
    const atoms = halves.map(flatten);
    if (atoms.every(({ words }) => words.length > 0))
      ways.push({ atoms, closeness: CLOSENESS.split });
    if (Math.min(left.length, right.length) < 4) continue;
    for (const half of halves) {
      for (const way of half) ways.push({ ...way, closeness: way.closeness * CLOSENESS.half });
    }
  }
  return ways;
}

function stemWays(index: SearchIndex, key: string): Way[] {
  const place = stemNumber(index, key);
  if (place === undefined) return [];
  const matches = group(index, place, 1);
  const ways = leadWays(index, place);
  if (matches.words.length > 0) ways.unshift({ atoms: [matches], closeness: 1 });
  return ways;
}

/** All single-atom ways as one list of matches. */
function flatten(ways: readonly Way[]): Matches {
  const all: Matches = { words: [], closeness: [] };
  for (const { atoms, closeness } of ways) {
    if (atoms.length > 1) continue;
    const [matches] = atoms;
    let at = 0;
    for (const word of matches!.words) {
      all.words.push(word);
      all.closeness.push(closeness * matches!.closeness[at++]!);
    }
  }
  return all;
}

/** The word itself, its stem, and compounds that have it as a part. */
function direct(index: SearchIndex, word: string, compounds = true): Matches {
  const matches: Matches = { words: [], closeness: [] };
  const exact = wordNumber(index, word);
  if (exact !== undefined && hasPostings(index, exact)) add(matches, exact, CLOSENESS.exact);
  const place = exact === undefined ? stemNumber(index, stem(word)) : index.wordStem[exact];
  if (place !== undefined) addGroup(index, place, CLOSENESS.stem, matches, compounds);
  return matches;
}

function group(index: SearchIndex, place: number, own: number, compounds = true): Matches {
  const matches: Matches = { words: [], closeness: [] };
  addGroup(index, place, own, matches, compounds);
  return matches;
}

function addGroup(
  index: SearchIndex,
  place: number,
  own: number,
  matches: Matches,
  compounds = true,
): void {
  const end = index.groupStart[place + 1]!;
  for (let i = index.groupStart[place]!; i < end; i++) {
    const member = index.group[i]!;
    const word = member >>> 2;
    const kind = member & 3;
    if (!compounds && kind !== OWN) continue;
    add(
      matches,
      word,
      kind === OWN ? own : own * (kind === PART ? CLOSENESS.part : CLOSENESS.loosePart),
    );
  }
}

/** Words that start like a half-typed one; gives the ways of lexicon words among them. */
function complete(index: SearchIndex, start: string, matches: Matches): Way[] {
  const concepts: Way[] = [];
  let left = MOST_COMPLETIONS;
  for (let word = lowerBound(index.words, start); left > 0; word++, left--) {
    const found = index.words[word];
    if (found === undefined || !found.startsWith(start)) break;
    const closeness = CLOSENESS.prefix + (CLOSENESS.prefixGain * start.length) / found.length;
    if (hasPostings(index, word)) add(matches, word, closeness);
    else if (start.length > 3 && start.length * 1.5 >= found.length && concepts.length < 20) {
      for (const way of leadWays(index, index.wordStem[word]!))
        concepts.push({ ...way, closeness: way.closeness * closeness });
    }
  }
  return concepts;
}

function conceptWays(
  index: SearchIndex,
  words: readonly string[],
  stems?: readonly string[],
): Way[] {
  return placesOf(index, words, stems).flatMap((place) => leadWays(index, place));
}

function placesOf(
  index: SearchIndex,
  words: readonly string[],
  stems?: readonly string[],
): number[] {
  return phraseKeys(words, stems).flatMap((key) => stemNumber(index, key) ?? []);
}

/** Whether the words are a phrase that belongs elsewhere. */
export function isElsewhere(
  index: SearchIndex,
  words: readonly string[],
  stems?: readonly string[],
): boolean {
  return placesOf(index, words, stems).some((place) => index.elsewhere.has(place));
}

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
    const words: Matches[] = [];
    for (let at = index.targetStart[concept]!; at < last;) {
      const place = index.targets[at++]!;
      const next = at + 1 + index.targets[at]!;
      const stems = index.targets.subarray(at + 1, next);
      at = next;
      if (place === met) continue;
      const see = place < 0;
      const closeness = see
        ? CLOSENESS.see + CLOSENESS.seeNext * Math.max(-4, place + 1)
        : place === 0
          ? CLOSENESS.official
          : CLOSENESS.synonym;
      if (stems.length > 1) {
        const atoms = [...stems].map((key) => group(index, key, 1, false));
        ways.push({ atoms, closeness, concept, see, via });
      } else {
        let matches = words[+see];
        if (!matches) {
          matches = words[+see] = { words: [], closeness: [] };
          ways.push({ atoms: [matches], closeness: 1, concept, see, via });
        }
        addGroup(index, stems[0]!, closeness, matches);
      }
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

function add(matches: Matches, word: number, closeness: number): void {
  matches.words.push(word);
  matches.closeness.push(closeness);
}

export function hasPostings(index: SearchIndex, word: number): boolean {
  return index.postingStart[word + 1]! > index.postingStart[word]!;
}
