/** Which products are listed, and how many stand behind each filter. Pure. */
import { type Selected, countFacets, isSelected } from '../../search/facets.js';
import { highlight } from '../../search/highlight.js';
import type { SearchHit } from '../../search/types.js';
import type { ListedProduct, ProductList } from './product-list.js';
import type { FilterOption } from '../../views/filters.js';
import type { Listing } from '../../views/guide.js';
import type { ResultItem } from '../../views/results.js';

/** Hits best first, or without a query all listed products; filtered either way. */
export function listing(
  products: ProductList,
  hits: readonly SearchHit[] | undefined,
  selected: Selected,
): Listing {
  const found = hits ? itemsOf(products, hits) : products.listed;
  const counts = countFacets(found, selected);
  return {
    items: found.filter((entry) => isSelected(entry, selected)),
    topics: options(products.topics, selected.topics, counts.topics),
    types: options(products.types, selected.types, counts.types),
    browse: products.browse,
    corrected: hits?.[0]?.corrected,
  };
}

/** What is marked is worked out for the rows that are drawn. */
type Found = ListedProduct & ResultItem;

function itemsOf({ byId }: ProductList, hits: readonly SearchHit[]): Found[] {
  const items: Found[] = [];
  for (const hit of hits) {
    const entry = byId.get(hit.id);
    if (!entry) continue;
    items.push({
      ...entry,
      get namePieces() {
        return highlight(entry.name.value, hit.ranges.title);
      },
      get summaryPieces() {
        return highlight(entry.summary?.value ?? '', hit.ranges.summary);
      },
      get via() {
        return hit.via;
      },
    });
  }
  return items;
}

function options(
  labels: ProductList['topics'],
  chosen: readonly string[],
  counts: ReadonlyMap<string, number>,
): FilterOption[] {
  const options = labels.map(({ id, label }) => ({
    id,
    label,
    count: counts.get(id) ?? 0,
    checked: chosen.includes(id),
  }));
  return options.filter(({ count, checked }) => count > 0 || checked);
}
