/**
 * A guide's own part of the address, and of the history's state. It acts only on that part, and only when
 * that part has changed since it was last read or written; what others put there stays. Knows no browser:
 * the history is passed in (docs/decisions/011-only-its-own-part-of-the-address.md).
 */
import { hostState } from './host-state.js';
import {
  type GivenRoute,
  type Otherwise,
  type Route,
  type Routing,
  readRoute,
  withOtherwise,
  withoutRoute,
  writeRoute,
} from './route.js';

/** The history of a tab. */
export interface Tape {
  readonly href: string;
  readonly state: unknown;
  /** Where the history can't be written, nothing happens. */
  write(method: 'pushState' | 'replaceState', state: object, href: string): void;
  go(steps: number): void;
}

export interface OwnSettings {
  /** Off where another guide owns the prefix. */
  readonly routing: Routing;
  readonly prefix: string;
  /** What the attributes say. */
  readonly otherwise: Otherwise;
}

/** What a guide notes in the entries that it writes. */
interface Mark {
  /** How many steps back its list is; 0 where there is none. */
  readonly depth: number;
  /** The address it was noted for: hosts copy the state into entries of their own. */
  readonly at: string;
}

export class OwnAddress {
  readonly #tape: Tape;
  readonly #settings: () => OwnSettings;
  /** The own part, when it was last read or written; undefined before. */
  #known: string | undefined;
  /** The rest of the address then. */
  #rest = '';
  /** To be written when typing pauses. */
  #pending: Route | undefined;
  /** What will be shown when the history has gone back. */
  #leaving: Route | undefined;

  constructor(tape: Tape, settings: () => OwnSettings) {
    this.#tape = tape;
    this.#settings = settings;
  }

  /** What the address says now. */
  read(): GivenRoute {
    const { routing, prefix } = this.#settings();
    this.#note();
    return readRoute(this.#tape.href, routing, prefix);
  }

  /** The address may have changed: what it says, where that is this guide's business. */
  moved(): GivenRoute | undefined {
    if (this.#known === undefined || this.#settings().routing === 'off') return undefined;
    const leaving = this.#leaving;
    if (leaving) {
      this.#leaving = undefined;
      // The list of old, with what was asked since; or a sheet still, where the host had steps of its own.
      this.replace(leaving);
      return this.read();
    }
    if (this.#part === this.#known || this.#isAnchor) return undefined;
    this.#pending = undefined;
    return this.read();
  }

  /** One step in the history, for an opened sheet. */
  push(route: Route): void {
    const { routing } = this.#settings();
    this.flush();
    const depth = this.#isList ? 1 : this.#depth && this.#depth + 1;
    // Where every anchor of the page is a step without a state, the own entries tell themselves apart.
    if (routing === 'hash' && !this.#mark) this.#write('replaceState', this.#tape.href, 0);
    this.#write('pushState', this.#addressOf(route), depth);
  }

  /** No step. */
  replace(route: Route): void {
    this.#pending = undefined;
    this.#write('replaceState', this.#addressOf(route), route.product ? this.#depth : 0);
  }

  /** Without a step, and not before flush(). */
  replaceLater(route: Route): void {
    this.#pending = route;
  }
  flush(): void {
    if (this.#pending) this.replace(this.#pending);
  }
  /** What waits is never written. */
  forget(): void {
    this.#pending = undefined;
  }

  /**
   * Back to the list below the opened sheets, so that no step is left over; where there is none, the address
   * alone changes. True where the history is on its way, and moved() must be called when it had the time.
   */
  leave(route: Route): boolean {
    const depth = this.#settings().routing === 'off' ? 0 : this.#depth;
    this.#pending = undefined;
    if (depth) {
      this.#leaving = route;
      this.#tape.go(-depth);
    } else this.replace(route);
    return depth > 0;
  }

  /** The guide has left the page. The page went on to another address and took the guide's part along: that goes. */
  depart(): void {
    const { href } = this.#tape;
    this.forget();
    if (this.#known === undefined || this.#part !== this.#known || this.#part === NOTHING) return;
    if (this.#restOf(href) !== this.#rest)
      this.#write('replaceState', withoutRoute(href, ...this.#names), 0);
  }

  #addressOf(route: Route): string {
    return writeRoute(this.#tape.href, route, ...this.#names, this.#settings().otherwise);
  }

  /** Everything that the host put in the state comes along, but for what speaks of another entry. */
  #write(method: 'pushState' | 'replaceState', to: string, depth: number): void {
    const { href: from, state } = this.#tape;
    const { routing } = this.#settings();
    if (routing === 'off') return;
    const push = method === 'pushState';
    if (to !== from || (routing === 'hash' && !push && !this.#mark)) {
      const { [this.#key]: _, ...host } = hostState(state, { from, to, push });
      const mark: Mark = { depth, at: to };
      const marked = depth > 0 || push || routing === 'hash';
      this.#tape.write(method, marked ? { ...host, [this.#key]: mark } : host, to);
    }
    this.#note();
  }

  #note(): void {
    this.#known = this.#part;
    this.#rest = this.#restOf(this.#tape.href);
  }

  get #names(): [Routing, string] {
    const { routing, prefix } = this.#settings();
    return [routing, prefix];
  }
  get #part(): string {
    return JSON.stringify(readRoute(this.#tape.href, ...this.#names));
  }
  #restOf(address: string): string {
    return withoutRoute(address, ...this.#names);
  }

  /** Whether the address asks for a list. */
  get #isList(): boolean {
    const given = readRoute(this.#tape.href, ...this.#names);
    return !withOtherwise(given, this.#settings().otherwise).product;
  }
  /** A fragment of the page, come by a link. */
  get #isAnchor(): boolean {
    return this.#settings().routing === 'hash' && this.#part === NOTHING && !this.#mark;
  }

  get #key(): string {
    return `product-guide-${this.#settings().prefix}`;
  }
  get #mark(): Mark | undefined {
    const state = this.#tape.state as Readonly<Record<string, Mark | undefined>> | null;
    const mark = state?.[this.#key];
    return mark?.at === this.#tape.href ? mark : undefined;
  }
  get #depth(): number {
    return this.#mark?.depth ?? 0;
  }
}

const NOTHING = JSON.stringify({});
