import type { Route } from './state/route.js';

/** A guide as seen by a part of it that stands on another page. */
export interface Around {
  readonly host: GuideElement;
  /** The state of the list, as it would stand in an address. */
  readonly list: Route;
  /** The address that a route would have, on this page or on another. */
  readonly href: (route: Route, page?: string) => string;
}
/** What one guide on a page asks of another. */
export interface GuideElement extends HTMLElement {
  search(query: string): void;
  close(): void;
}
