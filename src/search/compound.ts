import { stem } from './stem.js';

/** Where a compound may be cut: the stems of both sides; `known` is false where one side is only a leftover. */
interface Cut {
  readonly left: string;
  readonly right: string;
  readonly leftKnown: boolean;
  readonly rightKnown: boolean;
}

/** Gives the stem of a word that is known to the catalogue or the lexicon. */
export type KnownStem = (word: string) => string | undefined;

const SHORTEST_PART = 3;
/** A part beside an unknown leftover must be longer, or "ring" would be found in "vergunning". */
const SHORTEST_LONE_PART = 5;
const VOWEL = /[aeiouy]/;
const LINKS = ['s', 'en', 'e', 'n'];

/**
 * Ways to read a normalised word as two, with linking sounds: dranken|vergunning, bedrijf(s)|terrein.
 * Only with `loose` also those that leave something unknown beside a known part.
 */
export function cuts(
  word: string,
  knownStem: KnownStem,
  loose: boolean,
  shortestLone = SHORTEST_LONE_PART,
): Cut[] {
  const found: Cut[] = [];
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const leftWord = word.slice(0, at);
    const rightWord = word.slice(at);
    const left = knownStem(leftWord) ?? unlinked(leftWord, knownStem);
    const right =
      left !== undefined || (loose && rightWord.length >= shortestLone)
        ? knownRight(rightWord, knownStem)
        : undefined;
    if (left !== undefined && right !== undefined) {
      found.push({ left, right, leftKnown: true, rightKnown: true });
    } else if (!loose) {
      continue;
    } else if (left !== undefined && at >= shortestLone && VOWEL.test(rightWord)) {
      found.push({ left, right: rightWord, leftKnown: true, rightKnown: false });
    } else if (right !== undefined && VOWEL.test(leftWord)) {
      found.push({ left: leftWord, right, leftKnown: false, rightKnown: true });
    }
  }
  return found;
}

function unlinked(word: string, knownStem: KnownStem): string | undefined {
  for (const link of LINKS) {
    const rest = word.length - link.length;
    if (rest >= SHORTEST_PART && word.endsWith(link)) {
      const base = knownStem(word.slice(0, rest));
      if (base !== undefined) return base;
    }
  }
  return undefined;
}

/** The right part carries the inflection: terras|vergunningen. */
function knownRight(word: string, knownStem: KnownStem): string | undefined {
  return knownStem(word) ?? knownStem(stem(word));
}
