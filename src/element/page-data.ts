/** What search engines read of an open sheet: put in the page and taken out again. */
import { brusselsMoment } from '../catalogue/calendar.js';
import { feesOn } from '../catalogue/fees.js';
import { type Voice, plainLanguage } from '../catalogue/language.js';
import type { Sheet } from '../catalogue/model.js';
import type { Guide, GuideProduct } from '../catalogue/resolve.js';
import { resolveSheet } from '../catalogue/sheet.js';
import { readText } from '../catalogue/text.js';
import { policy } from './policy.js';
import { safeHref } from './safe-url.js';
import type { Described } from './structured-data.js';

export class PageData {
  #script: HTMLScriptElement | undefined;
  #turn = 0;

  /**
   * A page that can't have it does without; what can't be had here isn't offered to search engines.
   * @param url the sheet's own address
   */
  async show(
    guide: Guide,
    product: GuideProduct,
    sheet: Sheet | undefined,
    voice: Voice,
    url: string,
  ): Promise<void> {
    this.hide();
    if (product.state !== 'offered') return;
    const turn = this.#turn;
    try {
      const { addToPage } = await import('./structured-data.js');
      if (turn === this.#turn)
        this.#script = addToPage(describe(guide, product, sheet, voice, url), policy);
    } catch {
      // The chunk could not be had: visitors lose nothing.
    }
  }

  hide(): void {
    this.#turn++;
    this.#script?.remove();
    this.#script = undefined;
  }
}

function describe(
  guide: Guide,
  product: GuideProduct,
  sheet: Sheet | undefined,
  voice: Voice,
  url: string,
): Described {
  const { fields, contactPoints } = resolveSheet(guide, product, sheet);
  const { date } = brusselsMoment(new Date());
  return {
    guide,
    id: product.id,
    fields,
    contactPoints,
    fees: feesOn(fields.fees ?? [], date)
      .filter(({ state, fee }) => state !== 'lapsed' && fee.amount !== undefined)
      .map(({ fee }) => fee),
    lang: plainLanguage(voice.lang),
    url,
    text: (text) => readText(text, voice)?.value,
    href: safeHref,
  };
}
