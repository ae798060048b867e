/** The engine without a lexicon of its own: what the element loads. */
export { buildIndex } from './build-index.js';
export { search } from './search.js';
export { highlight, type Piece } from './highlight.js';
export {
  countFacets,
  isSelected,
  type FacetCounts,
  type FacetItem,
  type Selected,
} from './facets.js';
export type { SearchIndex } from './search-index.js';
export type * from './types.js';
