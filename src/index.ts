/** `product-guide`: the class and its types. Importing it registers nothing. */
export { ProductGuide } from './element/product-guide.js';
export {
  PgCloseEvent,
  PgDriftEvent,
  PgErrorEvent,
  PgOpenEvent,
  PgReadyEvent,
  PgSearchEvent,
  PgUpdateEvent,
} from './element/events.js';
