import type { Clause } from './plan.js';
import type { SearchIndex } from './search-index.js';
import { tokens } from './tokens.js';
import type { FieldRanges, Range, SearchProduct } from './types.js';

/** Words that meet one word of the query: as typed, and by way of the lexicon. */
type Met = readonly [typed: string, direct: ReadonlySet<string>, synonyms: ReadonlySet<string>];

/** Finds what to mark in a product; made once per search, works when asked. */
export function marker(
  index: SearchIndex,
  clauses: readonly Clause[],
): (product: SearchProduct) => FieldRanges {
  let met: Met[] | undefined;
  return (product) => {
    met ??= clauses.map((clause) => metBy(index, clause));
    const fields: [name: string, text: string][] = [
      ['title', product.title],
      ['summary', product.summary],
      ...product.keywords.map((keyword, at): [string, string] => [`keywords.${at}`, keyword]),
    ];
    const parts = fields.map(([, text]) => tokens(text, true));
    const found: Range[][] = fields.map(() => []);
    for (const [typed, direct, synonyms] of met) {
      // A synonym explains only where the typed word itself is not to be seen.
      const words = parts.some((list) => list.some(({ word }) => direct.has(word)))
        ? direct
        : synonyms;
      let at = 0;
      for (const list of parts) {
        for (const { word, start, end } of list) {
          if (!words.has(word)) continue;
          // In a compound only the part that was typed, if normalising left every letter in its place.
          const part = end - start === word.length ? word.indexOf(typed) : -1;
          found[at]!.push(part < 0 ? [start, end] : [start + part, start + part + typed.length]);
        }
        at++;
      }
    }
    const ranges: FieldRanges = {};
    let at = 0;
    for (const [name] of fields) {
      const merged = merge(found[at++]!);
      if (merged.length > 0) ranges[name] = merged;
    }
    return ranges;
  };
}

function metBy(index: SearchIndex, { word, readings }: Clause): Met {
  const direct = new Set<string>();
  const synonyms = new Set<string>();
  for (const { parts, via } of readings) {
    const words = via === undefined ? direct : synonyms;
    for (const part of parts)
      for (let at = 0; at < part.length; at += 2) words.add(index.words[part[at]!]!);
  }
  return [word, direct, synonyms];
}

/** Sorted, and none overlapping. */
function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}
