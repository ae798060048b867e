import { marker } from './explain.js';
import { plan, waysFor, type Clause } from './plan.js';
import { rank } from './rank.js';
import type { SearchIndex } from './search-index.js';
import { CLOSENESS, LONGEST_QUERY, MOST_WORDS } from './settings.js';
import { STOP_WORDS } from './stop-words.js';
import { tokens } from './tokens.js';
import type { FieldRanges, SearchHit, SearchOptions } from './types.js';

/**
 * Products that answer a query, best first. Any string will do; one without words gives no hits.
 * Waits only when a word has no match at all and Fuse.js must be fetched for the first time.
 */
export async function search(
  index: SearchIndex,
  query: string,
  { limit = Infinity }: SearchOptions = {},
): Promise<SearchHit[]> {
  const text = query.length > LONGEST_QUERY ? query.slice(0, LONGEST_QUERY) : query;
  const typed = tokens(text);
  let meant = typed.filter(({ word }) => !STOP_WORDS.has(word));
  // "Op" may be half of "opening".
  if (meant.length === 0 && typed.length === 1 && typed[0]!.end === text.length) meant = typed;
  if (meant.length > MOST_WORDS) meant.length = MOST_WORDS;
  if (meant.length === 0) return [];

  const clauses = plan(index, meant.map(({ word }) => word));
  const unmet = clauses.filter(({ ways }) => ways.length === 0);
  if (unmet.length > 0) {
    const guesses = await loadGuesses();
    if (guesses) for (const clause of unmet) correct(index, clause, guesses);
  }

  const ranges = marker(index, clauses);
  return rank(index, clauses)
    .slice(0, Math.max(0, limit))
    .map(({ product: number, score, note }) => {
      const product = index.products[number]!;
      let marks: FieldRanges | undefined;
      return {
        id: product.id,
        score,
        get ranges() {
          return (marks ??= ranges(product));
        },
        ...(note?.via !== undefined && { via: note.via }),
        ...(note?.corrected !== undefined && { corrected: note.corrected }),
      };
    });
}

type Guesses = typeof import('./fuzzy.js').guesses;
let loading: Promise<Guesses | undefined> | undefined;

/** Fetched once; undefined where that fails now, and then asked for again next time. */
function loadGuesses(): Promise<Guesses | undefined> {
  return (loading ??= import('./fuzzy.js').then(
    (module) => module.guesses,
    () => (loading = undefined),
  ));
}

function correct(index: SearchIndex, clause: Clause, guesses: Guesses): void {
  for (const { word, likeness } of guesses(index, clause.word)) {
    const corrected = index.spelling.get(word) ?? word;
    for (const way of waysFor(index, word)) {
      clause.ways.push({ ...way, closeness: way.closeness * likeness * CLOSENESS.fuzzy, corrected });
    }
  }
}
