import { meaningful, numberOf, type WordList } from './collect.js';
import { normalise } from './normalise.js';
import type { Pace } from './pace.js';
import { LEAD_BITS } from './search-index.js';
import { stem } from './stem.js';
import type { Lexicon } from './types.js';

/** A lexicon entry whose phrases are taken apart into normalised words. */
export interface RawConcept {
  readonly phrases: string[][];
  readonly display: string[];
  /** How many of them belong to the concept itself; the others are its `see`. None are empty. */
  own: number;
  readonly outOfScope: boolean;
}

/** What a lead's lowest bits can tell apart. */
const MAX_PHRASES = 1 << LEAD_BITS;

/** Reads the lexicon; words that are new to the list get numbers after all others, everyday ones go to `everyday`. */
export async function readConcepts(
  lexicon: Lexicon,
  list: WordList,
  everyday: Set<string>,
  pace: Pace,
): Promise<RawConcept[]> {
  const concepts: RawConcept[] = [];
  for (const entry of lexicon) {
    const { words, see = [] } = entry;
    if (entry.everyday) {
      for (const word of words) everyday.add(normalise(word));
      await pace.spend(words.length);
      continue;
    }
    const concept: RawConcept = {
      phrases: [],
      display: [],
      own: 0,
      outOfScope: entry.see?.length === 0,
    };
    const add = (phrase: string) => {
      const found = meaningful(phrase);
      if (found.length === 0 || concept.display.length === MAX_PHRASES) return;
      for (const token of found) numberOf(list, token, phrase);
      concept.phrases.push(found.map(({ word }) => word));
      concept.display.push(phrase);
    };
    for (const phrase of words) add(phrase);
    concept.own = concept.display.length;
    for (const phrase of see) add(phrase);
    concepts.push(concept);
    await pace.spend(concept.display.length);
  }
  return concepts;
}

/**
 * The keys under which a phrase is found: its stems run together, and its words run together, then stemmed;
 * so that "night shop" and "nightshop" are one.
 */
export function phraseKeys(
  words: readonly string[],
  stems: readonly string[] = words.map(stem),
): string[] {
  const ofStems = stems.join('');
  if (words.length === 1) return [ofStems];
  const ofWords = stem(words.join(''));
  return ofStems === ofWords ? [ofStems] : [ofStems, ofWords];
}
