import {
  buildIndex as buildWith,
  type BuildOptions,
  type SearchIndex,
  type SearchProduct,
} from './engine.js';
import { lexicon as defaultLexicon } from './lexicon.js';

export { search, highlight, countFacets, isSelected } from './engine.js';
export type * from './engine.js';

/**
 * Indexes products in one language, with the default lexicon unless another or none (null) is given.
 * @param products plain strings; kept by reference for marking matches
 */
export function buildIndex(
  products: readonly SearchProduct[],
  { lexicon = defaultLexicon, ...rest }: Partial<BuildOptions> = {},
): Promise<SearchIndex> {
  return buildWith(products, { ...rest, lexicon });
}
