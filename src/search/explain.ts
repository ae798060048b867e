import type { Clause } from './plan.js';
import type { SearchIndex } from './search-index.js';
import { tokens } from './tokens.js';
import type { FieldRanges, Range, SearchProduct } from './types.js';

/** Finds what to mark in a product; made once per search, works when asked. */
export function marker(index: SearchIndex, clauses: readonly Clause[]): (product: SearchProduct) => FieldRanges {
  /** Matched word → the typed word that met it. */
  let matched: Map<string, string> | undefined;
  const collect = () => {
    const words = new Map<string, string>();
    for (const { word: typed, ways } of clauses) {
      for (const { atoms } of ways) {
        for (const { words: numbers } of atoms) {
          for (const number of numbers) {
            const word = index.words[number]!;
            if (!words.has(word)) words.set(word, typed);
          }
        }
      }
    }
    return words;
  };
  return (product) => {
    matched ??= collect();
    const ranges: FieldRanges = {};
    const mark = (field: string, text: string) => {
      const found = rangesIn(text, matched!);
      if (found.length > 0) ranges[field] = found;
    };
    mark('title', product.title);
    mark('summary', product.summary);
    let at = 0;
    for (const keyword of product.keywords) mark(`keywords.${at++}`, keyword);
    return ranges;
  };
}

function rangesIn(text: string, matched: ReadonlyMap<string, string>): Range[] {
  const found: Range[] = [];
  for (const { word, start, end } of tokens(text, true)) {
    const typed = matched.get(word);
    if (typed === undefined) continue;
    // In a compound only the part that was typed, if folding left every letter in its place.
    const part = end - start === word.length ? word.indexOf(typed) : -1;
    found.push(part < 0 ? [start, end] : [start + part, start + part + typed.length]);
  }
  return merge(found);
}

/** Sorted, and none overlapping. */
function merge(ranges: Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of ranges.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged[merged.length - 1];
    if (last && range[0] <= last[1]) last[1] = Math.max(last[1], range[1]);
    else merged.push(range);
  }
  return merged;
}
