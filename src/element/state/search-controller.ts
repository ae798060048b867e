/** Owns the search: index, query and hits. Late answers are dropped. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { SearchHit, SearchProduct } from '../../search/types.js';
import type { Finder } from './finder.js';

interface Hooks {
  /** The hits for the query have come. */
  readonly found: () => void;
}
/** What there is to search, in one voice. */
export interface Searchable {
  readonly products: readonly SearchProduct[];
  readonly loadLexicon: () => Promise<unknown>;
}

/** One letter says nothing yet: the list stays whole. */
const SHORTEST_QUERY = 2;
/** A search engine that could not be had isn't asked for at every letter. */
const FINDER_REST_MS = 30_000;

export class SearchController implements ReactiveController {
  query = '';
  /** Undefined where nothing is asked, or while the first answer is on its way. */
  hits: readonly SearchHit[] | undefined;
  /** The query that `hits` answer. */
  answered = '';

  readonly #host: ReactiveControllerHost;
  readonly #hooks: Hooks;
  #searchable: Searchable | undefined;
  #finder: Promise<Finder | undefined> | undefined;
  #run = 0;

  constructor(host: ReactiveControllerHost, hooks: Hooks) {
    this.#host = host;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostConnected(): void {
    // Moved while an answer was on its way.
    if (this.#searchable && this.pending) void this.#search();
  }
  hostDisconnected(): void {
    this.#run++;
    // An index that nobody will ask is not built to its end: that takes a second, and holds the guide.
    this.#finder = undefined;
  }

  /** Whether a query is typed whose answer isn't there yet. */
  get pending(): boolean {
    return this.#asking && this.answered !== this.query;
  }

  /** New products to search: the index is built when first needed, or when the page is idle. */
  setSearchable(searchable: Searchable): void {
    this.#searchable = searchable;
    this.#finder = undefined;
    if (this.#asking) void this.#search();
  }

  /** Builds the index ahead of the first query. */
  prepare(): void {
    void this.#ready();
  }

  ask(query: string): void {
    this.query = query;
    if (this.#asking) {
      void this.#search();
      return;
    }
    this.#run++;
    this.hits = undefined;
    this.answered = query;
    this.#hooks.found();
  }

  get #asking(): boolean {
    return this.query.trim().length >= SHORTEST_QUERY;
  }

  async #search(): Promise<void> {
    const run = ++this.#run;
    const { query } = this;
    const finder = await this.#ready();
    if (run !== this.#run) return;
    const hits = finder ? await finder.search(query) : plainly(query, this.#searchable);
    if (run !== this.#run) return;
    this.hits = hits;
    this.answered = query;
    this.#hooks.found();
    this.#host.requestUpdate();
  }

  #ready(): Promise<Finder | undefined> {
    const searchable = this.#searchable;
    if (!searchable) return Promise.resolve(undefined);
    this.#finder ??= import('./finder.js').then(
      ({ createFinder }) => createFinder(searchable, () => this.#finder === mine),
      () => {
        // A later query tries again.
        setTimeout(() => (this.#finder = undefined), FINDER_REST_MS);
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
