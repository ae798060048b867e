/** Contact points that many products of a municipality share, said once. */
import type { ContactPoint, Product } from '../../catalogue/model.js';
import { canonicalJson, hashOf } from '../json.js';
import { slugOf } from '../../catalogue/slug.js';

export class ContactBook {
  readonly #ids = new Map<string, string>();
  readonly #points: { readonly point: ContactPoint; uses: number }[] = [];

  /** Most used first: a product without contact points of its own shows the first one. */
  get points(): readonly ContactPoint[] {
    return [...this.#points].sort((a, b) => b.uses - a.uses).map(({ point }) => point);
  }

  /** The contact points of a product, as ids. */
  enter(points: NonNullable<Product['contactPoints']>): string[] {
    return points.map((point) => (typeof point === 'string' ? point : this.#idOf(point)));
  }

  #idOf(point: ContactPoint): string {
    const key = canonicalJson(point);
    const known = this.#ids.get(key);
    if (known !== undefined) {
      const entry = this.#points.find(({ point: { id } }) => id === known);
      if (entry) entry.uses += 1;
      return known;
    }
    // Named for what seldom changes, so that a new telephone number doesn't make a new contact point.
    const name = slugOf(point.email?.split('@')[0] ?? point.address?.street ?? '') || 'contact';
    const taken = new Set(this.#ids.values());
    const id = taken.has(name) ? `${name}-${hashOf(key, 6)}` : name;
    this.#ids.set(key, id);
    this.#points.push({ point: { id, ...point }, uses: 1 });
    return id;
  }
}
