/** `product-guide/define`: registers the element. */
import { register } from './element/register.js';

register();
