/** Ids for records: the slug of the title, told apart where several records share it. */
import { hashOf } from '../../content/hash.js';

interface Candidate {
  readonly slug: string;
  /** Slug of the municipality, '' where there is none. */
  readonly municipality: string;
  readonly iri: string;
  /** Id that an earlier import gave this record; it never changes. */
  readonly known: string | undefined;
}

/** An id for each, in their order. It doesn't depend on that order. */
export function assignIds(candidates: readonly Candidate[]): string[] {
  const taken = new Set(candidates.flatMap(({ known }) => known ?? []));
  const free = candidates.filter(({ known }) => known === undefined);
  const bySlug = count(free.map(({ slug }) => slug));
  const withMunicipality = ({ slug, municipality }: Candidate) =>
    municipality ? `${slug}-${municipality}` : slug;
  const byMunicipality = count(free.map(withMunicipality));
  const single = (id: string, counts: ReadonlyMap<string, number>) =>
    counts.get(id) === 1 && !taken.has(id);
  return candidates.map((candidate) => {
    if (candidate.known !== undefined) return candidate.known;
    if (single(candidate.slug, bySlug)) return candidate.slug;
    const longer = withMunicipality(candidate);
    // A longer id may be somebody's plain slug.
    if (single(longer, byMunicipality) && !bySlug.has(longer)) return longer;
    return `${longer}-${hashOf(candidate.iri, 6)}`;
  });
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
