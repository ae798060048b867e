/** The address of the page, as far as it is this guide's. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Options } from '../attributes.js';
import { OwnAddress } from '../state/own-address.js';
import {
  type GivenRoute,
  type Otherwise,
  type Route,
  type Routing,
  writeRoute,
} from '../state/route.js';
import { type Claimant, claim, ownerOf, release } from './owners.js';
import { tape } from './tape.js';

/** A search box or a teaser leaves the address to the guide. */
type Settings = Pick<Options, 'routing' | 'urlPrefix' | 'view' | 'query' | 'product'>;

/** A query is worth an address when typing has paused. */
const WRITE_DELAY_MS = 700;
/** A step back that a page's router holds up this long won't come. */
const TRAVEL_LIMIT_MS = 1_000;

export class AddressBar implements ReactiveController, Claimant {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #settings: () => Settings;
  readonly #own = new OwnAddress(tape, () => ({
    routing: this.routing,
    prefix: this.#settings().urlPrefix,
    otherwise: this.otherwise,
  }));
  /** The guide's own part of the address has changed, by a step in the history or a link. */
  arrived: (route: GivenRoute) => void = () => undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #travel: ReturnType<typeof setTimeout> | undefined;
  /** The prefix that is claimed; undefined where this guide routes nothing. */
  #claimed: string | undefined;
  /** What it was claimed for. */
  #asked = '';

  constructor(host: ReactiveControllerHost & HTMLElement, settings: () => Settings) {
    this.#host = host;
    this.#settings = settings;
    host.addController(this);
  }

  hostConnected(): void {
    this.#claim();
    window.addEventListener('popstate', this.#onMove);
    window.addEventListener('hashchange', this.#onMove);
    window.addEventListener('pagehide', this.#onHide);
  }

  /** Frameworks set attributes after they have put the element on the page. */
  hostUpdate(): void {
    if (!this.connected || this.#asked === this.#wish) return;
    this.#unclaim();
    this.#claim();
    this.#onMove();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#travel);
    window.removeEventListener('popstate', this.#onMove);
    window.removeEventListener('hashchange', this.#onMove);
    window.removeEventListener('pagehide', this.#onHide);
    // Who is moved to another place keeps its own.
    queueMicrotask(() => {
      if (!this.connected) this.#unclaim();
    });
  }

  get connected(): boolean {
    return this.#host.isConnected;
  }
  get inSight(): boolean {
    return this.#host.checkVisibility();
  }
  promoted(): void {
    this.#onMove();
  }

  get #wish(): string {
    const { urlPrefix, view, routing } = this.#settings();
    return [routing, view, urlPrefix].join(' ');
  }
  #claim(): void {
    const { urlPrefix, view, routing } = this.#settings();
    this.#asked = this.#wish;
    const routes = routing !== 'off' && (view === 'guide' || view === 'sheet');
    this.#claimed = routes ? urlPrefix : undefined;
    if (routes) claim(urlPrefix, this);
  }
  #unclaim(): void {
    const prefix = this.#claimed;
    if (prefix === undefined) return;
    if (!this.connected && this.routing !== 'off') this.#own.depart();
    this.#claimed = undefined;
    release(prefix, this);
  }

  /** Where this guide keeps its state; off where another one owns the prefix. */
  get routing(): Routing {
    const prefix = this.#claimed;
    return prefix !== undefined && ownerOf(prefix) === this ? this.#settings().routing : 'off';
  }
  /** Another guide on the page has the part of the address that this one asks for. */
  get isTaken(): boolean {
    return this.#claimed !== undefined && this.routing === 'off';
  }

  /** What holds where the address says nothing. */
  get otherwise(): Otherwise {
    const { query, product } = this.#settings();
    return { query, product };
  }

  /** What the address says now. */
  read(): GivenRoute {
    return this.#own.read();
  }

  /** The address that a route would have, on this page or on the guide's own. */
  href(route: Route, page?: string): string {
    const { urlPrefix: prefix, routing } = this.#settings();
    // Links must lead somewhere also where this guide leaves the address alone.
    const kept = routing === 'off' ? 'query' : routing;
    return page === undefined
      ? writeRoute(location.href, route, kept, prefix, this.otherwise)
      : writeRoute(page, route, kept, prefix);
  }

  /** One step in the history, for an opened sheet. */
  push(route: Route): void {
    clearTimeout(this.#timer);
    this.#own.push(route);
  }

  /**
   * Back to before the opened sheets, so that no step is left over; else the address alone changes.
   * True where the history is on its way, and the page will hear of it.
   */
  leave(route: Route): boolean {
    const travels = this.#own.leave(route);
    clearTimeout(this.#travel);
    if (travels) this.#travel = setTimeout(this.#onMove, TRAVEL_LIMIT_MS);
    return travels;
  }

  /** No step: for queries and filters, after a pause or at once. */
  replace(route: Route, atOnce = false): void {
    clearTimeout(this.#timer);
    this.#own.replaceLater(route);
    if (atOnce) this.#own.flush();
    else this.#timer = setTimeout(() => this.#own.flush(), WRITE_DELAY_MS);
  }

  readonly #onMove = () => {
    const route = this.#own.moved();
    if (route) this.arrived(route);
  };
  readonly #onHide = () => this.#own.flush();
}
