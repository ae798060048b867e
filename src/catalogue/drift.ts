/** Overrides whose central field has changed since they were written. */
import type { Layer } from './cascade.js';
import type { FieldName, Sheet } from './model.js';
import type { Provenance } from './provenance.js';

export interface Drift {
  readonly product: string;
  readonly field: FieldName;
  /** Whose override it is. */
  readonly from: Provenance;
  /** Hash of the central field that the override was written against. */
  readonly basedOn: string;
  /** Its hash now; left out where the central field is gone. */
  readonly now?: string;
}

/** Only fields that name what they were based on can tell. */
export function driftOf(sheet: Sheet, layers: readonly Layer[]): Drift[] {
  const drifts: Drift[] = [];
  const { hashes } = sheet;
  if (!hashes) return drifts;
  for (const { from, rules } of layers) {
    const basedOn = rules.basedOn ?? {};
    for (const field of Object.keys(basedOn)) {
      if (!rules.override || !Object.hasOwn(rules.override, field)) continue;
      const now = Object.hasOwn(hashes, field) ? hashes[field] : undefined;
      if (basedOn[field] === now) continue;
      drifts.push({
        product: sheet.id,
        field: field as FieldName,
        from,
        basedOn: basedOn[field] ?? '',
        ...(now !== undefined && { now }),
      });
    }
  }
  return drifts;
}
