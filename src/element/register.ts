import { ProductGuide } from './product-guide.js';

/** Registers the element, unless the page has it already. */
export function register(): void {
  if (!customElements.get('product-guide')) customElements.define('product-guide', ProductGuide);
}
