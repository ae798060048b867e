/** What an open sheet lends to the page around it: its name, and its facts for search engines. */
import { brusselsMoment } from '../../catalogue/calendar.js';
import type { Voice } from '../../catalogue/language.js';
import type { Guide } from '../../catalogue/resolve.js';
import type { ResolvedSheet } from '../../catalogue/sheet.js';
import { PageData } from './page-data.js';
import { PageTitle } from './page-title.js';
import { governmentService } from './structured-data.js';

interface Lent {
  /** Where the webmaster asked for it, the page is called as the sheet. */
  readonly name: string | undefined;
  /** A whole sheet of something that can be had here; search engines are told of no other. */
  readonly sheet: ResolvedSheet | undefined;
  readonly guide: Guide;
  readonly voice: Voice;
  readonly url: () => string;
}

export class SheetPage {
  readonly #title = new PageTitle();
  readonly #data = new PageData();
  #name: string | undefined;
  #sheet: ResolvedSheet | undefined;

  /** Called at every change of the guide; acts where the sheet is another. */
  show({ name, sheet, guide, voice, url }: Lent): void {
    if (name !== this.#name) this.#title.show(name);
    this.#name = name;
    if (sheet === this.#sheet) return;
    this.#data.hide();
    this.#sheet = sheet;
    if (sheet) {
      const { date } = brusselsMoment(new Date());
      this.#data.show(() => governmentService(guide, sheet, voice, date, url()));
    }
  }

  hide(): void {
    this.#title.show(undefined);
    this.#data.hide();
    this.#name = undefined;
    this.#sheet = undefined;
  }
}
