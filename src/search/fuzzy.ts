import Fuse from 'fuse.js/basic';
import { countBits, letterSet } from './letters.js';
import type { SearchIndex } from './search-index.js';

/** Shorter words have too many neighbours to guess at. */
const SHORTEST = 4;
/** Fuse.js is asked about no more words than this. */
const MOST_CANDIDATES = 32;
const LEAST_SHARED_PAIRS = 0.45;
const LEAST_LIKENESS = 0.6;
const MOST_GUESSES = 4;

/**
 * Typing errors: Fuse.js over few words of the vocabulary, never over products.
 * Loaded, Fuse.js with it, when a word is first met by nothing else.
 */

export interface Guess {
  readonly word: string;
  /** 0–1. */
  readonly likeness: number;
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

/** Words of the index that the typed one is probably meant to be, likeliest first. */
export function guesses(index: SearchIndex, typed: string): Guess[] {
  if (typed.length < SHORTEST) return [];
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
    if (pairs >= (heard[0] === sound[0] ? LEAST_SHARED_PAIRS : 0.65))
      near.push({ word, sound: heard, pairs });
  }
  near.sort((a, b) => b.pairs - a.pairs);
  if (near.length > MOST_CANDIDATES) near.length = MOST_CANDIDATES;
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
    .filter(({ likeness }) => likeness > LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST_GUESSES);
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
