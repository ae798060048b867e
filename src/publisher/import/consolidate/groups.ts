/** Which records are one product: those made from one concept, or with one title. */
import type { MunicipalityFact } from '../../../content/municipalities.js';
import { municipalityOf } from '../organisations.js';
import { keyOf } from '../import.js';
import type { ImportedRecord } from '../record.js';

/** A record of an organisation in a municipality. */
export interface Instance {
  readonly record: ImportedRecord;
  readonly municipality: MunicipalityFact;
}
export interface Group {
  /** IRI of the concept, or of a record that stands alone, or `title:…`. */
  readonly key: string;
  readonly concept: ImportedRecord | undefined;
  readonly instances: readonly Instance[];
}
interface Groups {
  readonly central: readonly Group[];
  /** What only one municipality has, and no concept stands behind. */
  readonly local: readonly Instance[];
}

export function groupRecords(records: readonly ImportedRecord[]): Groups {
  const groups = new Map<string, { concept?: ImportedRecord; instances: Instance[] }>();
  const groupOf = (key: string) => {
    const group = groups.get(key) ?? { instances: [] };
    groups.set(key, group);
    return group;
  };
  for (const record of records) {
    const { source, id } = record.product;
    const municipality = record.createdBy === undefined ? undefined : municipalityOf(record);
    // A concept, or a product of a government that is no municipality.
    if (!municipality) groupOf(keyOf(record.product)).concept = record;
    else groupOf(source ?? `title:${id}`).instances.push({ record, municipality });
  }
  const central: Group[] = [];
  const local: Instance[] = [];
  for (const [key, { concept, instances }] of groups) {
    const municipalities = new Set(instances.map(({ municipality }) => municipality.slug));
    if (key.startsWith('title:') && municipalities.size < 2) local.push(...instances);
    else central.push({ key, concept, instances });
  }
  return { central: central.sort((a, b) => (a.key < b.key ? -1 : 1)), local };
}
