/** What is listed: the roster, the filters, and how much of it is shown. */
import { type Listing, listing } from './list.js';
import type { Roster } from './roster.js';
import type { SearchController } from './search-controller.js';

/** A longer list is shown in parts. */
const PAGE = 30;

export class ListState {
  roster: Roster | undefined;
  topics: readonly string[] = [];
  types: readonly string[] = [];
  shown = PAGE;
  /** Whether the filters are unfolded, where they fold. */
  unfolded = false;

  readonly #search: SearchController;
  #listing: Listing | undefined;

  constructor(search: SearchController) {
    this.#search = search;
  }

  /** What answers query and filters now. */
  get listing(): Listing {
    const { topics, types } = this;
    this.#listing ??= listing(this.roster as Roster, this.#search.hits, { topics, types });
    return this.#listing;
  }

  /** Roster, hits or filters have changed. */
  renew(): void {
    this.#listing = undefined;
  }

  fromTheTop(): void {
    this.shown = PAGE;
  }
  showMore(): void {
    this.shown += PAGE;
  }
}
