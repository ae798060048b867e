/** Owns the open sheet: which product, and how far its full text has come. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Sheet } from '../../catalogue/model.js';
import type { Guide, GuideProduct } from '../../catalogue/resolve.js';
import { fileUrl, namedFile } from '../../source/address.js';
import type { Loaded } from '../../source/guide-source.js';
import type { WantedSheet } from '../../source/sheets.js';

interface Hooks {
  readonly read: (wanted: WantedSheet, signal: AbortSignal) => Promise<Sheet>;
  /** The full text is there. */
  readonly opened: (product: GuideProduct, sheet: Sheet) => void;
  readonly failed: (url: string, error: unknown) => void;
}

export class SheetController implements ReactiveController {
  /** Id of the open product. */
  id: string | undefined;
  phase: 'loading' | 'ready' | 'failed' = 'ready';
  readonly #sheets = new Map<string, Sheet>();
  readonly #host: ReactiveControllerHost;
  readonly #hooks: Hooks;
  #abort: AbortController | undefined;

  constructor(host: ReactiveControllerHost, hooks: Hooks) {
    this.#host = host;
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
    if (product.local || this.sheetOf(product, loaded)) {
      this.#ready(product, loaded);
      return;
    }
    const url = addressOf(product, loaded);
    if (!url) {
      this.phase = 'failed';
      this.#host.requestUpdate();
      return;
    }
    const abort = new AbortController();
    this.#abort = abort;
    this.phase = 'loading';
    this.#host.requestUpdate();
    try {
      this.#sheets.set(url, await this.#hooks.read(wanted(product, url, loaded), abort.signal));
      if (abort.signal.aborted) return;
      this.#ready(product, loaded);
    } catch (error) {
      if (abort.signal.aborted) return;
      this.phase = 'failed';
      this.#hooks.failed(url, error);
    }
    this.#host.requestUpdate();
  }

  /** The full text of a product, where it has come. */
  sheetOf(product: GuideProduct, loaded: Loaded): Sheet | undefined {
    const url = addressOf(product, loaded);
    return loaded.sheets.get(product.id) ?? (url ? this.#sheets.get(url) : undefined);
  }

  #ready(product: GuideProduct, loaded: Loaded): void {
    this.phase = 'ready';
    const sheet = this.sheetOf(product, loaded);
    if (sheet) this.#hooks.opened(product, sheet);
    this.#host.requestUpdate();
  }
}

function addressOf({ summary }: GuideProduct, { base }: Loaded): string | undefined {
  return summary.sheet && fileUrl(summary.sheet, base);
}

function wanted(
  { summary }: GuideProduct,
  url: string,
  { catalogue, base, keys }: Loaded,
): WantedSheet {
  return { url, id: summary.id, list: namedFile(catalogue.sheets, base), keys };
}
