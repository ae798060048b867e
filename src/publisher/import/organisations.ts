/** Which municipality a record belongs to, and the settings file that it gets. */
import type { Settings } from '../../catalogue/model.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import type { ImportedRecord } from './record.js';

export interface Place {
  readonly slug: string;
  readonly name: string;
  readonly nis: string;
}
// A current municipality comes last: its name and slug win over a former one's.
const byNis = new Map<string, Place>(
  [...formerMunicipalities, ...municipalities].map((fact) => [fact.nis, fact]),
);
const currentBySlug = new Map(municipalities.map((fact) => [fact.slug, fact]));

/** The municipality in which a record holds: the last five digits of an area code are its NIS code. */
export function placeOf({ areas }: ImportedRecord): Place | undefined {
  for (const area of areas) {
    const place = byNis.get(/^BE\d{3}(\d{5})$/.exec(area)?.[1] ?? '');
    if (place) return currentBySlug.get(place.slug) ?? place;
  }
  return undefined;
}

interface Gathered {
  readonly place: Place;
  readonly ids: Set<string>;
  informal: number;
  modified: string;
}

/**
 * Settings by slug. A town and its OCMW are one municipality to a visitor and share one file. What
 * an organisation published is confirmed there; what another municipality published is hidden.
 */
export function settingsOf(
  records: readonly { readonly record: ImportedRecord; readonly id: string }[],
): Map<string, Settings> {
  const bySlug = new Map<string, Gathered>();
  for (const { record, id } of records) {
    const place = record.createdBy === undefined ? undefined : placeOf(record);
    if (!place) continue;
    const entry = bySlug.get(place.slug) ?? { place, ids: new Set(), informal: 0, modified: '' };
    bySlug.set(place.slug, entry);
    entry.ids.add(id);
    if (record.variant?.toLowerCase().endsWith('-informal')) entry.informal += 1;
    const modified = record.product.modified ?? '';
    if (modified > entry.modified) entry.modified = modified;
  }
  const local = [...bySlug.values()].flatMap(({ ids }) => [...ids]).sort();
  return new Map(
    [...bySlug]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([slug, { place, ids, informal, modified }]) => [
        slug,
        {
          municipality: { name: place.name, nis: place.nis },
          tone: informal * 2 > ids.size ? 'informal' : 'formal',
          ...(modified ? { modified } : {}),
          products: Object.fromEntries(
            local.map((id) => [id, ids.has(id) ? { confirmed: true } : { hidden: true }]),
          ),
        },
      ]),
  );
}
