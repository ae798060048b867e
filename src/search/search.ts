import { marker } from './explain.js';
import { isUnmet, plan } from './plan.js';
import { rank } from './rank.js';
import { IN_KEYWORDS, IN_SUMMARY, IN_TITLE, type SearchIndex } from './search-index.js';
import { MAX_QUERY_LENGTH, MAX_WORDS } from './settings.js';
import { STOP_WORDS } from './stop-words.js';
import { tokens, type Token } from './tokens.js';
import type { FieldRanges, SearchHit, SearchOptions } from './types.js';

/**
 * Products that answer a query, best first. Any string will do; one without words gives no hits.
 * Waits only when a word has no match at all and the fuzzy matcher must be fetched for the first time.
 */
export async function search(
  index: SearchIndex,
  query: string,
  { limit = Infinity }: SearchOptions = {},
): Promise<SearchHit[]> {
  const text = query.slice(0, MAX_QUERY_LENGTH);
  const meant = wordsMeant(text);
  if (meant.length === 0) return [];
  const words = meant.map(({ word }) => word);
  let clauses = plan(index, words);
  const fuzzy = clauses.some(isUnmet) ? await loadFuzzy() : undefined;
  if (fuzzy) clauses = fuzzy.corrected(index, clauses);
  const rangesOf = marker(index, clauses);
  return rank(index, clauses, Math.max(0, limit)).map(
    ({ product: number, score, reading, places }) => {
      const product = index.products[number]!;
      let ranges: FieldRanges | undefined;
      return {
        id: product.id,
        score,
        get ranges() {
          return (ranges ??= rangesOf(product));
        },
        get via() {
          if (reading || !(places & IN_KEYWORDS) || places & (IN_TITLE | IN_SUMMARY))
            return reading?.via;
          // Neither title nor summary shows why this product is here: name the keyword.
          return product.keywords.find((_, at) => `keywords.${at}` in this.ranges);
        },
        corrected:
          reading?.corrected === undefined
            ? undefined
            : fuzzy?.rewritten(text, meant, clauses, reading),
      };
    },
  );
}

function wordsMeant(text: string): Token[] {
  const typed = tokens(text);
  const meant = typed.filter(({ word }) => !STOP_WORDS.has(word)).slice(0, MAX_WORDS);
  // A stop word alone may be half of another: "op" of "opening".
  return meant.length === 0 && typed.length === 1 ? typed : meant;
}

type Fuzzy = typeof import('./fuzzy.js');
let loading: Promise<Fuzzy | undefined> | undefined;

/** Fetched once; undefined where that fails now, and then asked for again next time. */
function loadFuzzy(): Promise<Fuzzy | undefined> {
  return (loading ??= import('./fuzzy.js').catch(() => (loading = undefined)));
}
