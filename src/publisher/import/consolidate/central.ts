/** The central text of a concept: of each field what most organisations say. */
import type { FieldName, Product } from '../../../catalogue/model.js';
import { fieldHash } from '../../../content/field-hashes.js';
import { fieldNames } from '../../../catalogue/schema/fields.js';
import { canonicalJson } from '../../../content/hash.js';
import type { PublishedFields } from './published-fields.js';
import { asInformal, isInformal, neutral, pair } from './variants.js';

/** Where to ask is never the same in two municipalities. */
const ALWAYS_LOCAL: ReadonlySet<string> = new Set(['contactPoints', 'spatial']);

/** Hashes, by field, of the texts that were chosen: one, or one for u and one for je. */
export type Picks = Readonly<Record<string, readonly string[]>>;

/**
 * @param concept the concept itself, where it is at hand: its text counts before all others
 * @param before what an earlier import chose: it stays, unless more than half say something else,
 *   so that one municipality's change doesn't turn all the others around
 */
export function centralFields(
  instances: readonly PublishedFields[],
  concept: Product | undefined,
  before: Picks = {},
): { readonly central: PublishedFields; readonly picks: Picks } {
  const central: Partial<Record<FieldName, unknown>> = {};
  const picks: Record<string, readonly string[]> = {};
  for (const name of fieldNames) {
    const own = concept?.[name];
    if (own !== undefined) central[name] = own;
    if (own !== undefined || ALWAYS_LOCAL.has(name)) continue;
    const values = instances.map((instance) => instance[name]);
    const chosen = choose(values, name, before[name] ?? []);
    if (!chosen) continue;
    central[name] = chosen.value;
    picks[name] = chosen.picks;
  }
  return { central, picks };
}

interface Candidate {
  readonly value: unknown;
  readonly hash: string;
  count: number;
}

function choose(values: readonly unknown[], name: string, before: readonly string[]) {
  const pools = { formal: [] as unknown[], informal: [] as unknown[] };
  for (const value of values)
    if (value !== undefined) pools[isInformal(value) ? 'informal' : 'formal'].push(value);
  const formal = mostCommon(pools.formal, name, before);
  const informal = mostCommon(pools.informal, name, before);
  const lacking = values.length - pools.formal.length - pools.informal.length;
  const both = formal && informal && pair(formal.value, informal.value);
  if (formal && informal && both !== undefined)
    // What most don't say at all, the centre doesn't say for them.
    return formal.count + informal.count < lacking
      ? undefined
      : { value: both, picks: [formal.hash, informal.hash] };
  const isJe = (informal?.count ?? 0) > (formal?.count ?? 0);
  const best = isJe ? informal : formal;
  if (!best || best.count < lacking) return undefined;
  return { value: isJe ? asInformal(best.value) : best.value, picks: [best.hash] };
}

function mostCommon(
  values: readonly unknown[],
  name: string,
  before: readonly string[],
): Candidate | undefined {
  const candidates = new Map<string, Candidate>();
  for (const value of values.map(neutral)) {
    const key = canonicalJson(value);
    const known = candidates.get(key);
    if (known) known.count += 1;
    else candidates.set(key, { value, hash: fieldHash(name, value), count: 1 });
  }
  // Of those that as many say the first in order of their words: the order of files must not count.
  const ranked = [...candidates]
    .sort(([a, { count: m }], [b, { count: n }]) => n - m || (a < b ? -1 : 1))
    .map(([, candidate]) => candidate);
  const first = ranked[0];
  if (first && first.count * 2 > values.length) return first;
  return ranked.find(({ hash }) => before.includes(hash)) ?? first;
}
