/** The address of the page, as far as it is this guide's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Options } from '../attributes.js';
import {
  type GivenRoute,
  type Route,
  type Routing,
  readRoute,
  writeRoute,
} from '../state/route.js';

/** A search box or a teaser leaves the address to the guide. */
type Settings = Pick<Options, 'routing' | 'urlPrefix' | 'view'>;

/** A query is worth an address when typing has paused. */
const WRITE_DELAY_MS = 700;

// The first guide on a page owns the default prefix; the others route only with their own.
const owners = new Map<string, AddressBar>();

export class AddressBar implements ReactiveController {
  readonly #settings: () => Settings;
  /** The visitor went back or forward. */
  arrived: (route: GivenRoute) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, settings: () => Settings) {
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    const { urlPrefix: prefix, view } = this.#settings();
    const routes = view === 'guide' || view === 'sheet';
    if (routes && !owners.has(prefix)) owners.set(prefix, this);
    window.addEventListener('popstate', this.#onMove);
    window.addEventListener('hashchange', this.#onMove);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    for (const [prefix, owner] of owners) if (owner === this) owners.delete(prefix);
    window.removeEventListener('popstate', this.#onMove);
    window.removeEventListener('hashchange', this.#onMove);
  }

  /** What the address says now. */
  read(): GivenRoute {
    const { urlPrefix: prefix } = this.#settings();
    return readRoute(location.href, this.routing, prefix);
  }

  /** The address that a route would have, on this page or on the guide's own. */
  href(route: Route, page: string = location.href): string {
    const { urlPrefix: prefix, routing } = this.#settings();
    // Links must lead somewhere also where this guide leaves the address alone.
    return writeRoute(page, route, routing === 'off' ? 'query' : routing, prefix);
  }

  /** One step in the history, for an opened sheet. */
  push(route: Route): void {
    this.#write(route, 'pushState', this.#depth + 1);
  }

  /**
   * Back to before the opened sheets, so that no step is left over; else the address alone changes.
   * True where the history is on its way, and the page will hear of it.
   */
  leave(route: Route): boolean {
    const depth = this.#depth;
    const travels = depth > 0 && this.routing !== 'off';
    if (travels) history.go(-depth);
    else this.replace(route, true);
    return travels;
  }

  /** No step: for queries and filters, after a pause or at once. */
  replace(route: Route, atOnce = false): void {
    clearTimeout(this.#timer);
    if (atOnce) this.#write(route, 'replaceState', this.#depth);
    else
      this.#timer = setTimeout(
        () => this.#write(route, 'replaceState', this.#depth),
        WRITE_DELAY_MS,
      );
  }

  /** How many sheets were opened since the list, kept in the history itself. */
  get #depth(): number {
    const state = history.state as Record<string, unknown> | null;
    const depth = state?.[this.#stateKey];
    return typeof depth === 'number' ? depth : 0;
  }
  get #stateKey(): string {
    return `product-guide-${this.#settings().urlPrefix}`;
  }

  #write(route: Route, method: 'pushState' | 'replaceState', depth: number): void {
    clearTimeout(this.#timer);
    const address = writeRoute(location.href, route, this.routing, this.#settings().urlPrefix);
    if (address === location.href) return;
    try {
      const state = history.state as Record<string, unknown> | null;
      history[method]({ ...state, [this.#stateKey]: depth }, '', address);
    } catch {
      // A sandboxed frame or a page at about:srcdoc has no history to write: the guide works without.
    }
  }

  /** Where this guide keeps its state; off where another one owns the prefix. */
  get routing(): Routing {
    const { routing, urlPrefix: prefix } = this.#settings();
    return owners.get(prefix) === this ? routing : 'off';
  }

  readonly #onMove = () => this.arrived(this.read());
}
