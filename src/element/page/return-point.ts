/** Brings a visitor back to where they were in the list. */

export class ReturnPoint {
  #scroll = 0;
  #resultId: string | undefined;

  /** Remembers the place in the list from which a sheet is opened. */
  remember(id: string): void {
    this.#scroll = window.scrollY;
    this.#resultId = id;
  }

  /** Scrolls back and puts the focus on the result; without a result of old, on `otherwise`. */
  restore(root: ShadowRoot, otherwise: string): void {
    const id = this.#resultId;
    const result = id === undefined ? null : root.getElementById(`result-${id}`);
    (result ?? root.getElementById(otherwise))?.focus({ preventScroll: true });
    if (result) window.scrollTo(window.scrollX, this.#scroll);
  }
}
