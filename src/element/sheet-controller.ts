/** Owns the open sheet: which product, and how far its full text has come. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sheet } from '../catalogue/model.js';
import type { Guide } from '../catalogue/resolve.js';
import { type ResolvedSheet, resolveSheet } from '../catalogue/sheet.js';
import { absoluteUrl } from '../source/address.js';
import type { GuideSource, Loaded } from '../source/guide-source.js';

interface Hooks {
  readonly opened: (sheet: ResolvedSheet) => void;
  readonly failed: (url: string, error: unknown) => void;
}

export class SheetController implements ReactiveController {
  /** Id of the open product. */
  id: string | undefined;
  phase: 'loading' | 'ready' | 'failed' = 'ready';
  readonly #sheets = new Map<string, Sheet>();
  readonly #host: ReactiveControllerHost;
  readonly #source: GuideSource;
  readonly #hooks: Hooks;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, source: GuideSource, hooks: Hooks) {
    this.#host = host;
    this.#source = source;
    this.#hooks = hooks;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort?.abort();
  }

  close(): void {
    this.#abort?.abort();
    this.id = undefined;
  }

  /** Opens a product of the guide; its full sheet follows. */
  async open(id: string, guide: Guide, loaded: Loaded): Promise<void> {
    this.#abort?.abort();
    this.id = id;
    const product = guide.byId.get(id);
    if (!product) return;
    const url = product.summary.sheet && absoluteUrl(product.summary.sheet, loaded.base);
    const inHand = product.local ?? loaded.sheets.get(product.id) ?? (url && this.#sheets.get(url));
    if (inHand || !url) {
      this.phase = inHand ? 'ready' : 'failed';
      this.#opened(guide, loaded);
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.phase = 'loading';
    this.#host.requestUpdate();
    try {
      this.#sheets.set(url, await this.#source.sheet(url, abort.signal));
      if (abort.signal.aborted) return;
      this.phase = 'ready';
      this.#opened(guide, loaded);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.phase = 'failed';
      this.#hooks.failed(url, error);
    }
    this.#host.requestUpdate();
  }

  /** The open product as it stands now, for this guide; without its full sheet what the summary knows. */
  resolve(guide: Guide, loaded: Loaded): ResolvedSheet | undefined {
    const product = this.id === undefined ? undefined : guide.byId.get(this.id);
    if (!product) return undefined;
    const url = product.summary.sheet && absoluteUrl(product.summary.sheet, loaded.base);
    const sheet = loaded.sheets.get(product.id) ?? (url ? this.#sheets.get(url) : undefined);
    return resolveSheet(guide, product, sheet);
  }

  #opened(guide: Guide, loaded: Loaded): void {
    const sheet = this.resolve(guide, loaded);
    if (sheet) this.#hooks.opened(sheet);
    this.#host.requestUpdate();
  }
}
