/** One script a page, even if it is loaded twice. */
import { type Loader, loader, setLoader } from '../element/page/on-page.js';

declare const __VERSION__: string;

/** False where another script has come first; two versions are told apart in the console. */
export function announceVersion(script: string, base: string | undefined): boolean {
  const first = loader();
  if (!first) {
    setLoader({ version: __VERSION__, script, base } satisfies Loader);
    return true;
  }
  // The first may have been written into the page; this one knows where it comes from.
  const news = first.base === undefined && base !== undefined;
  first.base ??= base;
  if (news) tellGuides();
  if (first.version !== __VERSION__) {
    console.warn(
      `[product-guide] Version ${__VERSION__} (${script}) is not used: this page loaded version ${first.version} first (${first.script}). Remove one of the script tags.`,
    );
  }
  return false;
}

/** For guides whose element came earlier, as a package, and that knew of no catalogue. */
export function tellGuides(): void {
  if (loader()?.base === undefined) return;
  for (const guide of document.querySelectorAll('product-guide'))
    // Those that the page has defined already, and that name no catalogue of their own.
    if ('refresh' in guide && !guide.catalogue) void guide.refresh();
}
