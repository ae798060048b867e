import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { brusselsMoment } from '../catalogue/calendar.js';
import type { Tone } from '../catalogue/model.js';
import { likeOf, sheetsFor } from './page/adopt-styles.js';
import { applyAppearance } from './page/appearance.js';
import type { Chooser } from './chooser/chooser.js';
import { pageSource } from './page/page-source.js';
import { withTexts } from '../texts/localize.js';
import {
  DEFAULTS,
  type Options,
  attributeNames,
  causedBy,
  properties,
  readAttribute,
  readOptions,
} from './attributes.js';
import { intentsOf } from './state/intents.js';
import { screenOf } from './state/screen-of.js';
import { type Shown, routeOf } from './state/state.js';
import { GuideStore } from './state/store.js';
import { styles } from '../views/styles/index.js';
import { GuidePage } from './page/guide-page.js';
import type { Around } from './around.js';
import { OwnNodes } from './page/own-nodes.js';
import { inlineData, whenIdle, whenVisited } from './page/surroundings.js';
import { shieldTyping } from './page/host-shortcuts.js';
import type { Intents, ViewContext } from '../views/context.js';
import { listView } from '../views/guide.js';
import { failedView, sheetPending, waitingView } from '../views/states.js';

/**
 * The product guide of one municipality, or without `municipality` the central one.
 *
 * @summary A searchable guide of municipal products for entrepreneurs.
 * @slot - Fallback: what visitors see before the guide is there, and when it can't be had.
 * @slot intro - Above the search box.
 * @slot empty - Below the help when nothing is found.
 * @slot footer - Below the list.
 * @fires pg-ready - The first list is there: {products, revision, source, ms}.
 * @fires pg-search - A query or filter gave another list: {query, filters, count}.
 * @fires pg-open - A sheet is opened: {product}.
 * @fires pg-close - Back to the list.
 * @fires pg-update - A newer catalogue is shown: {revision}.
 * @fires pg-drift - Overrides of the opened sheet stand on central text that has changed: {overrides}.
 * @fires pg-error - Something is wrong that a webmaster can fix: {code, message}.
 * @csspart search - The search form.
 * @csspart input - The search field.
 * @csspart submit - The search button.
 * @csspart filters - All filters.
 * @csspart filter - One filter.
 * @csspart status - The visible count.
 * @csspart results - The list.
 * @csspart result - One product in the list.
 * @csspart result-title - Its title.
 * @csspart sheet - An open product.
 * @csspart sheet-title - Its title.
 * @csspart section - One section of it.
 * @csspart back - The link back to the list.
 * @csspart action - One way to apply.
 * @csspart contact - One contact point.
 * @csspart provenance - Who says what.
 * @csspart message - A message: notice, warning or question.
 * @cssprop [--pg-accent=#0b5f6b] - Links, buttons and focus.
 * @cssprop [--pg-on-accent=#ffffff] - Text on the accent colour.
 * @cssprop [--pg-text=#1b2530] - Text.
 * @cssprop [--pg-surface=#ffffff] - Background.
 * @cssprop [--pg-font=system-ui, sans-serif] - Typeface.
 * @cssprop [--pg-radius=0.375em] - Roundness of boxes and buttons.
 * @cssprop [--pg-space=1em] - Unit of white space.
 */
export class ProductGuide extends LitElement {
  static override readonly properties = properties;

  /** `lang` is the platform's own property: only its attribute is watched. */
  static override get observedAttributes(): string[] {
    return [...new Set([...super.observedAttributes, ...attributeNames, 'lang'])];
  }

  // A page may have added `value` to every object: a property that inherits it can't be defined.
  protected static override getPropertyDescriptor(
    ...declared: Parameters<typeof LitElement.getPropertyDescriptor>
  ): PropertyDescriptor | undefined {
    return Object.assign(
      Object.create(null),
      super.getPropertyDescriptor(...declared),
    ) as PropertyDescriptor;
  }

  /** Slug, name or NIS code; left out: the central guide. */
  declare municipality?: string;
  /** Address of the catalogue; left out: beside the script. */
  declare catalogue?: string;
  /** Other addresses of the same catalogue, separated by spaces. */
  declare mirrors?: string;
  /** Address of the settings, or as a property the settings themselves. */
  declare settings?: string | object;
  /** Address of a copy for bad days. */
  declare snapshot?: string | object;
  /** formal (u) or informal (je); left out: what the settings say. */
  declare tone?: Tone;
  /** Level of the guide's own heading, 2 to 5. */
  declare headingLevel: number;
  /** Where the state is kept: query, hash or off. */
  declare routing: Options['routing'];
  /** Starts the names of the URL parameters. */
  declare urlPrefix: string;
  /** Id of the product to open. */
  declare product?: string;
  /** What to search for at first. */
  declare query?: string;
  /** Ids of topics: only these are shown. */
  declare topics?: string;
  /** Product types: only these are shown. */
  declare types?: string;
  /** Ids of products: only these are shown. */
  declare only?: string;
  /** list or grid. */
  declare layout: 'list' | 'grid';
  /** lazy: loads when the page is idle; eager: at once. */
  declare loading: 'lazy' | 'eager';
  /** own, or inherit: the text size of the page around. */
  declare textSize: 'own' | 'inherit';
  /** light, dark or auto (as the visitor's system). */
  declare colorScheme: 'light' | 'dark' | 'auto';
  /** Lets an open sheet set the title of the page. */
  declare documentTitle: boolean;

  /** Public keys of the centre, separated by spaces: only what is signed with one of them is shown. */
  declare publicKey?: string;
  /** memory, or device: a copy on the visitor's device shows the list at once, also offline. */
  declare cache: 'memory' | 'device';

  /** guide, or a part of one: sheet (with `product`), search (with `target`), teaser (a few featured products). */
  declare view: Options['view'];
  /** Of view="search": address of the page with the guide, or `#id` of a guide on this page. */
  declare target?: string;
  /** on, or off: whether search engines are told of an open sheet. */
  declare structuredData: 'on' | 'off';

  /** Lets visitors choose a municipality: by its name, a former name or a postcode. */
  declare chooser: boolean;

  /** Resolves at the first list, from whatever source; never rejects. */
  readonly ready: Promise<void>;

  readonly #page: GuidePage;
  readonly #store: GuideStore;
  readonly #intents: Intents;
  readonly #ownNodes = new OwnNodes();
  #started = false;
  /** Whether a list or a sheet was drawn. */
  #listed = false;
  /** Whether something keeps it from being drawn: the fallback is all that visitors get. */
  #undrawable = false;
  /** Kept, for a document drops them when the guide moves to another. */
  #sheets: readonly CSSStyleSheet[] = [];
  #updated = false;
  #checked = false;
  /** Other data are on their way. */
  #loading: Promise<void> | undefined;
  readonly #wishes = new Set<'search' | 'open'>();
  #options: Options | undefined;
  #chooser: Chooser | undefined;
  readonly #complaints = new Set<string>();

  constructor() {
    super();
    Object.assign(this, DEFAULTS);
    let listed: () => void;
    this.ready = new Promise((resolve) => {
      listed = resolve;
    });
    this.#page = new GuidePage(this, () => listed());
    this.#store = new GuideStore(this.#page, pageSource);
    this.#page.address.arrived = (route) => this.#store.arrive(route);
    this.#intents = intentsOf(this.#store);
  }

  override connectedCallback(): void {
    // What the page set before the script came is there from the first update on: an eager guide needs it now.
    if (!this.hasUpdated) this.performUpdate();
    if (this.#undrawable) return;
    super.connectedCallback();
    window.addEventListener('online', this.#onWake);
    window.addEventListener('pageshow', this.#onWake);
    this.#store.resume();
    const start = () => {
      // Moved or removed before its turn, or shown again after it was moved.
      if (!this.isConnected || this.#store.state.phase === 'ready') return;
      this.#started = true;
      const { query, product } = this.options;
      this.#store.start({ query, product });
    };
    const begin = () => {
      if (this.options.chooser) this.#choose().then(start, start);
      else start();
    };
    whenVisited(() => {
      if (this.options.loading === 'eager') begin();
      else whenIdle(begin);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('online', this.#onWake);
    window.removeEventListener('pageshow', this.#onWake);
    this.#store.stop();
  }
  readonly #onWake = (event: Event) => {
    const back = (event as PageTransitionEvent).persisted;
    if (event.type === 'online' || back) this.#store.wake(back);
  };

  /** The choice in the address says what to load; without its code the guide does without. */
  async #choose(): Promise<void> {
    const { Chooser } = await import('./chooser/chooser.js');
    this.#chooser ??= new Chooser(this, this.#store, this.#page.address);
    await this.updateComplete;
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    const said = readAttribute(this, name);
    super.attributeChangedCallback(said?.name ?? name, old, said ? said.value : value);
    if (name === 'lang' && old !== value && this.#started) void this.#store.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size) this.#options = undefined;
  }

  /** Moved to an inner frame, or back. */
  adoptedCallback(): void {
    const root = this.shadowRoot;
    if (root) root.adoptedStyleSheets = likeOf(root, this.#sheets);
  }

  protected override createRenderRoot(): ShadowRoot {
    const root = super.createRenderRoot() as ShadowRoot;
    root.adoptedStyleSheets = sheetsFor(
      root,
      styles.map((sheet) => sheet()),
    );
    return root;
  }

  protected override performUpdate(): void {
    if (this.#undrawable) return;
    try {
      super.performUpdate();
    } catch (error) {
      // What was drawn once stays.
      if (this.#store.state.phase === 'ready' && this.#listed) throw error;
      this.#leaveFallback(error);
      return;
    }
    this.#listed ||= this.#store.state.phase === 'ready';
    const root = this.shadowRoot;
    if (root?.adoptedStyleSheets.length) this.#sheets = [...root.adoptedStyleSheets];
  }

  /** XHTML, a policy, a page that changed the browser's own functions: an empty root would hide the fallback. */
  #leaveFallback(error: unknown): void {
    this.#undrawable = true;
    this.#store.stop();
    this.shadowRoot?.replaceChildren(this.ownerDocument.createElement('slot'));
    this.#store.report({ code: 'not-drawn', file: '', message: String(error) });
  }

  protected override update(changed: PropertyValues): void {
    this.#ownNodes.during(() => super.update(changed));
    const drawn = this.shadowRoot?.querySelector('.guide');
    if (drawn) this.#ownNodes.watch(drawn);
  }

  protected override updated(changed: PropertyValues): void {
    const { state } = this.#store;
    if (state.shown && this.shadowRoot)
      applyAppearance(this.shadowRoot, state.shown.guide.appearance);
    // The first update brings what start() has read already.
    const first = !this.#updated;
    this.#updated = true;
    if (state.phase !== 'waiting') this.#check();
    if (first || !this.#started) return;
    const caused = causedBy(changed);
    const wishes = (['search', 'open'] as const).filter((wish) => caused.has(wish));
    if (state.phase === 'ready') for (const wish of wishes) this.#wishes.add(wish);
    else if (wishes.length) this.#store.adopt(this.options);
    // What the webmaster chooses last holds.
    if (changed.has('municipality')) this.#loading = this.#store.choose(undefined);
    else if (caused.has('reload')) this.#loading = this.#store.load();
    else if (caused.has('relist')) this.#store.relist();
    const loading = this.#loading;
    if (!loading) this.#grantWishes();
    else
      void loading.then(() => {
        // Another one may be under way, which comes after.
        if (loading !== this.#loading) return;
        this.#loading = undefined;
        this.#grantWishes();
      });
  }

  /** The query and the product that were set; where data are on their way, when those are there. */
  #grantWishes(): void {
    const wishes = new Set(this.#wishes);
    this.#wishes.clear();
    const { query = '', product } = this.options;
    if (wishes.has('search')) this.#store.ask(query);
    if (wishes.has('open')) void (product ? this.open(product) : this.close());
  }

  /** `?pg-check` in the address of the page: its webmaster wants to know how things are. */
  #check(): void {
    if (this.#checked || !location.href.includes(`${this.options.urlPrefix}-check`)) return;
    this.#checked = true;
    void import('./check/check.js').then(
      ({ showCheck }) =>
        showCheck(this.shadowRoot as ShadowRoot, this.options.headingLevel, this.#store),
      // The console has said by now what is wrong with the scripts.
      () => undefined,
    );
  }

  /** @internal What the attributes ask for, checked. */
  get options(): Options {
    const complain = (message: string) => this.#complain(message);
    this.#options ??= readOptions(
      this,
      (attribute) => inlineData(this, attribute, complain),
      document.baseURI,
      complain,
    );
    return this.#options;
  }

  /** Once each: the attributes are read anew at every change. */
  #complain(message: string): void {
    if (this.#complaints.has(message)) return;
    this.#complaints.add(message);
    this.#store.report({ code: 'bad-attribute', file: '', message });
  }

  /** Searches for `query`; an empty one lists all. */
  search(query: string): void {
    this.#store.ask(query);
  }

  /** Opens the sheet of a product. Resolves when its full text is there, or can't be had. */
  open(id: string): Promise<void> {
    return this.#store.open(id);
  }

  /** Back to the list. */
  close(): void {
    this.#store.close();
  }

  /** Asks for newer data. Resolves when it is shown, or can't be had. */
  refresh(): Promise<void> {
    return this.#store.refresh();
  }

  protected override render(): TemplateResult {
    const { phase, shown, announced } = this.#store.state;
    return withTexts(shown?.texts, () => {
      // The fallback stays in the page's own type, or it would jump before the eyes of a reader.
      const fallback = html`<slot></slot>`;
      return html`${phase === 'waiting' ? fallback : nothing}
        <div
          class="guide"
          lang=${shown?.voice.lang ?? 'nl'}
          data-phase=${phase}
          @keydown=${shieldTyping}
          @keypress=${shieldTyping}
          @keyup=${shieldTyping}
        >
          ${this.#chooser?.view()} ${this.#screen()}
          <div class="hidden" role="status">${announced}</div>
        </div>
        ${phase === 'failed' ? fallback : nothing}`;
    });
  }

  #screen(): unknown {
    const { state } = this.#store;
    const screen = screenOf(state, this.options.view);
    if (screen.name === 'waiting') return waitingView(screen.slow);
    if (screen.name === 'failed')
      return failedView(this.#intents, screen.retrying, screen.outdated);
    if (screen.name === 'fallback') {
      this.#store.needOtherViews();
      return html`<slot></slot>`;
    }
    const context = this.#context(state.shown as Shown);
    switch (screen.name) {
      case 'sheet-pending':
        return sheetPending(context, screen.product.id, screen.failed);
      case 'sheet':
        // Another product is another sheet: nothing of the former may stay.
        return keyed(
          screen.sheet.product.id,
          screen.sheetView(context, screen.sheet, screen.phase),
        );
      case 'other-view':
        return screen.otherView(context, this.options, this.#around(), screen.items);
      case 'list':
        return listView(context, screen.list);
    }
  }

  #context({ guide, voice }: Shown): ViewContext {
    const { state } = this.#store;
    const { list, href } = this.#around();
    const context = {
      ...{ guide, voice, level: this.options.headingLevel, intents: this.#intents },
      now: brusselsMoment(new Date()),
      sheetHref: (id: string) => href({ ...list, product: id }),
      listHref: href(list),
    };
    return this.options.view === 'guide'
      ? context
      : (state.otherViews?.awayFrom(context, this.options, this.#around()) ?? context);
  }

  #around(): Around {
    const { product: _, ...list } = routeOf(this.#store.state);
    return { host: this, list, href: (route, page) => this.#page.address.href(route, page) };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-guide': ProductGuide;
  }
}
