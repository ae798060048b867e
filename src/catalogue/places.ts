/** The municipalities that a visitor can choose from, by all names that people know. */
import { slugOf } from './slug.js';

/** A municipality, or a former one under its own name. */
export interface Place {
  /** Names its settings. */
  readonly slug: string;
  readonly name: string;
  /** Name of the municipality that a former one is part of now. */
  readonly now?: string;
  readonly postcodes: readonly string[];
}
/** municipalities.json, beside the catalogue. */
export interface Places {
  readonly municipalities: readonly Place[];
}

/** The good entries of municipalities.json; none where it is something else. */
export function readPlaces(json: unknown): readonly Place[] {
  const list = (json as Partial<Places> | null)?.municipalities;
  return Array.isArray(list) ? list.filter(isPlace) : [];
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { slug, name, now, postcodes } = value as Record<keyof Place, unknown>;
  return (
    typeof slug === 'string' &&
    slug !== '' &&
    slug === slugOf(slug) &&
    typeof name === 'string' &&
    (now === undefined || typeof now === 'string') &&
    Array.isArray(postcodes) &&
    postcodes.every((code) => typeof code === 'string')
  );
}

const NOT_FOUND = 9;

/** Names that start like what was typed, then those that have it further on; a postcode by its first digits. */
export function findPlaces(places: readonly Place[], typed: string): readonly Place[] {
  const wanted = slugOf(typed).replace(/^st-/, 'sint-');
  if (!wanted) return [];
  const rankOf = ({ name, postcodes }: Place): number => {
    const slug = slugOf(name);
    if (postcodes.some((code) => code.startsWith(wanted)) || slug === wanted) return 0;
    if (slug.startsWith(wanted)) return 1;
    if (slug.includes(`-${wanted}`)) return 2;
    return slug.includes(wanted) ? 3 : NOT_FOUND;
  };
  return places
    .map((place) => ({ place, rank: rankOf(place) }))
    .filter(({ rank }) => rank !== NOT_FOUND)
    .sort((a, b) => a.rank - b.rank || a.place.name.localeCompare(b.place.name, 'nl'))
    .map(({ place }) => place);
}

/** The one place that was meant, if there is no doubt. */
export function onlyPlace(found: readonly Place[], typed: string): Place | undefined {
  const exact = found.filter(({ name }) => slugOf(name) === slugOf(typed));
  return exact.length === 1 ? exact[0] : found.length === 1 ? found[0] : undefined;
}
