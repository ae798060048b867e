/**
 * With `chooser` the visitor says where the business is. The choice stands in the address as
 * `pg-municipality`. A chunk of its own, for the guides that ask for it.
 */
import { sheetsFor } from '../page/adopt-styles.js';
import type { TemplateResult } from 'lit/html.js';
import { type Place, findPlaces, onlyPlace, readPlaces } from '../../catalogue/places.js';
import type { Loaded } from '../../source/guide-source.js';
import { signedFile } from '../../source/signed.js';
import { opensHere } from '../page/opens-here.js';
import type { AddressBar } from '../page/address-bar.js';
import type { GuideHost } from '../page/guide-page.js';
import type { ReactiveController } from 'lit';
import { paramsOf, withParams } from '../state/route.js';
import type { GuideStore } from '../state/store.js';
import { styles } from '../../views/styles/chooser.js';
import { askView, chosenText, chosenView, foundText } from '../../views/chooser.js';

const FILE = 'municipalities.json';
const TIMEOUT_MS = 8_000;
/** More than this nobody reads: another letter tells. */
const MAX_SHOWN = 8;

export class Chooser implements ReactiveController {
  readonly #host: GuideHost;
  readonly #store: GuideStore;
  readonly #bar: AddressBar;
  #places: readonly Place[] | undefined;
  #coming: Promise<void> | undefined;
  #failed = false;
  #typed = '';
  /** There is a municipality, and the visitor wants another. */
  #asking = false;
  /** What was shown when a choice was made, while its guide isn't there yet. */
  #left: { readonly shown: Loaded | undefined } | undefined;

  constructor(host: GuideHost, store: GuideStore, bar: AddressBar) {
    this.#host = host;
    this.#store = store;
    this.#bar = bar;
    const root = host.shadowRoot as ShadowRoot;
    root.adoptedStyleSheets.push(...sheetsFor(root, [styles()]));
    // Lit calls hostConnected at once where the host is on the page.
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('popstate', this.#read);
    window.addEventListener('hashchange', this.#read);
    this.#read();
  }
  hostDisconnected(): void {
    window.removeEventListener('popstate', this.#read);
    window.removeEventListener('hashchange', this.#read);
  }

  view(): TemplateResult {
    const name = this.#store.state.shown?.guide.municipality?.name;
    if (!name || this.#asking) return this.#ask(name);
    if (this.#left && this.#left.shown !== this.#store.state.shown.loaded) {
      this.#left = undefined;
      this.#store.say(() => chosenText(name));
      // Unless the visitor went on to something else meanwhile.
      if (this.#root.activeElement?.closest('.chooser')) void this.#focus('change-place');
    }
    return chosenView(name, () => {
      this.#asking = true;
      this.#typed = '';
      this.#load();
      this.#host.requestUpdate();
      void this.#focus('place');
    });
  }

  #ask(name: string | undefined): TemplateResult {
    const found = findPlaces(this.#places ?? [], this.#typed);
    return askView({
      typed: this.#typed,
      // While the list is on its way nothing is missing yet.
      found: this.#places && this.#typed.trim() ? found.slice(0, MAX_SHOWN) : undefined,
      failed: this.#failed,
      current: name,
      begin: () => this.#load(),
      type: (typed) => {
        this.#typed = typed;
        this.#load();
        this.#tell();
        this.#host.requestUpdate();
      },
      submit: () => {
        const only = onlyPlace(found, this.#typed);
        if (only) this.#choose(only.slug);
        else this.#root.querySelector<HTMLElement>('.places a')?.focus();
      },
      href: (slug) => this.#address(slug),
      choose: (slug, event) => {
        if (opensHere(event)) this.#choose(slug);
      },
    });
  }

  /** @param slug empty: none, the central guide */
  #choose(slug: string): void {
    this.#typed = '';
    this.#asking = false;
    this.#left = slug ? { shown: this.#store.state.shown?.loaded } : undefined;
    void this.#store.choose(slug);
    this.#write();
    // What was clicked goes away before the guide is there.
    void this.#focus('place', 'change-place');
  }

  /**
   * What the address says, but for steps in the history that this guide made: a choice is no step,
   * and holds on all of them.
   */
  readonly #read = () => {
    const { routing } = this.#bar;
    const told =
      routing === 'off' ? null : paramsOf(new URL(location.href), routing).get(this.#name);
    const state = history.state as Record<string, unknown> | null;
    const { chosen } = this.#store.state;
    const ours = chosen !== undefined && state?.[this.#mark];
    if (told !== null && told !== chosen && !ours) void this.#store.choose(told);
    this.#write();
  };

  #write(): void {
    const { chosen } = this.#store.state;
    if (chosen === undefined || this.#bar.routing === 'off') return;
    try {
      const state = history.state as Record<string, unknown> | null;
      history.replaceState({ ...state, [this.#mark]: true }, '', this.#address(chosen));
    } catch {
      // A sandboxed frame has no history to write.
    }
  }

  #address(slug: string): string {
    const { routing } = this.#bar;
    return withParams(
      location.href,
      // None is said where silence would mean the municipality of the attribute.
      new Map([[this.#name, slug || (this.#host.options.municipality ? '' : undefined)]]),
      routing === 'off' ? 'query' : routing,
    );
  }
  get #name(): string {
    return `${this.#host.options.urlPrefix}-municipality`;
  }
  /** Of the history's steps that this guide made. */
  get #mark(): string {
    return `product-guide-${this.#name}`;
  }

  /** Asked for when somebody is about to type; after a failure, again at the next letter. */
  #load(): void {
    const { address, source, state } = this.#store;
    if (!address || this.#places) return;
    const url = new URL(FILE, state.shown?.loaded.base ?? address.catalogue).href;
    this.#coming ??= signedFile(
      source.files,
      url,
      FILE,
      readPlaces,
      { userInitiated: true, timeoutMs: TIMEOUT_MS },
      address.keys,
    )
      .then(
        ({ value }) => {
          this.#places = value;
          this.#failed = !value.length;
        },
        () => {
          this.#failed = true;
        },
      )
      .then(() => {
        this.#coming = undefined;
        this.#tell();
        this.#host.requestUpdate();
      });
  }

  /** What a list says to who sees it. */
  #tell(): void {
    const found = this.#places && findPlaces(this.#places, this.#typed).length;
    if (this.#failed || (found !== undefined && this.#typed.trim()))
      this.#store.say(() => foundText(this.#failed ? undefined : found));
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot as ShadowRoot;
  }
  /** Puts the focus on what is there of these. */
  async #focus(...ids: readonly string[]): Promise<void> {
    await this.#host.updateComplete;
    for (const id of ids) this.#root.getElementById(id)?.focus();
  }
}
