/** The page around a guide: its address, its focus, and what an open sheet lends to it. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { safeHref } from '../../views/safe-url.js';
import type { Options } from '../attributes.js';
import type { PagePort } from '../state/page-port.js';
import { LIST_ROUTE } from '../state/route.js';
import { type SheetChunk, type State, fullSheetOf, openedIn } from '../state/state.js';
import { sheetsFor } from './adopt-styles.js';
import { AddressBar } from './address-bar.js';
import { ReturnPoint } from './return-point.js';
import { languageAround, whenIdle } from './surroundings.js';

export interface GuideHost extends ReactiveControllerHost, HTMLElement {
  readonly options: Options;
}

export class GuidePage implements PagePort, ReactiveController {
  readonly address: AddressBar;
  readonly ready: () => void;
  readonly #host: GuideHost;
  readonly #return = new ReturnPoint();
  #state: State | undefined;
  #sheetPage: InstanceType<SheetChunk['SheetPage']> | undefined;

  /** @param ready called when the first list stands there */
  constructor(host: GuideHost, ready: () => void) {
    this.#host = host;
    this.ready = ready;
    this.address = new AddressBar(host, () => host.options);
    host.addController(this);
  }

  hostConnected(): void {
    // Moved with a sheet open: what it lends to the page comes back.
    if (this.#state) this.#follow(this.#state);
  }
  hostDisconnected(): void {
    this.#sheetPage?.hide();
  }

  changed(state: State): void {
    this.#state = state;
    this.#follow(state);
    this.#host.requestUpdate();
  }
  /** The page is called as the open sheet, and tells search engines of it. */
  #follow(state: State): void {
    const { shown, sheetChunk, sheetPhase, sheet } = state;
    if (!shown || !sheetChunk) return;
    this.#sheetPage ??= new sheetChunk.SheetPage();
    const product = openedIn(state);
    if (!product || !this.#host.isConnected) {
      this.#sheetPage.hide();
      return;
    }
    const { documentTitle, structuredData } = this.options;
    const whole = sheetPhase === 'ready' && !!fullSheetOf(state, product);
    const told = structuredData === 'on' && whole && product.state === 'offered';
    this.#sheetPage.show({
      ...{ guide: shown.guide, voice: shown.voice, sheet: told ? sheet : undefined },
      name: documentTitle
        ? (shown.products.byId.get(product.id)?.name.value ?? product.id)
        : undefined,
      url: () =>
        this.address.href({ ...LIST_ROUTE, product: product.id }, safeHref(shown.guide.guideUrl)),
    });
  }

  get options(): Options {
    return this.#host.options;
  }
  get asked(): PagePort['asked'] {
    return { lang: languageAround(this.#host), explicit: this.#host.hasAttribute('lang') };
  }

  get drawn(): Promise<unknown> {
    return this.#host.updateComplete;
  }
  emit(event: Event): void {
    this.#host.dispatchEvent(event);
  }
  whenIdle(work: () => void): void {
    whenIdle(() => {
      if (this.#host.isConnected) work();
    });
  }

  get #root(): ShadowRoot {
    return this.#host.shadowRoot as ShadowRoot;
  }
  addStyles({ sheetStyles }: SheetChunk): void {
    const sheets = sheetStyles.map((sheet) => sheet());
    this.#root.adoptedStyleSheets.push(...sheetsFor(this.#root, sheets));
  }
  focus(id: string): void {
    this.#root.getElementById(id)?.focus();
  }
  focusSheet({ focusHeading }: SheetChunk): void {
    focusHeading(this.#root, 'sheet-title');
  }
  rememberPlace(id: string): void {
    this.#return.remember(id);
  }
  restorePlace(): void {
    this.#return.restore(this.#root, 'query');
  }
}
