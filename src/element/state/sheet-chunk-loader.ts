/** Fetches the code that draws sheets, once; a later call tries again. */
type SheetPart = typeof import('../sheet-chunk.js');

export class SheetPartLoader {
  /** When it has come. */
  part: SheetPart | undefined;
  /** It could not be had. */
  failed = false;

  #coming: Promise<void> | undefined;

  /** @param root where its styles go */
  load(root: ShadowRoot): Promise<void> {
    this.#coming ??= import('../sheet-chunk.js').then(
      (part) => {
        this.part = part;
        this.failed = false;
        root.adoptedStyleSheets.push(...part.partStyles.map((sheet) => sheet()));
      },
      () => {
        this.failed = true;
        this.#coming = undefined;
      },
    );
    return this.#coming;
  }
}
