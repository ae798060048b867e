/** Where the live guide is. */
import type { Guide } from '../../catalogue/resolve.js';
import { safeHref } from '../../views/safe-url.js';

/** The guide's own page, or a product in it, with whatever parameters that page has of its own. */
export function addressInGuide(
  { guideUrl }: Pick<Guide, 'guideUrl'>,
  product?: string,
): string | undefined {
  const page = safeHref(guideUrl);
  if (!page || product === undefined) return page;
  const url = new URL(page);
  url.searchParams.set('pg-product', product);
  return url.href;
}
