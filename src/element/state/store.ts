/**
 * The state of one guide and the only place that changes it. Views show it and say what the visitor
 * wants; effects load and search, and give back values; the page around is a port. Over 350 lines, because
 * what happens to list and sheet meets here: loading, searching, timing and screens have files of their own.
 */
import { brusselsMoment } from '../../catalogue/calendar.js';
import { type GuideProduct, resolveGuide } from '../../catalogue/resolve.js';
import { RefusedCatalogue } from '../../source/accept.js';
import { namedFile } from '../../source/address.js';
import type { GuideAddress, GuideSource, Problem } from '../../source/guide-source.js';
import { SourceError } from '../../source/request.js';
import { namedContent } from '../../source/signed.js';
import { withTexts } from '../../texts/localize.js';
import { countText } from '../../views/guide.js';
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
import { Announcer } from '../page/announcer.js';
import { NO_ADDRESS } from '../page/page-source.js';
import { report } from '../report.js';
import { Latest } from './latest.js';
import { type LoadedGuide, loadGuide } from './load-guide.js';
import { loadSheet } from './load-sheet.js';
import type { PagePort } from './page-port.js';
import { buildProductList } from './product-list.js';
import { RefreshTiming } from './refresh-timing.js';
import { type GivenRoute, type Otherwise, withOtherwise } from './route.js';
import { knownId, knownIds } from './known-ids.js';
import { PAGE, shownOf } from './screen-of.js';
import { SearchEngine, isAsking } from './search-engine.js';
import {
  INITIAL,
  type SheetChunk,
  type Shown,
  type State,
  changed,
  fullSheetOf,
  isTroubled,
  openedIn,
  routeOf,
  sheetUrl,
} from './state.js';

/** Faster than this, a visitor sees no waiting at all. */
const SLOW_MS = 400;

export class GuideStore {
  readonly source: GuideSource;
  readonly #page: PagePort;
  #state = INITIAL;

  readonly #loads = new Latest();
  readonly #searches = new Latest();
  readonly #sheets = new Latest();
  readonly #engine = new SearchEngine();
  readonly #timing = new RefreshTiming();
  readonly #announcer = new Announcer((announced) => this.#set({ announced }));
  #sheetChunk: Promise<SheetChunk | undefined> | undefined;
  #otherViews: Promise<void> | undefined;
  #slowTimer: ReturnType<typeof setTimeout> | undefined;
  /** When loading started, as performance.now() tells; undefined before. */
  #startedAt: number | undefined;

  constructor(page: PagePort, source: GuideSource) {
    this.#page = page;
    this.source = source;
  }

  get state(): State {
    return this.#state;
  }
  #set(facts: Parameters<typeof changed>[1]): void {
    this.#state = changed(this.#state, facts);
    this.#page.changed(this.#state);
  }

  // ------------------------------------------------------------------ what is loaded

  /** Takes over what the address says, or else the attributes; then loads. */
  start(initial: Otherwise): void {
    this.adopt(initial);
    void this.load();
  }
  /** Before the first list the attributes may still change; the address beats them. */
  adopt(initial: Otherwise): void {
    const route = withOtherwise(this.#page.address.read(), initial);
    this.#set({ ...route, product: route.product });
    // A deep link: the code that draws it comes beside the data, not after.
    if (route.product) void this.needSheetChunk();
  }

  /** Where the data are that are asked for; undefined where no catalogue is known. */
  get address(): GuideAddress | undefined {
    const { phase, shown } = this.#state;
    // Before the first guide it isn't known yet whether the asked language is offered.
    return this.#addressIn(phase === 'ready' && shown ? shown.voice.lang : this.#page.asked.lang);
  }
  #addressIn(lang: string): GuideAddress | undefined {
    const { chosen } = this.#state;
    const { options } = this.#page;
    return guideAddress(
      chosen === undefined ? options : { ...options, municipality: chosen || undefined },
      lang,
    );
  }

  /** Loads what the attributes ask for. */
  load(): Promise<void> {
    return this.#load(this.#addressIn(this.#page.asked.lang), false);
  }

  /** Asks the servers anew. What is shown stays until something newer is there. */
  async refresh(userInitiated = true): Promise<void> {
    const { address } = this;
    if (!address) return;
    this.source.forget(address);
    await this.#load(address, userInitiated);
  }

  async #load(address: GuideAddress | undefined, userInitiated: boolean): Promise<void> {
    if (!address) {
      this.#set({ phase: 'failed' });
      this.report({ code: 'catalogue-failed', file: '', message: NO_ADDRESS });
      return;
    }
    const { phase } = this.#state;
    const { asked, options } = this.#page;
    const first = phase === 'waiting';
    const retrying = phase === 'failed';
    this.#stopTimers();
    this.#startedAt = performance.now();
    this.#set({ retrying });
    if (first) this.#slowTimer = setTimeout(() => this.#set({ slow: true }), SLOW_MS);
    const request = {
      ...{ address, asked, tone: options.tone, userInitiated, phase },
      waitMs: retrying ? this.#timing.retryInMs : 0,
    };
    const ended = () => {
      clearTimeout(this.#slowTimer);
      this.#set({ retrying: false, slow: false });
      this.#timing.plan(isTroubled(this.#state), userInitiated, () => void this.refresh(false));
    };
    await this.#loads.run((signal) => loadGuide(this.source, request, signal), {
      take: (guide) => {
        this.#accept(guide);
        if (!guide.interim) ended();
      },
      failed: (error) => {
        this.#fail(error, address);
        ended();
      },
    });
  }

  #accept({ loaded, voice, texts, interim }: LoadedGuide): void {
    const before = this.#state;
    const first = before.phase !== 'ready';
    if (!loaded.staleBecause) this.#timing.fresh();
    const shown = this.#resolved({ loaded, voice, texts });
    const staleBecause = loaded.staleBecause ?? (loaded.settings && loaded.settingsStaleBecause);
    this.#set({ shown, staleBecause, phase: 'ready' });
    this.#relisted(shown);
    if (first) {
      this.#openAtStart();
      void this.#firstList();
    } else {
      this.#keepSheet();
      const { revision } = shown.guide;
      if (before.shown && before.shown.guide.revision !== revision)
        this.#page.emit(new PgUpdateEvent({ revision }));
    }
    if (!interim) for (const problem of loaded.problems) this.report(problem);
  }

  #fail(error: unknown, { catalogue }: GuideAddress): void {
    const message = error instanceof Error ? error.message : String(error);
    const staleBecause =
      error instanceof SourceError ? error : new SourceError('refused', catalogue, message);
    this.#timing.failed();
    this.#set({ staleBecause, phase: this.#state.phase === 'ready' ? 'ready' : 'failed' });
    this.report({
      ...{ code: 'catalogue-failed', file: staleBecause.url, message: staleBecause.message },
      ...(staleBecause instanceof RefusedCatalogue && { findings: staleBecause.findings }),
    });
  }

  /** The guide of what is loaded, with today's rules. */
  #resolved({ loaded, voice, texts }: Omit<Shown, 'guide' | 'products'>): Shown {
    const guide = resolveGuide(loaded.catalogue, loaded.settings, {
      today: brusselsMoment(new Date()).date,
      area: this.#state.area || loaded.area,
    });
    this.#reportFindings(guide.findings);
    const products = buildProductList(guide, voice, this.#page.options);
    return { loaded, voice, texts, guide, products };
  }

  async #firstList(): Promise<void> {
    await this.#page.drawn;
    const { shown } = this.#state;
    if (!shown) return;
    this.#page.ready();
    this.#page.emit(
      new PgReadyEvent({
        products: shown.products.listed.length,
        revision: shown.guide.revision,
        source: shown.loaded.origin,
        ms: Math.round(performance.now() - (this.#startedAt ?? 0)),
      }),
    );
    // Gone again: an index that nobody asks would hold it for seconds.
    this.#page.whenIdle(() => {
      void this.#engine.prepare();
      void this.needSheetChunk();
      const { isTaken } = this.#page.address;
      if (isTaken) this.report({ code: 'address-taken', file: this.#page.options.urlPrefix });
    });
  }

  /** The visitor chooses a municipality; empty: none, the central guide; undefined: that of the attribute. */
  async choose(chosen: string | undefined): Promise<void> {
    // Another municipality has other former ones.
    this.#set({ chosen, area: '' });
    if (this.#startedAt !== undefined) await this.load();
  }

  /** The rules of a former municipality; empty: of the one that was asked for, if any. */
  chooseArea(area: string): void {
    this.#set({ area });
    this.relist();
  }

  // ------------------------------------------------------------------ the list

  /** The limits of the page have changed. */
  relist(): void {
    if (!this.#state.shown) return;
    const shown = this.#resolved(this.#state.shown);
    this.#set({ shown });
    this.#relisted(shown);
  }

  #relisted({ loaded, products }: Shown): void {
    this.#set({ quiet: true });
    this.#dropUnknown();
    const lexicon = namedFile(loaded.catalogue.lexicon, loaded.base);
    this.#engine.setSearchable({
      products: products.searchable,
      loadLexicon: async () =>
        lexicon ? namedContent(this.source.files, lexicon, loaded.keys) : undefined,
    });
    if (isAsking(this.#state.query)) this.#search();
    // An empty catalogue: the help that goes with it is needed at once.
    if (!products.listed.length) void this.needSheetChunk();
  }

  /** A filter of an old link that this guide doesn't have would hide everything, and nobody could undo it. */
  #dropUnknown(): void {
    const { shown, ...given } = this.#state;
    if (!shown) return;
    const ids = (labels: readonly { readonly id: string }[]) => labels.map(({ id }) => id);
    const topics = knownIds(given.topics, ids(shown.products.topics));
    const types = knownIds(given.types, ids(shown.products.types));
    if (topics.join() === given.topics.join() && types.join() === given.types.join()) return;
    this.#set({ topics, types });
    this.#page.address.replace(routeOf(this.#state), true);
  }

  ask(query: string): void {
    this.#set({ query, more: 0, gone: false, quiet: false });
    this.#search();
    this.#page.address.replace(routeOf(this.#state));
  }

  /** Asks at once; the address need not wait for a pause. */
  submit(query = this.#state.query): void {
    // What the box says holds: not every change of it is heard of.
    if (query !== this.#state.query) this.ask(query);
    else this.#search();
    this.#page.address.replace(routeOf(this.#state), true);
  }

  #search(): void {
    const { query } = this.#state;
    const take = (hits: State['hits']) => {
      this.#set({ hits, answered: query });
      this.#found();
    };
    if (isAsking(query)) void this.#searches.run(() => this.#engine.answer(query), { take });
    else {
      this.#searches.stop();
      take(undefined);
    }
  }

  /** Another list is there. */
  #found(): void {
    const { shown, listing, quiet, query, topics, types } = this.#state;
    if (!shown || !listing) return;
    const count = listing.items.length;
    // Who finds nothing gets help, that comes with it.
    if (!count) void this.needSheetChunk();
    if (!quiet) this.say(() => countText(count));
    this.#page.emit(new PgSearchEvent({ query, filters: { topics, types }, count }));
  }

  filter(topics: readonly string[], types: readonly string[]): void {
    this.#set({ topics, types, more: 0, quiet: false });
    this.#page.address.replace(routeOf(this.#state), true);
    this.#found();
  }
  toggleFilters(): void {
    this.#set({ unfolded: !this.#state.unfolded });
  }

  /** Clears the query; the filters too, where asked. */
  clear(filters: boolean): void {
    if (filters) this.#set({ topics: [], types: [] });
    this.ask('');
    this.#page.focus('query');
  }

  showMore(): void {
    const next = this.#state.listing?.items[shownOf(this.#state)];
    this.#set({ more: this.#state.more + PAGE });
    // The button is gone or has moved: whoever pressed it goes on with the first new result.
    if (next) void this.#page.drawn.then(() => this.#page.focus(`result-${next.id}`));
  }

  // ------------------------------------------------------------------ the sheet

  /** Opens a sheet; without a guide it opens as soon as there is one. */
  async open(id: string, { push = true, move = true } = {}): Promise<void> {
    const { shown, product: before } = this.#state;
    if (!shown) {
      this.#set({ product: id });
      return;
    }
    const product = productOf(shown, id);
    if (!product) {
      this.#lose();
      if (before !== undefined) this.#closed();
      return;
    }
    if (before === undefined) this.#page.rememberPlace(id);
    const opening = this.#openSheet(product, shown);
    if (push) this.#page.address.push(routeOf(this.#state));
    else if (id !== product.id) this.#page.address.replace(routeOf(this.#state), true);
    this.#page.emit(new PgOpenEvent({ product: product.id }));
    const chunk = await this.needSheetChunk();
    await this.#page.drawn;
    if (move && chunk) this.#page.focusSheet(chunk);
    await opening;
  }

  async #openSheet(product: GuideProduct, { loaded }: Shown): Promise<void> {
    this.#sheets.stop();
    this.#set({ product: product.id, gone: false });
    const url = sheetUrl(product, loaded);
    if (product.local || fullSheetOf(this.#state, product)) this.#sheetReady(product);
    else if (!url) this.#set({ sheetPhase: 'failed' });
    else {
      this.#set({ sheetPhase: 'loading' });
      const chunk = this.needSheetChunk();
      await this.#sheets.run(
        (signal) => loadSheet(this.source.files, url, product, loaded, chunk, signal),
        {
          take: (sheet) => {
            this.#set({ sheets: new Map([...this.#state.sheets, [url, sheet]]) });
            this.#sheetReady(product);
          },
          failed: (error) => {
            this.#set({ sheetPhase: 'failed' });
            const { message } = error as Error;
            this.report({ code: 'sheet-unavailable', file: url, message });
          },
        },
      );
    }
  }

  /** All of the open sheet is there: what is wrong in it is told. */
  #sheetReady(product: GuideProduct): void {
    this.#set({ sheetPhase: 'ready' });
    void this.needSheetChunk().then(() => {
      const { sheet } = this.#state;
      if (sheet?.product !== product) return;
      if (sheet.drift.length) this.#page.emit(new PgDriftEvent({ overrides: sheet.drift }));
      this.#reportFindings(sheet.findings);
    });
  }

  retrySheet(): void {
    const product = openedIn(this.#state);
    if (product && this.#state.shown) void this.#openSheet(product, this.#state.shown);
  }

  close(): void {
    if (this.#state.product === undefined) return;
    this.#shut();
    this.#set({ leaving: this.#page.address.leave(routeOf(this.#state)) });
    this.#closed();
  }
  #shut(): void {
    this.#sheets.stop();
    this.#set({ product: undefined });
  }
  #closed(): void {
    this.#page.emit(new PgCloseEvent());
    void this.#page.drawn.then(() => this.#page.restorePlace());
  }
  /** The product that is asked for isn't there: the list is shown, and says so. */
  #lose(): void {
    this.#shut();
    this.#set({ gone: true });
    this.#page.address.replace(routeOf(this.#state), true);
  }

  /** A deep link moves the visitor to its sheet; a sheet that the webmaster chose doesn't. */
  #openAtStart(): void {
    const { product: id, shown } = this.#state;
    if (!id) return;
    const move = !!this.#page.address.read().product;
    this.#set({ product: undefined });
    if (shown && productOf(shown, id)) void this.open(id, { push: false, move });
    else this.#set({ gone: move });
  }

  /** Newer data, or another language: the open sheet follows; where it is gone the list is shown. */
  #keepSheet(): void {
    const { product: id, shown } = this.#state;
    if (id === undefined || !shown) return;
    const product = openedIn(this.#state);
    if (!product) this.#lose();
    else if (!product.local && !fullSheetOf(this.#state, product))
      void this.#openSheet(product, shown);
  }

  /** The visitor went back or forward, or the history has followed close(). */
  arrive(given: GivenRoute): void {
    const { query, topics, types, product } = withOtherwise(given, this.#page.address.otherwise);
    const before = this.#state;
    // The browser may have put the focus on the fragment of the address.
    if (before.leaving) requestAnimationFrame(() => this.#page.restorePlace());
    this.#set({ leaving: false, quiet: false });
    if (query !== before.query) {
      this.#set({ query });
      this.#search();
    }
    if (topics.join() !== before.topics.join() || types.join() !== before.types.join()) {
      this.#set({ topics, types });
      this.#dropUnknown();
      this.#found();
    }
    if (product && product !== before.product) void this.open(product, { push: false });
    else if (!product && before.product !== undefined) {
      this.#shut();
      this.#closed();
    }
  }

  // ------------------------------------------------------------------ code, words, life

  /** The code of sheets, once; after a failure a later call tries again. */
  needSheetChunk(): Promise<SheetChunk | undefined> {
    this.#sheetChunk ??= import('../sheet-chunk.js').then(
      (sheetChunk) => {
        this.#page.addStyles(sheetChunk);
        this.#set({ sheetChunk, sheetChunkFailed: false });
        return sheetChunk;
      },
      () => {
        this.#sheetChunk = undefined;
        this.#set({ sheetChunkFailed: true });
        return undefined;
      },
    );
    return this.#sheetChunk;
  }

  /** The code of parts of a guide, once. Where it can't be had the page's own content stands. */
  needOtherViews(): void {
    this.#otherViews ??= import('../other-views.js').then(
      (otherViews) => this.#set({ otherViews }),
      () => undefined,
    );
  }

  /** Says something through the live region, in the language of the guide. */
  say(text: () => string): void {
    this.#announcer.say(withTexts(this.#state.shown?.texts, text));
  }

  #reportFindings(findings: NonNullable<Problem['findings']>): void {
    if (findings.length) this.report({ code: 'settings-findings', file: 'settings', findings });
  }
  /** Tells the webmaster, in the console and by an event. */
  report(problem: Problem): void {
    void report(problem).then((message) =>
      this.#page.emit(new PgErrorEvent({ code: problem.code, message })),
    );
  }

  /** The network is back, or the visitor is, to a page that the browser had put aside. */
  wake(back: boolean): void {
    const ready = this.#state.phase !== 'waiting';
    if (this.#state.product !== undefined && this.#state.sheetPhase === 'failed') this.retrySheet();
    const troubled = isTroubled(this.#state);
    if (ready && this.#timing.shouldRefresh(troubled, { evenIfHealthy: back })) void this.refresh();
  }

  /** Back on the page, after it was moved: goes on where it was. */
  resume(): void {
    const { shown, query, answered, sheetPhase } = this.#state;
    if (shown && isAsking(query) && answered !== query) this.#search();
    if (sheetPhase === 'loading') this.retrySheet();
  }
  /** Out of the page: nothing is asked or said any more. */
  stop(): void {
    for (const latest of [this.#loads, this.#searches, this.#sheets]) latest.stop();
    this.#engine.forget();
    this.#announcer.stop();
    this.#stopTimers();
  }
  #stopTimers(): void {
    clearTimeout(this.#slowTimer);
    this.#timing.stop();
  }
}

/** The product that is meant, also where the id was passed on with a slip. */
const productOf = ({ guide }: Shown, id: string): GuideProduct | undefined =>
  guide.byId.get(knownId(id, guide.byId.keys()) ?? id);
