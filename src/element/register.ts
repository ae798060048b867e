import { ProductGuide } from './product-guide.js';

const NAME = 'product-guide';

/** Registers the element, unless the page has it already. */
export function register(): void {
  const known = customElements.get(NAME);
  if (!known) customElements.define(NAME, ProductGuide);
  else if (!('urlPrefix' in known.prototype))
    console.warn(
      `[product-guide] This page already has an element <${NAME}> of somebody else: no guide can be shown. Remove the script that defines it, or this one.`,
    );
}
