/** What an open sheet lends to the page around it: its name, and its facts for search engines. */
import { brusselsMoment } from '../../catalogue/calendar.js';
import { resolveSheet } from '../../catalogue/sheet.js';
import { PageData } from './page-data.js';
import { PageTitle } from './page-title.js';
import { NOWHERE } from '../state/route.js';
import { safeHref } from '../../views/safe-url.js';
import { governmentService } from './structured-data.js';
import type { GuideStore, StoreHost } from '../state/store.js';

export class SheetPage {
  readonly #store: GuideStore;
  readonly #host: StoreHost;
  readonly #title = new PageTitle();
  readonly #data = new PageData();

  constructor(store: GuideStore, host: StoreHost) {
    this.#store = store;
    this.#host = host;
  }

  /** Where the webmaster asked for it, the page is called as the sheet. */
  name(id: string): void {
    if (this.#host.options.documentTitle)
      this.#title.show(this.#store.list.roster?.byId.get(id)?.name.value ?? id);
  }

  /** Tells search engines of the open sheet; what can't be had here isn't offered to them. */
  describe(): void {
    const { data, opened: product, voice, sheet, route } = this.#store;
    const { guide, loaded } = data;
    if (!guide || !loaded || !product || this.#host.options.structuredData === 'off') return;
    this.#data.hide();
    if (product.state !== 'offered') return;
    this.#data.show(() => {
      const resolved = resolveSheet(guide, product, sheet.sheetOf(product, loaded));
      const { date } = brusselsMoment(new Date());
      const url = route.href({ ...NOWHERE, product: product.id }, safeHref(guide.guideUrl));
      return governmentService(guide, resolved, voice, date, url);
    });
  }

  hide(): void {
    this.#title.show(undefined);
    this.#data.hide();
  }
}
