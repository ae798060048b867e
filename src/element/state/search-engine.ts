/** Answers queries: by the search engine, which comes when it is needed, or without it by plain words. */
import type { SearchHit } from '../../search/types.js';
import type { Finder, Searchable } from './finder.js';

/** One letter says nothing yet: the list stays whole. */
const MIN_QUERY = 2;
/** A search engine that could not be had isn't asked for at every letter. */
const FINDER_REST_MS = 30_000;

export const isAsking = (query: string) => query.trim().length >= MIN_QUERY;

export class SearchEngine {
  #searchable: Searchable | undefined;
  #finder: Promise<Finder | undefined> | undefined;

  /** New products to search: the index is built when first needed, or when the page is idle. */
  setSearchable(searchable: Searchable): void {
    this.#searchable = searchable;
    this.forget();
  }

  /** An index that nobody will ask is not built to its end: that takes a second, and holds the guide. */
  forget(): void {
    this.#finder = undefined;
  }

  async *answer(query: string): AsyncGenerator<readonly SearchHit[] | undefined> {
    const finder = await this.prepare();
    yield finder ? await finder.search(query) : plainly(query, this.#searchable);
  }

  /** Builds the index, also ahead of the first query. */
  prepare(): Promise<Finder | undefined> {
    const searchable = this.#searchable;
    if (!searchable) return Promise.resolve(undefined);
    this.#finder ??= import('./finder.js').then(
      ({ createFinder }) => createFinder(searchable, () => this.#finder === mine),
      () => {
        // A later query tries again.
        setTimeout(() => this.forget(), FINDER_REST_MS);
        return undefined;
      },
    );
    const mine: Promise<Finder | undefined> = this.#finder;
    return mine;
  }
}

/** Without the search engine (its file could not be had): products that hold every word as it was typed. */
function plainly(query: string, searchable: Searchable | undefined): SearchHit[] | undefined {
  const words = query.trim().toLowerCase().split(/\s+/);
  return searchable?.products
    .filter(({ title, summary, keywords }) => {
      const text = [title, summary, ...keywords].join(' ').toLowerCase();
      return words.every((word) => text.includes(word));
    })
    .map(({ id }) => ({ id, score: 1, ranges: {} }));
}
