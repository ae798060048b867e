/**
 * The state of one guide and the only place that changes it. Views show it and say what the
 * visitor wants; the element passes attributes in and events out.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { type Voice, plainLanguage } from '../../catalogue/language.js';
import type { GuideAddress, GuideSource, Problem } from '../../source/guide-source.js';
import type { Sheet } from '../../catalogue/model.js';
import type { GuideProduct } from '../../catalogue/resolve.js';
import { RefusedCatalogue } from '../../source/accept.js';
import { namedFile } from '../../source/address.js';
import { namedContent } from '../../source/signed.js';
import { Announcer } from '../page/announcer.js';
import {
  PgCloseEvent,
  PgDriftEvent,
  PgErrorEvent,
  PgOpenEvent,
  PgReadyEvent,
  PgSearchEvent,
  PgUpdateEvent,
} from '../events.js';
import { guideAddress } from '../guide-address.js';
import { GuideController } from './guide-controller.js';
import { intentsOf } from './intents.js';
import { ListState } from './list-state.js';
import { type Texts, loadTexts, withTexts } from '../../texts/localize.js';
import type { Options } from '../attributes.js';
import { report } from '../report.js';
import { ReturnPoint } from '../page/return-point.js';
import { RouteController } from './route-controller.js';
import type { GivenRoute, Route } from './route.js';
import { buildRoster } from './roster.js';
import { SearchController } from './search-controller.js';
import { SheetController } from './sheet-controller.js';
import type { SheetPage } from '../page/sheet-page.js';
import { SheetPartLoader } from './sheet-chunk-loader.js';
import { whenIdle } from '../page/surroundings.js';
import { countText } from '../../views/guide.js';
import type { Intents } from '../../views/context.js';
import type { Trouble } from '../../views/states.js';

export interface StoreHost extends ReactiveControllerHost, HTMLElement {
  readonly options: Options;
  /** The language asked for, and whether the element itself asks. */
  readonly asked: { readonly lang: string; readonly explicit: boolean };
}

export class GuideStore implements ReactiveController {
  voice: Voice = { lang: 'nl', tone: 'formal' };
  templates: Texts;
  /** A deep link led to a product that isn't there. */
  gone = false;

  readonly data: GuideController;
  readonly search: SearchController;
  readonly list: ListState;
  readonly sheetCode = new SheetPartLoader();
  readonly intents: Intents = intentsOf(this);
  readonly sheet: SheetController;
  readonly route: RouteController;
  readonly announcer: Announcer;
  readonly #host: StoreHost;
  readonly #return = new ReturnPoint();
  #lent: SheetPage | undefined;
  readonly #onReady: () => void;
  /** Of the catalogue that is shown. */
  #revision: number | undefined;
  /** Nobody asked for another list: its count isn't announced. */
  #quiet = false;
  #leaving = false;

  constructor(host: StoreHost, source: GuideSource, onReady: () => void) {
    this.#host = host;
    this.#onReady = onReady;
    this.data = new GuideController(host, source, {
      loaded: (first) => this.#loaded(first),
      failed: (error) =>
        this.report({
          code: 'catalogue-failed',
          file: error.url,
          message: error.message,
          ...(error instanceof RefusedCatalogue && { findings: error.findings }),
        }),
      problem: (problem) => this.report(problem),
      again: () => void this.refresh(false),
    });
    this.search = new SearchController(host, { found: () => this.#found() });
    this.list = new ListState(this.search);
    this.sheet = new SheetController(host, {
      read: async (wanted, signal) => {
        await this.#loadPart();
        const { part } = this.sheetCode;
        if (!part) throw new Error('the code of sheets can’t be had');
        return part.readSheet(source.files, wanted, signal);
      },
      opened: (product, sheet) => void this.#sheetShown(product, sheet),
      failed: (file, error) =>
        this.report({
          code: 'sheet-unavailable',
          file,
          message: String((error as Error).message),
        }),
    });
    this.route = new RouteController(
      host,
      () => host.options,
      (route) => this.#arrive(route),
    );
    this.announcer = new Announcer(host);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('online', this.#onWake);
    window.addEventListener('pageshow', this.#onWake);
    // Moved with a sheet open: goes on where it was.
    if (this.sheet.id === undefined) return;
    this.#page?.name(this.sheet.id);
    this.#page?.describe();
    if (this.sheet.phase === 'loading') this.retrySheet();
  }
  hostDisconnected(): void {
    this.#page?.hide();
    window.removeEventListener('online', this.#onWake);
    window.removeEventListener('pageshow', this.#onWake);
  }
  /** The network is back, or the visitor is, to a page that the browser had put aside. */
  readonly #onWake = (event: Event) => {
    const back = (event as PageTransitionEvent).persisted;
    if ((event.type === 'online' || back) && this.data.wakes(back)) void this.refresh();
  };

  get trouble(): Trouble | undefined {
    const { loaded, stale, outdated } = this.data;
    if (outdated) return 'outdated';
    if (stale) return 'stale';
    const lost = loaded?.problems.some(
      ({ code }) => code.startsWith('settings-') || code === 'unknown-municipality',
    );
    return lost && !loaded?.settings ? 'no-settings' : undefined;
  }

  /** The open product. */
  get opened(): GuideProduct | undefined {
    return this.sheet.id === undefined ? undefined : this.data.guide?.byId.get(this.sheet.id);
  }

  /** The state as it would stand in an address. */
  get current(): Route {
    return {
      query: this.search.query,
      topics: this.list.topics,
      types: this.list.types,
      product: this.sheet.id,
    };
  }

  /** Takes over what the address says, or else the attributes; then loads. */
  start(initial: { query: string | undefined; product: string | undefined }): void {
    const route = this.route.read();
    this.#setFilters(route.topics ?? [], route.types ?? []);
    this.search.query = route.query ?? initial.query ?? '';
    this.sheet.id = route.product ?? initial.product;
    // A deep link: the code that draws it comes beside the data, not after.
    if (this.sheet.id) void this.#loadPart();
    void this.load();
  }

  async load(): Promise<void> {
    const address = guideAddress(this.#host.options, this.#host.asked.lang);
    if (address) await this.data.load(address);
    else this.#noCatalogue();
  }

  /** Where the data are that are asked for. */
  get address(): GuideAddress | undefined {
    const { phase } = this.data;
    return guideAddress(
      this.#host.options,
      // Before the first guide it isn't known yet whether the asked language is offered.
      phase === 'ready' ? this.voice.lang : this.#host.asked.lang,
    );
  }

  /** Asks the servers anew. What is shown stays until something newer is there. */
  async refresh(byHand = true): Promise<void> {
    const { address } = this;
    if (!address) return;
    this.data.source.forget(address);
    await this.data.load(address, byHand);
  }

  ask(query: string): void {
    this.list.fromTheTop();
    this.gone = false;
    this.#quiet = false;
    this.search.ask(query);
    this.route.replace(this.current);
    this.#host.requestUpdate();
  }

  /** The limits of the page have changed. */
  relist(): void {
    this.#newRoster();
  }

  /** Opens a sheet; without a guide it opens as soon as there is one. */
  async open(id: string, how: { push?: boolean; move?: boolean } = {}): Promise<void> {
    const { push = true, move = true } = how;
    const { guide, loaded } = this.data;
    if (!guide || !loaded) {
      this.sheet.id = id;
      return;
    }
    const product = guide.byId.get(id);
    this.gone = !product;
    if (!product) {
      const open = this.sheet.id !== undefined;
      this.sheet.close();
      this.route.replace(this.current, true);
      if (open) this.#closed();
      this.#host.requestUpdate();
      return;
    }
    if (this.sheet.id === undefined) this.#return.remember(id);
    const opening = this.sheet.open(product.id, guide, loaded);
    if (push) this.route.push(this.current);
    this.#emit(new PgOpenEvent({ product: product.id }));
    await this.#loadPart();
    if (this.sheet.id === product.id) this.#page?.name(product.id);
    await this.#host.updateComplete;
    if (move) this.sheetCode.part?.moveTo(this.#root, 'sheet-title');
    await opening;
  }

  close(): void {
    if (this.sheet.id === undefined) return;
    this.sheet.close();
    this.#leaving = this.route.leave(this.current);
    this.#closed();
  }

  /** Asks at once; the address need not wait for a pause. */
  submit(): void {
    this.route.replace(this.current, true);
    this.search.ask(this.search.query);
  }

  toggleFilters(): void {
    this.list.unfolded = !this.list.unfolded;
    this.#host.requestUpdate();
  }

  filter(topics: readonly string[], types: readonly string[]): void {
    this.#setFilters(topics, types);
    this.list.fromTheTop();
    this.route.replace(this.current, true);
    this.#quiet = false;
    this.#found();
    this.#host.requestUpdate();
  }

  /** Clears the query; the filters too, where asked. */
  clear(filters: boolean): void {
    if (filters) this.#setFilters([], []);
    this.ask('');
    this.#root.getElementById('query')?.focus();
  }

  showMore(): void {
    const next = this.list.listing.items[this.list.shown];
    this.list.showMore();
    this.#host.requestUpdate();
    // The button is gone or has moved: whoever pressed it goes on with the first new result.
    if (next)
      void this.#host.updateComplete.then(() =>
        this.#root.getElementById(`result-${next.id}`)?.focus(),
      );
  }

  chooseArea(nis: string): void {
    this.data.chooseArea(nis);
    this.#newRoster();
  }

  retrySheet(): void {
    const { guide, loaded } = this.data;
    if (guide && loaded && this.sheet.id) void this.sheet.open(this.sheet.id, guide, loaded);
  }

  #setFilters(topics: readonly string[], types: readonly string[]): void {
    this.list.topics = topics;
    this.list.types = types;
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot as ShadowRoot;
  }

  async #loaded(first: boolean): Promise<void> {
    const { guide, loaded } = this.data;
    if (!guide || !loaded) return;
    const { lang, explicit } = this.#host.asked;
    const asked = plainLanguage(lang);
    const offered = explicit || guide.languages.some((tag) => plainLanguage(tag) === asked);
    const before = this.#revision;
    this.#revision = guide.revision;
    this.voice = { lang: offered ? asked : 'nl', tone: this.#host.options.tone ?? guide.tone };
    if (!offered && asked !== 'nl' && loaded.catalogue.language !== 'nl')
      await this.#reloadIn('nl');
    this.templates = await loadTexts(this.voice);
    this.#newRoster();
    if (!first) {
      this.#keepSheet();
      if (before !== undefined && before !== guide.revision)
        this.#emit(new PgUpdateEvent({ revision: guide.revision }));
      return;
    }
    if (this.sheet.id) this.#openAtStart(this.sheet.id);
    this.data.phase = 'ready';
    void this.#firstList();
  }

  /** The page's language isn't offered here: the Dutch catalogue is shown. */
  async #reloadIn(lang: string): Promise<void> {
    const address = guideAddress(this.#host.options, lang);
    if (!address) return;
    const loaded = await this.data.source.load(address);
    this.data.replace(loaded);
  }

  async #firstList(): Promise<void> {
    await this.#host.updateComplete;
    const { guide, loaded, startedAt } = this.data;
    if (!guide || !loaded || !this.list.roster) return;
    this.#onReady();
    this.#emit(
      new PgReadyEvent({
        products: this.list.roster.listed.length,
        revision: guide.revision,
        source: loaded.origin,
        ms: Math.round(performance.now() - startedAt),
      }),
    );
    whenIdle(() => {
      // Gone again: an index that nobody asks would hold it for seconds.
      if (!this.#host.isConnected) return;
      this.search.prepare();
      void this.#loadPart();
    });
  }

  /** A deep link moves the visitor to its sheet; a sheet that the webmaster chose doesn't. */
  #openAtStart(id: string): void {
    const linked = this.route.read().product !== undefined;
    this.sheet.id = undefined;
    if (this.data.guide?.byId.has(id)) void this.open(id, { push: false, move: linked });
    else this.gone = linked;
  }

  /** Newer data, or another language: the open sheet follows; where it is gone the list is shown. */
  #keepSheet(): void {
    const { guide, loaded } = this.data;
    if (this.sheet.id === undefined || !guide || !loaded) return;
    const product = guide.byId.get(this.sheet.id);
    if (product && (product.local || this.sheet.sheetOf(product, loaded))) return;
    if (product) void this.sheet.open(product.id, guide, loaded);
    else {
      this.gone = true;
      this.sheet.close();
      this.route.replace(this.current, true);
    }
  }

  /** Its code comes with that of sheets. */
  get #page(): SheetPage | undefined {
    const { part } = this.sheetCode;
    return (this.#lent ??= part && new part.SheetPage(this, this.#host));
  }

  #newRoster(): void {
    const { guide, loaded } = this.data;
    if (!guide || !loaded) return;
    this.list.roster = buildRoster(guide, this.voice, this.#host.options);
    this.list.renew();
    this.#quiet = true;
    const lexicon = namedFile(loaded.catalogue.lexicon, loaded.base);
    this.search.setSearchable({
      products: this.list.roster.searchable,
      loadLexicon: async () =>
        lexicon ? namedContent(this.data.source.files, lexicon, loaded.keys) : undefined,
    });
    // An empty catalogue: the help that goes with it is needed at once.
    if (!this.list.roster.listed.length) void this.#loadPart();
    this.#host.requestUpdate();
  }

  /** Another list is there. */
  #found(): void {
    this.list.renew();
    if (!this.list.roster) return;
    const count = this.list.listing.items.length;
    // Who finds nothing gets help, that comes with it.
    if (!count) void this.#loadPart();
    if (!this.#quiet) this.announcer.say(withTexts(this.templates, () => countText(count)));
    const filters = { topics: this.list.topics, types: this.list.types };
    this.#emit(new PgSearchEvent({ query: this.search.query, filters, count }));
  }

  /** The visitor went back or forward, or the history has followed close(). */
  #arrive(route: GivenRoute): void {
    if (this.#leaving) {
      this.#leaving = false;
      // The browser may have put the focus on the fragment of the address.
      requestAnimationFrame(() => this.#return.restore(this.#root, 'query'));
    }
    const { query = '', topics = [], types = [], product } = route;
    const open = this.sheet.id;
    this.#quiet = false;
    if (query !== this.search.query) this.search.ask(query);
    if (topics.join() !== this.list.topics.join() || types.join() !== this.list.types.join()) {
      this.#setFilters(topics, types);
      this.#found();
    }
    if (product && product !== open) void this.open(product, { push: false });
    else if (!product && open !== undefined) {
      this.sheet.close();
      this.#closed();
    }
    this.#host.requestUpdate();
  }

  async #sheetShown(product: GuideProduct, sheet: Sheet): Promise<void> {
    await this.#loadPart();
    this.#page?.describe();
    const overrides = this.sheetCode.part?.driftOf(sheet, product.layers);
    if (overrides?.length) this.#emit(new PgDriftEvent({ overrides }));
  }

  #closed(): void {
    this.#emit(new PgCloseEvent());
    this.#page?.hide();
    this.#host.requestUpdate();
    void this.#host.updateComplete.then(() => this.#return.restore(this.#root, 'query'));
  }

  async #loadPart(): Promise<void> {
    await this.sheetCode.load(this.#root);
    this.#host.requestUpdate();
  }

  #noCatalogue(): void {
    this.data.phase = 'failed';
    this.report({ code: 'catalogue-failed', file: '', message: 'no address is given' });
    this.#host.requestUpdate();
  }

  /** Tells the webmaster, in the console and by an event. */
  report(problem: Problem): void {
    void report(problem).then((message) =>
      this.#emit(new PgErrorEvent({ code: problem.code, message })),
    );
  }

  #emit(event: Event): void {
    this.#host.dispatchEvent(event);
  }
}
