/** Contact points that many products of a municipality share, said once, under ids that stay. */
import type { ContactPoint, Product } from '../../../catalogue/model.js';
import { slugOf } from '../../../catalogue/slug.js';
import { keyOf } from '../import.js';
import { canonicalJson, hashOf } from '../../../content/hash.js';

/** Ids of the contact points of each record of a municipality, in its order, by what stays the same of the record. */
export type ContactMemory = Readonly<Record<string, readonly string[]>>;

interface Entry {
  readonly key: string;
  readonly point: ContactPoint;
  uses: number;
  /** Ids that stood in the same places before, and in how many. */
  readonly before: Map<string, number>;
}

export class ContactBook {
  readonly #entries = new Map<string, Entry>();
  readonly #ids: ReadonlyMap<string, string>;
  /** To remember for the next import; of records that this one lacks as before. */
  readonly memory: ContactMemory;

  /**
   * @param products all of one municipality
   * @param before what an earlier import called them: a point that changes stays the same point
   */
  constructor(products: readonly Product[], before: ContactMemory = {}) {
    for (const product of products)
      for (const [i, point] of pointsOf(product).entries())
        this.#count(point, before[keyOf(product)]?.[i]);
    this.#ids = idsOf([...this.#entries.values()], new Set(Object.values(before).flat()));
    const now = products.map((product) => [keyOf(product), this.idsFor(product)] as const);
    this.memory = { ...before, ...Object.fromEntries(now.filter(([, ids]) => ids.length)) };
  }

  #count(point: ContactPoint, before: string | undefined): void {
    const key = canonicalJson(point);
    const entry = this.#entries.get(key) ?? {
      key,
      point,
      uses: 0,
      before: new Map<string, number>(),
    };
    this.#entries.set(key, entry);
    entry.uses += 1;
    if (before !== undefined) entry.before.set(before, (entry.before.get(before) ?? 0) + 1);
  }

  /** Most used first: a product without contact points of its own shows the first one. */
  get points(): readonly ContactPoint[] {
    return [...this.#entries.values()]
      .sort((a, b) => b.uses - a.uses)
      .map(({ key, point }) => ({ id: this.#ids.get(key) ?? '', ...point }));
  }

  /** The contact points of a product, as ids. */
  idsFor(product: Product): string[] {
    return pointsOf(product).map((point) => this.#ids.get(canonicalJson(point)) ?? '');
  }
}

const pointsOf = ({ contactPoints = [] }: Product): ContactPoint[] =>
  contactPoints.filter((point) => typeof point !== 'string');

/** By content. What most places called it before it keeps; an id that was once given is never another's. */
function idsOf(entries: readonly Entry[], given: ReadonlySet<string>): Map<string, string> {
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const claims = entries.flatMap(({ key, before }) =>
    [...before].map(([id, places]) => ({ key, id, places })),
  );
  for (const { key, id } of claims.sort((a, b) => b.places - a.places || (a.key < b.key ? -1 : 1)))
    if (!ids.has(key) && !taken.has(id)) {
      ids.set(key, id);
      taken.add(id);
    }
  for (const { key, point } of entries) {
    if (ids.has(key)) continue;
    const name = slugOf(point.email?.split('@')[0] ?? point.address?.street ?? '') || 'contact';
    const id = taken.has(name) || given.has(name) ? `${name}-${hashOf(key, 6)}` : name;
    ids.set(key, id);
    taken.add(id);
  }
  return ids;
}
