/** What filters look at. */
export interface FacetItem {
  readonly id: string;
  readonly topics: readonly string[];
  readonly type?: string | undefined;
}

/** Chosen values: a product must have one of the topics, and one of the types; an empty list asks for nothing. */
export interface Selected {
  readonly topics: readonly string[];
  readonly types: readonly string[];
}

/** Products per value, in order of first appearance. */
export interface FacetCounts {
  readonly topics: ReadonlyMap<string, number>;
  readonly types: ReadonlyMap<string, number>;
}

const hasTopic = (item: FacetItem, chosen: readonly string[]) =>
  chosen.length === 0 || item.topics.some((topic) => chosen.includes(topic));
const hasType = (item: FacetItem, chosen: readonly string[]) =>
  chosen.length === 0 || (item.type !== undefined && chosen.includes(item.type));

/** Whether an item passes the filters. */
export function isSelected(item: FacetItem, { topics, types }: Selected): boolean {
  return hasTopic(item, topics) && hasType(item, types);
}

/**
 * How many products each value would show beside the other filter: topics are counted under the chosen types and
 * types under the chosen topics, so that choosing a second topic never looks as if it would show nothing.
 * Values without products under the other filter are there with 0, so that a chosen one never vanishes.
 */
export function countFacets(items: readonly FacetItem[], selected: Selected): FacetCounts {
  const topics = new Map<string, number>();
  const types = new Map<string, number>();
  for (const item of items) {
    const inType = hasType(item, selected.types) ? 1 : 0;
    for (const topic of new Set(item.topics)) topics.set(topic, (topics.get(topic) ?? 0) + inType);
    if (item.type !== undefined) {
      types.set(item.type, (types.get(item.type) ?? 0) + (hasTopic(item, selected.topics) ? 1 : 0));
    }
  }
  return { topics, types };
}
