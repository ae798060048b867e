/** `product-guide/define`: registers the element. */
import { ProductGuide } from './element/product-guide.js';

if (!customElements.get('product-guide')) customElements.define('product-guide', ProductGuide);
