/** Typing errors: Fuse.js over few words of the vocabulary, never over products. */
import Fuse from 'fuse.js/basic';
import { cuts } from './compound.js';
import { countBits, letterSet } from './letters.js';
import { clauseOf, hasPostings } from './plan.js';
import { OWN, stemNumber, wordNumber, type SearchIndex } from './search-index.js';
import { stem } from './stem.js';

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 4;
/** Fuse.js is asked about no more words than this. */
const MAX_CANDIDATES = 32;
const MIN_SHARED_PAIRS = 0.45;
const MIN_LIKENESS = 0.66;
/** Of words that only the lexicon has there are many, in many languages. */
const MIN_OF_LEXICON = 0.72;
const MAX_GUESSES = 4;
/** Likelier than this, nothing else is tried. */
const SURE = 0.75;
const PART_LIKENESS = 0.6;
const SHORTEST_PART = 4;
/** Half of a word that more products speak of than this says too little; so many always may. */
const MAX_OF_PRODUCTS = 0.2;
const FEW_PRODUCTS = 3;
/** From this many letters on, an ending that two words share proves nothing; what stands before it must be alike. */
const LONG_ENDING = 6;
const MIN_BEFORE_ENDING = 0.25;
/** Endings of Flemish diminutives, longest first. */
const DIALECT = [/ekes?$/, /skes?$/, /tjes?$/, /kes?$/];

interface Guess {
  readonly word: string;
  /** 0–1. */
  readonly likeness: number;
  /** The same word in another form, or its telling part: nothing was corrected. */
  readonly same?: boolean;
}

/** The letter set of every word, worked out when an index first needs it. */
const letterSets = new WeakMap<SearchIndex, Uint32Array>();

function letterSetsOf(index: SearchIndex): Uint32Array {
  let sets = letterSets.get(index);
  if (!sets) {
    sets = new Uint32Array(index.words.length);
    let at = 0;
    for (const word of index.words) sets[at++] = letterSet(word);
    letterSets.set(index, sets);
  }
  return sets;
}

/** What the typed word is probably meant to be, likeliest first: another form, else a typing error, else a compound. */
export function guesses(index: SearchIndex, typed: string): Guess[] {
  if (typed.length < SHORTEST) return [];
  const forms = formsOf(typed).filter((word) => clauseOf(index, word).readings.length > 0);
  if (forms.length > 0) return forms.map((word) => ({ word, likeness: 1, same: true }));
  const misspelt = wordNumber(index, typed) !== undefined ? [] : misspellings(index, typed);
  return misspelt[0] && misspelt[0].likeness > SURE
    ? misspelt
    : [...misspelt, ...partsOf(index, typed)];
}

/** Flemish diminutives and inflected verbs as the word that they come from: winkelke, drupkes, verkoopt, gesloopt. */
function formsOf(typed: string): string[] {
  const forms: string[] = [];
  for (const base of [typed, typed.replace(/je(s?)$/, 'ke$1')]) {
    for (const ending of DIALECT) {
      const word = base.replace(ending, '');
      if (word === base || word.length < 3) continue;
      forms.push(word);
      // plekske, wagentje: the word may have lost its last vowel.
      forms.push(`${word}e`);
    }
  }
  const verb = /^(?:ge)?(.{3,}?)[dt]e?n?$/.exec(typed)?.[1];
  if (verb !== undefined) forms.push(verb, `${verb}en`);
  return forms;
}

/** A compound that nobody wrote before, by the part that is known: kerst|winkeltje, industrie|zoning. */
function partsOf(index: SearchIndex, typed: string): Guess[] {
  const known = (word: string) =>
    wordNumber(index, word) !== undefined && !index.everyday.has(word) ? word : undefined;
  const parts: string[] = [];
  for (const { left, right, leftKnown, rightKnown } of cuts(typed, known, true, SHORTEST_PART)) {
    if ([left, right].some((part) => index.outOfScope.has(stemNumber(index, part) ?? -1)))
      return [];
    if (leftKnown) parts.push(left);
    if (rightKnown) parts.push(right);
  }
  return (
    [...new Set(parts)]
      .sort((a, b) => b.length - a.length)
      // Not "gunning" of "vergunning".
      .filter((part, at, all) => !all.slice(0, at).some((longer) => longer.endsWith(part)))
      .filter((part) => part.length >= SHORTEST_PART && isTelling(index, part))
      .slice(0, MAX_GUESSES)
      .map((word) => ({ word, likeness: PART_LIKENESS, same: true }))
  );
}

/** Whether few products speak of it: half of a word that says no more than "vergunning" finds a quarter of all. */
function isTelling(index: SearchIndex, part: string): boolean {
  const place = stemNumber(index, stem(part));
  if (place === undefined) return true;
  const products = new Set<number>();
  for (let at = index.groupStart[place]!; at < index.groupStart[place + 1]!; at++) {
    const member = index.group[at]!;
    if ((member & 3) !== OWN) continue;
    const word = member >>> 2;
    for (let i = index.postingStart[word]!; i < index.postingStart[word + 1]!; i++)
      products.add(index.postingProduct[i]!);
  }
  return products.size <= Math.max(FEW_PRODUCTS, index.products.length * MAX_OF_PRODUCTS);
}

function misspellings(index: SearchIndex, typed: string): Guess[] {
  const most = typed.length < 6 ? 1 : 2;
  const set = letterSet(typed);
  const sound = asHeard(typed);
  const near: { word: string; sound: string; pairs: number }[] = [];
  const letters = letterSetsOf(index);
  for (let at = 0; at < letters.length; at++) {
    if (countBits(letters[at]! ^ set) > 2 * most) continue;
    const word = index.words[at]!;
    if (Math.abs(word.length - typed.length) > most) continue;
    const heard = asHeard(word);
    const pairs = sharedPairs(sound, heard);
    // The first letter is seldom wrong; without it, much more must be right.
    if (
      pairs >= (heard[0] === sound[0] ? MIN_SHARED_PAIRS : 0.65) &&
      areAlikeBeforeEnding(sound, heard)
    )
      near.push({ word, sound: heard, pairs });
  }
  near.sort((a, b) => b.pairs - a.pairs);
  if (near.length > MAX_CANDIDATES) near.length = MAX_CANDIDATES;
  const fuse = new Fuse(near, {
    keys: ['sound'],
    threshold: most / typed.length + 0.1,
    distance: 40,
    includeScore: true,
    ignoreFieldNorm: true,
  });
  return fuse
    .search(sound)
    .map(({ item, score = 1 }) => ({ word: item.word, likeness: (1 - score + item.pairs) / 2 }))
    .filter(
      ({ word, likeness }) =>
        likeness > (hasPostings(index, wordNumber(index, word)!) ? MIN_LIKENESS : MIN_OF_LEXICON),
    )
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MAX_GUESSES);
}

/**
 * Whether two words are alike in more than a long ending: "wapenvergunning" is no "tapvergunning" mistyped.
 * Compounds get most of their letters from an ending that says little.
 */
function areAlikeBeforeEnding(a: string, b: string): boolean {
  let end = 0;
  while (end < a.length && a.at(-1 - end) === b.at(-1 - end)) end++;
  return end < LONG_ENDING || sharedPairs(a.slice(0, -end), b.slice(0, -end)) >= MIN_BEFORE_ENDING;
}

/** Spellings that sound alike in Dutch, made the same: domijn/domein, diefstall/diefstal, foor/voor. */
function asHeard(word: string): string {
  return word
    .replace(/(.)\1/g, '$1')
    .replace(/ij|y/g, 'ei')
    .replace(/ou/g, 'au')
    .replace(/dt$/, 't')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/c(?=[ei])/g, 's')
    .replace(/c(?!h)|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/v/g, 'f');
}

/** Share of letter pairs that two words have in common (Dice), with their ends. */
function sharedPairs(a: string, b: string): number {
  const left = ` ${a} `;
  const right = ` ${b} `;
  let shared = 0;
  let used = 0;
  for (let i = 0; i < left.length - 1; i++) {
    const pair = left.slice(i, i + 2);
    for (let j = 0; j < right.length - 1; j++) {
      if (used & (1 << (j % 31)) && j < 31) continue;
      if (right.startsWith(pair, j)) {
        if (j < 31) used |= 1 << j;
        shared++;
        break;
      }
    }
  }
  return (2 * shared) / (left.length + right.length - 2);
}
