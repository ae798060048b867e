/** Which municipality a record belongs to, and the settings file that it gets. */
import type { Settings } from '../../catalogue/model.js';
import { formerMunicipalities, municipalities } from '../municipalities.js';
import type { ImportedRecord } from './record.js';

interface Place {
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

/**
 * Settings by slug. A town and its OCMW are one municipality to a visitor and share one file.
 * Each product that an organisation published counts as confirmed there.
 */
export function settingsOf(
  records: readonly { readonly record: ImportedRecord; readonly id: string }[],
): Map<string, Settings> {
  const bySlug = new Map<
    string,
    { place: Place; ids: string[]; informal: number; modified: string }
  >();
  for (const { record, id } of records) {
    const place = record.createdBy === undefined ? undefined : placeOf(record);
    if (!place) continue;
    const entry = bySlug.get(place.slug) ?? { place, ids: [], informal: 0, modified: '' };
    bySlug.set(place.slug, entry);
    entry.ids.push(id);
    if (record.variant?.toLowerCase().endsWith('-informal')) entry.informal += 1;
    const modified = record.product.modified ?? '';
    if (modified > entry.modified) entry.modified = modified;
  }
  return new Map(
    [...bySlug]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([slug, { place, ids, informal, modified }]) => [
        slug,
        {
          municipality: { name: place.name, nis: place.nis },
          tone: informal * 2 > ids.length ? 'informal' : 'formal',
          ...(modified ? { modified } : {}),
          products: Object.fromEntries(ids.sort().map((id) => [id, { confirmed: true }])),
        },
      ]),
  );
}
