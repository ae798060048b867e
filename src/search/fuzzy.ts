/** What a query with misspelt words means. A chunk of its own, Fuse.js with it: loaded when a word is first met by nothing else. */
import { guesses } from './guesses.js';
import { clauseOf, isUnmet, plan, type Clause, type Reading } from './plan.js';
import type { SearchIndex } from './search-index.js';
import { FUZZY } from './settings.js';
import type { Token } from './tokens.js';

/** Puts likely words in place of unmet ones, and plans again, since the right word may join with its neighbours. */
export function corrected(index: SearchIndex, clauses: readonly Clause[]): Clause[] {
  const guessed = clauses.map((clause) => (isUnmet(clause) ? guesses(index, clause.word) : []));
  const words = clauses.map(({ word }, at) => guessed[at]![0]?.word ?? word);
  const planned = plan(index, words);
  return clauses.map((clause, at) => {
    if (!isUnmet(clause)) return { ...clause, readings: planned[at]!.readings };
    const readings: Reading[] = [];
    for (const { word, likeness, same } of guessed[at]!) {
      const closeness = same ? likeness : likeness * FUZZY;
      const instead = same ? undefined : (index.spelling.get(word) ?? word);
      for (const reading of word === words[at]
        ? planned[at]!.readings
        : clauseOf(index, word).readings) {
        readings.push({
          ...reading,
          closeness: reading.closeness * closeness,
          ...(instead !== undefined && { corrected: instead }),
        });
      }
    }
    // "Plekske" is no more than "plek".
    const weak = guessed[at]!.some(({ word, same }) => same && clauseOf(index, word).weak);
    return { ...clause, readings, weak };
  });
}

/** The query with corrected words in place of the typed ones. */
export function rewritten(
  text: string,
  meant: readonly Token[],
  clauses: readonly Clause[],
  reading: Reading,
): string {
  let done = 0;
  let result = '';
  let at = 0;
  for (const { readings } of clauses) {
    const { start, end } = meant[at++]!;
    const chosen = readings.includes(reading) ? reading : readings[0];
    result += text.slice(done, start) + (chosen?.corrected ?? text.slice(start, end));
    done = end;
  }
  return (result + text.slice(done)).trim();
}
