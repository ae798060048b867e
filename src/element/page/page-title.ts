/** Lends the title of the page to an open sheet, for guides that were told to. */

/** The sheets that are open, the last one shown, by guide. */
const names = new Map<PageTitle, string>();
/** The page's own title. */
let own = '';
/** What was made of it; undefined where it stands alone. */
let shown: string | undefined;

export class PageTitle {
  /** Shows `name` before the page's own title; without a name that one comes back. */
  show(name: string | undefined): void {
    if (name === undefined && !names.has(this)) return;
    // Or somebody else has given the page another title meanwhile: that is its own from now on.
    if (document.title !== shown) own = document.title;
    names.delete(this);
    if (name !== undefined) names.set(this, name);
    const last = [...names.values()].at(-1);
    const title = [last, own].filter(Boolean).join(' – ');
    if (document.title !== title) document.title = title;
    shown = last === undefined ? undefined : document.title;
  }
}
