/** A whole product as this municipality's visitors read it. */
import { type Provenances, applyLayers } from './cascade.js';
import { contactPointsOf } from './contact-points.js';
import { type Drift, driftOf } from './drift.js';
import type { Finding } from './finding.js';
import type { ContactPoint, ProductFields, Sheet } from './model.js';
import { SHEET_FIELDS } from './overridable.js';
import type { Guide, GuideProduct } from './resolve.js';

export interface ResolvedSheet {
  readonly product: GuideProduct;
  readonly fields: ProductFields;
  readonly provenance: Provenances;
  /** Where to ask about this product: its own, or the municipality's first. */
  readonly contactPoints: readonly ContactPoint[];
  readonly drift: readonly Drift[];
  readonly findings: readonly Finding[];
}

/**
 * Applies the layers to the full sheet. Without a sheet (it could not be had) the summary's fields
 * and all that is local are given.
 */
export function resolveSheet(guide: Guide, product: GuideProduct, sheet?: Sheet): ResolvedSheet {
  const findings: Finding[] = [];
  const base = product.local ?? sheet ?? product.summary;
  const { fields, provenance } = applyLayers(base, product.central, product.layers, SHEET_FIELDS);
  const own = contactPointsOf(fields.contactPoints, guide.contacts, (finding) => {
    findings.push({ ...finding, path: ['products', product.id, ...finding.path] });
  });
  return {
    product,
    fields,
    provenance,
    contactPoints: own.length ? own : guide.contacts.all.slice(0, 1),
    drift: sheet ? driftOf(sheet, product.layers) : [],
    findings,
  };
}
