/** What search engines read of an open sheet: put in the page and taken out again. */
import type { Described } from './structured-data.js';

export class PageData {
  #script: HTMLScriptElement | undefined;
  #turn = 0;

  /** A page that can't have it does without. */
  async show(described: Described): Promise<void> {
    this.hide();
    const turn = this.#turn;
    try {
      const { addToPage } = await import('./structured-data.js');
      if (turn === this.#turn) this.#script = addToPage(described);
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
