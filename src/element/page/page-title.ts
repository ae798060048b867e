/** Lends the title of the page to an open sheet, for guides that were told to. */
export class PageTitle {
  #own: string | undefined;

  /** Shows `name` before the page's own title; without a name that one comes back. */
  show(name: string | undefined): void {
    if (name !== undefined) {
      this.#own ??= document.title;
      document.title = this.#own ? `${name} – ${this.#own}` : name;
    } else if (this.#own !== undefined) {
      document.title = this.#own;
      this.#own = undefined;
    }
  }
}
