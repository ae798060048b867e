import { LitElement, type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { brusselsMoment } from '../catalogue/calendar.js';
import type { Tone } from '../catalogue/model.js';
import { applyAppearance } from './page/appearance.js';
import type { Chooser } from './chooser/chooser.js';
import { pageSource } from './page/page-source.js';
import { withTexts } from '../texts/localize.js';
import { DEFAULTS, type Options, causedBy, properties, readOptions } from './attributes.js';
import { GuideStore } from './state/store.js';
import { styles } from '../views/styles/index.js';
import { inlineData, languageAround, whenIdle } from './page/surroundings.js';
import { keepTyping } from './page/host-shortcuts.js';
import type { ViewContext } from '../views/context.js';
import { listView } from '../views/guide.js';
import { failedView, sheetPending, waitingView } from '../views/states.js';

type OtherViews = typeof import('./other-views.js');

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
 * @fires pg-error - Something is wrong that a webmaster can mend: {code, message}.
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
  static override get styles(): CSSStyleSheet[] {
    return styles.map((sheet) => sheet());
  }

  static override readonly properties = properties;

  /** `lang` is the platform's own property: only its attribute is watched. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
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

  readonly #store: GuideStore;
  #started = false;
  #updated = false;
  #checked = false;
  #options: Options | undefined;
  #others: Promise<void> | undefined;
  #otherViews: OtherViews | undefined;
  #chooser: Chooser | undefined;
  readonly #complaints = new Set<string>();

  constructor() {
    super();
    Object.assign(this, DEFAULTS);
    let listed: () => void;
    this.ready = new Promise((resolve) => {
      listed = resolve;
    });
    this.#store = new GuideStore(this, pageSource, () => listed());
  }

  override connectedCallback(): void {
    // What the page set before the script came is there from the first update on: an eager guide needs it now.
    if (!this.hasUpdated) this.performUpdate();
    super.connectedCallback();
    const start = () => {
      // Moved or removed before its turn, or shown again after it was moved.
      if (!this.isConnected || this.#store.data.phase === 'ready') return;
      this.#started = true;
      this.#store.start({ query: this.query, product: this.product });
    };
    const begin = () => {
      if (this.chooser) this.#choose().then(start, start);
      else start();
    };
    if (this.loading === 'eager') begin();
    else whenIdle(begin);
  }

  /** The choice in the address says what to load; without its code the guide does without. */
  async #choose(): Promise<void> {
    const { Chooser } = await import('./chooser/chooser.js');
    this.#chooser ??= new Chooser(this, this.#store);
    await this.updateComplete;
  }

  protected override updated(changed: PropertyValues): void {
    const { guide, phase } = this.#store.data;
    if (guide && this.shadowRoot) applyAppearance(this.shadowRoot, guide.appearance);
    // The first update brings what start() has read already.
    const first = !this.#updated;
    this.#updated = true;
    if (phase !== 'waiting') this.#check();
    if (first || !this.#started) return;
    const caused = causedBy(changed);
    if (caused.has('reload')) void this.#store.load();
    else if (phase === 'ready') {
      if (caused.has('relist')) this.#store.relist();
      if (caused.has('search')) this.#store.ask(this.query ?? '');
      if (caused.has('open')) void (this.product ? this.open(this.product) : this.close());
    }
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

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    super.attributeChangedCallback(name, old, value);
    if (name === 'lang' && old !== value && this.#started) void this.#store.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.size) this.#options = undefined;
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

  /** @internal */
  get asked(): { lang: string; explicit: boolean } {
    return { lang: languageAround(this), explicit: this.hasAttribute('lang') };
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
    return withTexts(this.#store.templates, () => {
      const { phase } = this.#store.data;
      // The fallback stays in the page's own type, or it would jump before the eyes of a reader.
      const fallback = html`<slot></slot>`;
      return html`${phase === 'waiting' ? fallback : nothing}
        <div
          class="guide"
          lang=${this.#store.voice.lang}
          data-phase=${phase}
          @keydown=${keepTyping}
          @keypress=${keepTyping}
          @keyup=${keepTyping}
        >
          ${this.#chooser?.view()} ${this.#content()}
          <div class="hidden" role="status">${this.#store.announcer.text}</div>
        </div>
        ${phase === 'failed' ? fallback : nothing}`;
    });
  }

  #content(): unknown {
    const store = this.#store;
    const { data } = store;
    const { phase, slow, retrying, guide } = data;
    if (phase === 'failed') return failedView(store.intents, retrying, data.outdated);
    if (phase === 'waiting' || !guide || !store.list.roster) return waitingView(slow);
    const whole = this.options.view === 'guide';
    const views = whole ? undefined : this.#views();
    // The page's own content stands until then.
    if (!whole && !views) return html`<slot></slot>`;
    const context = views?.awayFrom(this.#context(), this.options, store) ?? this.#context();
    const { opened, list } = store;
    const { part, failed } = store.sheetCode;
    if (opened && data.loaded) {
      if (!part) return sheetPending(context, opened.id, failed);
      const sheet = part.resolveSheet(guide, opened, store.sheet.sheetOf(opened, data.loaded));
      return part.sheetView(context, sheet, store.sheet.phase);
    }
    if (views) return views.otherView(context, this.options, this, store);
    return listView(context, {
      listing: list.listing,
      query: store.search.query,
      answered: store.search.answered,
      shown: list.shown,
      unfolded: list.unfolded,
      trouble: store.trouble,
      goneView: store.gone ? part?.goneView : undefined,
      emptyView: part?.emptyView,
    });
  }

  /** Comes when it is asked for; undefined until then, and where it can't be had. */
  #views(): OtherViews | undefined {
    this.#others ??= import('./other-views.js').then(
      (views) => {
        this.#otherViews = views;
        this.requestUpdate();
      },
      () => undefined,
    );
    return this.#otherViews;
  }

  #context(): ViewContext {
    const { data, voice, intents, route, current } = this.#store;
    const { product: _, ...list } = current;
    return {
      guide: data.guide as NonNullable<typeof data.guide>,
      voice,
      level: this.options.headingLevel,
      now: brusselsMoment(new Date()),
      intents,
      sheetHref: (id) => route.href({ ...list, product: id }),
      listHref: route.href(list),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'product-guide': ProductGuide;
  }
}
