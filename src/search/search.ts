import { marker } from './explain.js';
import { clauseOf, plan, type Clause, type Way } from './plan.js';
import { rank, type Ranked } from './rank.js';
import { IN_KEYWORDS, IN_SUMMARY, IN_TITLE, type SearchIndex } from './search-index.js';
import { FUZZY, LONGEST_QUERY, MOST_WORDS } from './settings.js';
import { STOP_WORDS } from './stop-words.js';
import { tokens, type Token } from './tokens.js';
import type { FieldRanges, SearchHit, SearchOptions, SearchProduct } from './types.js';

/**
 * Products that answer a query, best first. Any string will do; one without words gives no hits.
 * Waits only when a word has no match at all and the fuzzy matcher must be fetched for the first time.
 */
export async function search(
  index: SearchIndex,
  query: string,
  { limit = Infinity }: SearchOptions = {},
): Promise<SearchHit[]> {
  const text = query.slice(0, LONGEST_QUERY);
  const meant = wordsMeant(text);
  if (meant.length === 0) return [];
  const words = meant.map(({ word }) => word);
  let clauses = plan(index, words);
  if (clauses.some(isUnmet)) {
    const guesses = await loadGuesses();
    if (guesses) clauses = corrected(index, clauses, guesses);
  }
  const rangesOf = marker(index, clauses);
  return rank(index, clauses, Math.max(0, limit)).map((ranked) =>
    hitOf(ranked, index.products[ranked.product]!, rangesOf, () =>
      rewritten(text, meant, clauses, ranked),
    ),
  );
}

function wordsMeant(text: string): Token[] {
  const typed = tokens(text);
  const meant = typed.filter(({ word }) => !STOP_WORDS.has(word)).slice(0, MOST_WORDS);
  // A stop word alone may be half of another: "op" of "opening".
  return meant.length === 0 && typed.length === 1 ? typed : meant;
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

/** Neither found nor understood: perhaps misspelt. */
function isUnmet({ ways, weak, elsewhere }: Clause): boolean {
  return ways.length === 0 && !weak && !elsewhere;
}

/** Puts likely words in place of unmet ones, and plans again, since the right word may join with its neighbours. */
function corrected(index: SearchIndex, clauses: readonly Clause[], guesses: Guesses): Clause[] {
  const guessed = clauses.map((clause) => (isUnmet(clause) ? guesses(index, clause.word) : []));
  const words = clauses.map(({ word }, at) => guessed[at]![0]?.word ?? word);
  const planned = plan(index, words);
  return clauses.map((clause, at) => {
    if (!isUnmet(clause)) return { ...clause, ways: planned[at]!.ways };
    const ways: Way[] = [];
    for (const { word, likeness, same } of guessed[at]!) {
      const closeness = same ? likeness : likeness * FUZZY;
      const instead = same ? undefined : (index.spelling.get(word) ?? word);
      for (const way of word === words[at] ? planned[at]!.ways : clauseOf(index, word).ways) {
        ways.push({
          ...way,
          closeness: way.closeness * closeness,
          ...(instead !== undefined && { corrected: instead }),
        });
      }
    }
    // "Plekske" is no more than "plek".
    const weak = guessed[at]!.some(({ word, same }) => same && clauseOf(index, word).weak);
    return { ...clause, ways, weak };
  });
}

/** The query with corrected words in place of the typed ones. */
function rewritten(
  text: string,
  meant: readonly Token[],
  clauses: readonly Clause[],
  { way }: Ranked,
): string {
  let done = 0;
  let result = '';
  let at = 0;
  for (const { ways } of clauses) {
    const { start, end } = meant[at++]!;
    const chosen = way && ways.includes(way) ? way : ways[0];
    result += text.slice(done, start) + (chosen?.corrected ?? text.slice(start, end));
    done = end;
  }
  return (result + text.slice(done)).trim();
}

function hitOf(
  { score, way, places }: Ranked,
  product: SearchProduct,
  rangesOf: (product: SearchProduct) => FieldRanges,
  understood: () => string,
): SearchHit {
  let found: FieldRanges | undefined;
  if (!way && places & IN_KEYWORDS && !(places & (IN_TITLE | IN_SUMMARY))) {
    return {
      id: product.id,
      score,
      get ranges() {
        return (found ??= rangesOf(product));
      },
      // Neither title nor summary shows why this product is here: name the keyword.
      get via() {
        const { ranges } = this;
        return product.keywords.find((_, at) => `keywords.${at}` in ranges) ?? '';
      },
    };
  }
  const hit: { -readonly [Key in keyof SearchHit]: SearchHit[Key] } = {
    id: product.id,
    score,
    get ranges() {
      return (found ??= rangesOf(product));
    },
  };
  if (way?.corrected !== undefined) hit.corrected = understood();
  if (way?.via !== undefined) hit.via = way.via;
  return hit;
}
