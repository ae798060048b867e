/** Which products are listed, and how many stand behind each filter. Pure. */
import { type Selected, countFacets, isSelected } from '../../search/facets.js';
import type { Range, SearchHit } from '../../search/types.js';
import type { Roster, RosterEntry } from './roster.js';
import type { FilterOption } from '../../views/filters.js';

type Ranges = readonly Readonly<Range>[];

export interface ListItem extends RosterEntry {
  readonly nameRanges: Ranges;
  readonly summaryRanges: Ranges;
  /** The word that led here, where title and summary don't show it. */
  readonly via?: string | undefined;
}
export interface Listing {
  readonly items: readonly ListItem[];
  readonly topics: readonly FilterOption[];
  readonly types: readonly FilterOption[];
  /** Topics that have something to browse, for those who found nothing. */
  readonly browse: Roster['topics'];
  /** The query as it was understood, where a word of it had to be corrected. */
  readonly corrected: string | undefined;
}

/** Hits best first, or without a query all listed products; filtered either way. */
export function listing(
  roster: Roster,
  hits: readonly SearchHit[] | undefined,
  selected: Selected,
): Listing {
  const found = hits ? itemsOf(roster, hits) : roster.listed.map(plain);
  const counts = countFacets(found, selected);
  return {
    items: found.filter((entry) => isSelected(entry, selected)),
    topics: options(roster.topics, selected.topics, counts.topics),
    types: options(roster.types, selected.types, counts.types),
    browse: roster.browse,
    corrected: hits?.[0]?.corrected,
  };
}

function itemsOf({ byId }: Roster, hits: readonly SearchHit[]): ListItem[] {
  const items: ListItem[] = [];
  for (const hit of hits) {
    const entry = byId.get(hit.id);
    if (!entry) continue;
    items.push({
      ...entry,
      get nameRanges() {
        return hit.ranges.title ?? [];
      },
      get summaryRanges() {
        return hit.ranges.summary ?? [];
      },
      get via() {
        return hit.via;
      },
    });
  }
  return items;
}
const plain = (entry: RosterEntry): ListItem => ({ ...entry, nameRanges: [], summaryRanges: [] });

function options(
  labels: Roster['topics'],
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
