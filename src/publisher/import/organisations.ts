/** Which municipality a record belongs to, and the settings file that it gets. */
import type { Settings } from '../../catalogue/model.js';
import {
  type MunicipalityFact,
  formerMunicipalities,
  municipalities,
} from '../../content/municipalities.js';
import type { ImportedRecord } from './record.js';

// A current municipality comes last: its name and slug win over a former one's.
const byNis = new Map<string, MunicipalityFact>(
  [...formerMunicipalities, ...municipalities].map((fact) => [fact.nis, fact]),
);
const currentBySlug = new Map(municipalities.map((fact) => [fact.slug, fact]));

/** The municipality in which a record holds: the last five digits of an area code are its NIS code. */
export function municipalityOf({ areas }: ImportedRecord): MunicipalityFact | undefined {
  for (const area of areas) {
    const municipality = byNis.get(/^BE\d{3}(\d{5})$/.exec(area)?.[1] ?? '');
    if (municipality) return currentBySlug.get(municipality.slug) ?? municipality;
  }
  return undefined;
}

interface Gathered {
  readonly municipality: MunicipalityFact;
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
    const municipality = record.createdBy === undefined ? undefined : municipalityOf(record);
    if (!municipality) continue;
    const entry = bySlug.get(municipality.slug) ?? {
      municipality,
      ids: new Set(),
      informal: 0,
      modified: '',
    };
    bySlug.set(municipality.slug, entry);
    entry.ids.add(id);
    if (record.variant?.toLowerCase().endsWith('-informal')) entry.informal += 1;
    const modified = record.product.modified ?? '';
    if (modified > entry.modified) entry.modified = modified;
  }
  const local = [...bySlug.values()].flatMap(({ ids }) => [...ids]).sort();
  return new Map(
    [...bySlug]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([slug, { municipality, ids, informal, modified }]) => [
        slug,
        {
          municipality: { name: municipality.name, nis: municipality.nis },
          tone: informal * 2 > ids.size ? 'informal' : 'formal',
          ...(modified ? { modified } : {}),
          products: Object.fromEntries(
            local.map((id) => [id, ids.has(id) ? { confirmed: true } : { hidden: true }]),
          ),
        },
      ]),
  );
}
