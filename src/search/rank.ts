import type { Clause, Reading } from './plan.js';
import {
  IN_KEYWORDS,
  IN_SUMMARY,
  IN_TEXT,
  IN_TITLE,
  WHOLE,
  type SearchIndex,
} from './search-index.js';
import {
  ELSEWHERE,
  MIN_COVER,
  MIN_SCORE,
  MIN_SHARE,
  MAX_UNKNOWN,
  RETIRED,
  SETTING,
  UNKNOWN,
  WEAK,
  KEYWORD_WEIGHT,
  MORE,
  SUMMARY_WEIGHT,
  TEXT_WEIGHT,
  TITLE_WEIGHT,
  WHOLE_WEIGHT,
} from './settings.js';

interface Ranked {
  readonly product: number;
  readonly score: number;
  /** The reading by which a word was met, where that needs explaining. */
  readonly reading: Reading | undefined;
  /** All places where the words were met. */
  readonly places: number;
}

/** Scores are kept in steps, so that equal ones are equal. */
const STEPS = 10_000;
/** As many as `bestWay` can number. */
const MAX_WAYS = 0xffff;
/** What a further word of a product adds, the less the nearer its score comes to `FULL`. */
const SECOND = 0.15;
const FULL = 1.4;
/** More than any index holds. */
const PRODUCTS = 2 ** 32;

/** Weight of each combination of places: the best place counts, the others add a little. */
const PLACE_WEIGHT = new Float32Array(32);
for (let places = 0; places < 32; places++) {
  let best = 0;
  let sum = 0;
  for (const [place, weight] of [
    [IN_TITLE, TITLE_WEIGHT],
    [IN_KEYWORDS, KEYWORD_WEIGHT],
    [IN_SUMMARY, SUMMARY_WEIGHT],
    [IN_TEXT, TEXT_WEIGHT],
  ] as const) {
    if (!(places & place)) continue;
    best = Math.max(best, weight);
    sum += weight;
  }
  PLACE_WEIGHT[places] = best + MORE * (sum - best) + (places & WHOLE ? WHOLE_WEIGHT : 0);
}

/** Products that meet enough of the query, best first; equal ones with featured first, then in the given order. */
export function rank(index: SearchIndex, clauses: readonly Clause[], limit: number): Ranked[] {
  const { products } = index;
  const { best, bestWay, total, cover, note, places } = index.scratch;
  const touched: number[] = [];
  const readings: Reading[] = [];
  const rarest = Math.log(1 + products.length);
  const strong = clauses.some(
    ({ weak, outOfScope, readings }) => !weak && (outOfScope || readings.length > 0),
  );
  let queryWeight = 0;
  let unknown = 0;
  for (const clause of clauses) {
    const met: number[] = [];
    // Beside a word that is met itself, what a trade usually needs ("terras" of "brasserie") is only the setting.
    const beside = clauses.some(
      (other) =>
        other !== clause && !other.weak && other.readings.some(({ via }) => via === undefined),
    );
    for (const reading of clause.readings) {
      if (readings.length === MAX_WAYS) break;
      const closeness = reading.closeness * (beside && reading.see === true ? SETTING : 1);
      meet(index, reading.parts, closeness, readings.push(reading), met);
    }
    if (met.length === 0) {
      if (clause.outOfScope) queryWeight += ELSEWHERE * rarest;
      else if (!clause.weak) unknown += UNKNOWN;
      continue;
    }
    // Beside others, an everyday word only adds a little where it is met.
    const bonus = clause.weak && strong;
    let most = 0;
    let like = 0;
    for (const product of met) most = Math.max(most, best[product]!);
    // A product that is met half as well makes the word only a quarter less rare.
    for (const product of met) like += (best[product]! / most) ** 2;
    const weight = Math.log(1 + products.length / like) * (bonus ? WEAK : 1);
    if (!bonus) queryWeight += weight;
    for (const product of met) {
      if (total[product] === 0) touched.push(product);
      total[product]! += weight * best[product]!;
      if (!bonus) cover[product]! += weight;
      best[product] = 0;
      const { via, corrected } = readings[bestWay[product]! - 1]!;
      if (via !== undefined || corrected !== undefined) note[product] = bestWay[product]!;
    }
  }

  queryWeight += rarest * Math.min(unknown, MAX_UNKNOWN);

  let top = 0;
  for (const product of touched) {
    const share = cover[product]! / queryWeight;
    const retired = products[product]!.retired === true ? RETIRED : 1;
    const score =
      share < MIN_COVER ? 0 : Math.round((total[product]! / queryWeight) * share * retired * STEPS);
    total[product] = score;
    if (score > top) top = score;
  }
  if (top < MIN_SCORE * STEPS) top = Infinity;
  // Packed into one number each, so that sorting thousands needs no comparison function.
  const order = new Float64Array(touched.length);
  let count = 0;
  for (const product of touched) {
    const score = total[product]!;
    if (score === 0 || score < top * MIN_SHARE) continue;
    const plain = products[product]!.featured === true ? 0 : 1;
    order[count++] = ((STEPS * 4 - score) * 2 + plain) * PRODUCTS + product;
  }
  const ranked: Ranked[] = [];
  for (const packed of order.subarray(0, count).sort()) {
    if (ranked.length >= limit) break;
    const product = packed % PRODUCTS;
    ranked.push({
      product,
      score: total[product]! / STEPS,
      reading: readings[note[product]! - 1],
      places: places[product]!,
    });
  }
  for (const product of touched)
    total[product] = cover[product] = note[product] = places[product] = 0;
  return ranked;
}

/** Two words of the same product say more than one. */
function both(better: number, worse: number): number {
  return better + SECOND * worse * Math.max(0, FULL - better);
}

const NONE = new Map<number, number>();

/** Adds to `met` every product that meets all parts of a reading; of several parts, the worst score counts. */
function meet(
  index: SearchIndex,
  parts: Reading['parts'],
  closeness: number,
  number: number,
  met: number[],
): void {
  const { postingStart, postingProduct, postingPlace, titleFactor } = index;
  const { best, bestWay, bestWord, places } = index.scratch;
  const single = parts.length === 1;
  let standing: Map<number, number> | undefined;
  for (const matches of parts) {
    const scores = single ? NONE : new Map<number, number>();
    for (let i = 0; i < matches.length; i += 2) {
      const word = matches[i]!;
      const factor = closeness * matches[i + 1]!;
      const end = postingStart[word + 1]!;
      for (let p = postingStart[word]!; p < end; p++) {
        const product = postingProduct[p]!;
        const place = postingPlace[p]!;
        let score = factor * PLACE_WEIGHT[place]!;
        if (place & IN_TITLE) score *= titleFactor[product]!;
        if (single) {
          const before = best[product]!;
          const other = bestWord[product] !== word;
          if (score <= before) {
            if (other) best[product] = both(before, score);
            continue;
          }
          if (before === 0) met.push(product);
          best[product] = other ? both(score, before) : score;
          bestWay[product] = number;
          bestWord[product] = word;
          places[product]! |= place;
        } else if (score > (scores.get(product) ?? 0)) scores.set(product, score);
      }
    }
    if (single) return;
    if (standing) {
      for (const [product, score] of standing) {
        const now = scores.get(product);
        if (now === undefined) standing.delete(product);
        else if (now < score) standing.set(product, now);
      }
    } else standing = scores;
  }
  // Where several words stood is not kept: such a match is never explained by one keyword.
  for (const [product, score] of standing ?? NONE) {
    if (best[product] === 0) met.push(product);
    if (score <= best[product]!) continue;
    best[product] = score;
    bestWay[product] = number;
    places[product]! |= IN_TITLE;
  }
}
