/** municipalities.json: what a guide with `chooser` lets visitors choose from. */
import type { Alias, Settings } from '../../catalogue/model.js';
import type { Place } from '../../catalogue/places.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import { postcodesOf } from '../../content/postcodes.js';

/** @param files settings and aliases by slug or NIS code, as they are published */
export function buildPlaces(files: ReadonlyMap<string, Settings | Alias>): Place[] {
  const names = new Map(municipalities.map(({ slug, name }) => [slug, name]));
  const former = new Map(formerMunicipalities.map((fact) => [fact.slug, fact]));
  const codes = new Map(municipalities.map(({ slug, nis }) => [slug, nis]));
  const places: Place[] = [];
  for (const [slug, file] of files) {
    // Codes are other names of what is in the list already.
    if (/^\d+$/.test(slug)) continue;
    const postcodes = postcodesOf.get(codes.get(slug) ?? former.get(slug)?.nis ?? '') ?? [];
    if ('movedTo' in file) {
      const name = former.get(slug)?.name;
      const now = names.get(file.movedTo);
      if (name && now) places.push({ slug, name, now, postcodes });
    } else places.push({ slug, name: file.municipality.name, postcodes });
  }
  return places.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}
