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
    const target = result ?? root.getElementById(otherwise);
    target?.focus({ preventScroll: true });
    if (result) window.scrollTo(window.scrollX, this.#scroll);
    // Pages that scroll in a box of their own have lost its place.
    if (result && !isInSight(result)) result.scrollIntoView({ block: 'center' });
  }
}

/** In the middle of it nothing of the page stands before it, and no box has scrolled it away. */
function isInSight(element: HTMLElement): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  const root = element.getRootNode() as ShadowRoot;
  const seen = root.elementFromPoint(left + width / 2, top + height / 2);
  return !!seen && (element.contains(seen) || seen.contains(element));
}
