import { cuts, type KnownStem } from './compound.js';
import { LOOSE_PART, PART } from './search-index.js';

/** Shorter words are not taken apart. */
const SHORTEST_COMPOUND = 6;

/** Gives the stems found inside a word, each with its kind; remembers what it took apart before. */
export function partFinder(knownStem: KnownStem): (word: string) => ReadonlyMap<string, number> {
  const memory = new Map<string, Map<string, number>>();
  const partsOf = (word: string): ReadonlyMap<string, number> => {
    const before = memory.get(word);
    if (before) return before;
    const parts = new Map<string, number>();
    memory.set(word, parts);
    if (word.length < SHORTEST_COMPOUND) return parts;
    const own = knownStem(word);
    const add = (part: string, kind: number) => {
      if (part !== own) parts.set(part, Math.min(kind, parts.get(part) ?? kind));
    };
    for (const { left, right, leftKnown, rightKnown } of cuts(word, knownStem, true)) {
      const kind = leftKnown && rightKnown ? PART : LOOSE_PART;
      if (leftKnown) add(left, kind);
      if (rightKnown) add(right, kind);
      if (kind === LOOSE_PART) continue;
      // bouw|afvalcontainer: the parts of a part are parts too.
      for (const part of [left, right]) {
        if (part.length < word.length)
          for (const [inner, innerKind] of partsOf(part)) add(inner, innerKind);
      }
    }
    return parts;
  };
  return partsOf;
}
