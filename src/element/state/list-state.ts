/** What is listed: the roster, the filters, and how much of it is shown. */
import type { Listing } from '../../views/guide.js';
import { listing } from './list.js';
import type { Roster } from './roster.js';
import type { SearchController } from './search-controller.js';

/** A longer list is shown in parts. */
const PAGE = 30;
/** Of what was found, less: while somebody types, every row is drawn anew at every key. */
const FOUND = 10;
/** A rest that isn't worth a button. */
const SHORT_REST = 5;

export class ListState {
  roster: Roster | undefined;
  topics: readonly string[] = [];
  types: readonly string[] = [];
  /** Whether the filters are unfolded, where they fold. */
  unfolded = false;

  readonly #search: SearchController;
  #listing: Listing | undefined;
  #more = 0;

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

  /** How many of the listing are shown. */
  get shown(): number {
    const shown = (this.#search.hits ? FOUND : PAGE) + this.#more;
    const { length } = this.listing.items;
    return length - shown > SHORT_REST ? shown : length;
  }

  fromTheTop(): void {
    this.#more = 0;
  }
  showMore(): void {
    this.#more += PAGE;
  }
}
