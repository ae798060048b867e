import type { Clause, Way } from './plan.js';
import {
  IN_KEYWORDS,
  IN_SUMMARY,
  IN_TEXT,
  IN_TITLE,
  WHOLE,
  type SearchIndex,
} from './search-index.js';
import { LEAST_COVER, LEAST_SHARE, RETIRED, WEAK, WEIGHT } from './settings.js';

export interface Ranked {
  readonly product: number;
  readonly score: number;
  /** The way by which the weightiest word was met, where it explains something. */
  readonly note: Way | undefined;
}

/** Weight of each combination of places; the best place counts, the others add a little. */
const PLACE_WEIGHT = new Float32Array(32);
for (let places = 0; places < 32; places++) {
  const all: number[] = [];
  if (places & IN_TITLE) all.push(WEIGHT.title);
  if (places & IN_KEYWORDS) all.push(WEIGHT.keyword);
  if (places & IN_SUMMARY) all.push(WEIGHT.summary);
  if (places & IN_TEXT) all.push(WEIGHT.text);
  const best = Math.max(0, ...all);
  const sum = all.reduce((total, weight) => total + weight, 0);
  PLACE_WEIGHT[places] = best + WEIGHT.more * (sum - best) + (places & WHOLE ? WEIGHT.wholeKeyword : 0);
}

/** Products that meet enough of the query, best first; equal ones with featured first, then in the given order. */
export function rank(index: SearchIndex, clauses: readonly Clause[]): Ranked[] {
  const { total, cover, note, best } = index.scratch;
  const count = index.products.length;
  const touched: number[] = [];
  const notes: Way[] = [];
  let whole = 0;
  for (const clause of clauses) {
    const met: number[] = [];
    const metNote = new Map<number, Way>();
    for (const way of clause.ways) {
      const explains = way.via !== undefined || way.corrected !== undefined;
      const improve = (product: number, score: number) => {
        const before = best[product]!;
        if (score <= before) return;
        if (before === 0) met.push(product);
        best[product] = score;
        if (explains) metNote.set(product, way);
        else if (metNote.size > 0) metNote.delete(product);
      };
      meet(index, way, improve);
    }
    const rarity = Math.log(1 + count / Math.max(1, met.length)) * (clause.weak ? WEAK : 1);
    whole += rarity;
    for (const product of met) {
      if (cover[product] === 0) touched.push(product);
      total[product]! += rarity * best[product]!;
      cover[product]! += rarity;
      best[product] = 0;
      const way = metNote.get(product);
      if (way && notes.length < 0xffff) note[product] = notes.push(way);
    }
  }
  const ranked: Ranked[] = [];
  let top = 0;
  for (const product of touched) {
    const share = cover[product]! / whole;
    const retired = index.products[product]!.retired === true ? RETIRED : 1;
    const score = Math.round((total[product]! / whole) * share * retired * 1e4) / 1e4;
    if (share >= LEAST_COVER && score > 0) {
      const noted = note[product]!;
      ranked.push({ product, score, note: noted > 0 ? notes[noted - 1] : undefined });
      top = Math.max(top, score);
    }
    total[product] = cover[product] = note[product] = 0;
  }
  const featured = (product: number) => (index.products[product]!.featured === true ? 1 : 0);
  return ranked
    .filter(({ score }) => score >= top * LEAST_SHARE)
    .sort(
      (a, b) => b.score - a.score || featured(b.product) - featured(a.product) || a.product - b.product,
    );
}

function meet(index: SearchIndex, way: Way, improve: (product: number, score: number) => void): void {
  const { postingStart, postingProduct, postingPlace, titleFactor } = index;
  const last = way.atoms.length - 1;
  // Products that met all atoms so far, with the worst of their scores.
  let standing: Map<number, number> | undefined;
  for (const { words, closeness } of way.atoms) {
    const met = new Map<number, number>();
    let i = 0;
    for (const word of words) {
      const factor = way.closeness * closeness[i++]!;
      const end = postingStart[word + 1]!;
      for (let p = postingStart[word]!; p < end; p++) {
        const product = postingProduct[p]!;
        const place = postingPlace[p]!;
        const score = factor * PLACE_WEIGHT[place]! * (place & IN_TITLE ? titleFactor[product]! : 1);
        if (last === 0) improve(product, score);
        else if (score > (met.get(product) ?? 0)) met.set(product, score);
      }
    }
    if (last > 0) {
      const before = standing;
      standing = new Map();
      for (const [product, score] of met) {
        const earlier = before ? before.get(product) : score;
        if (earlier !== undefined) standing.set(product, Math.min(score, earlier));
      }
    }
  }
  if (standing) for (const [product, score] of standing) improve(product, score);
}
