/** Whether a municipality's guide gives back what its instance said, field by field. */
import { strict as assert } from 'node:assert';
import type { Catalogue, Settings } from '../../../../src/catalogue/model.js';
import { resolveGuide } from '../../../../src/catalogue/resolve.js';
import { resolveSheet } from '../../../../src/catalogue/sheet.js';
import type { Consolidated } from '../../../../src/publisher/import/consolidate/consolidate.js';
import { fieldNames } from '../../../../src/catalogue/schema/fields.js';
import { inTone } from '../../../../src/publisher/import/consolidate/variants.js';
import type { ImportedRecord } from '../../../../src/publisher/import/record.js';

/** What the settings say once for all products: who the municipality is. */
const SELF = new Set(['spatial', 'competentAuthorities', 'executingAuthorities']);

/** @returns how many fields were compared */
export function assertGivenBack(
  { products, settings }: Pick<Consolidated, 'products' | 'settings'>,
  records: readonly ImportedRecord[],
): number {
  const catalogue: Catalogue = { schemaVersion: '1.0', revision: 1, products: [...products] };
  const where = new Map<string, { slug: string; id: string }>();
  for (const [slug, { products: own, localProducts }] of settings) {
    for (const [id, { uri }] of Object.entries(own ?? {})) where.set(uri ?? '', { slug, id });
    for (const { id, uri } of localProducts ?? []) where.set(uri ?? '', { slug, id });
  }
  let compared = 0;
  for (const { iri, product } of records) {
    const place = where.get(iri);
    assert.ok(place, `${iri} is nowhere`);
    const own: Settings | undefined = settings.get(place.slug);
    const guide = resolveGuide(catalogue, own);
    const entry = guide.byId.get(place.id);
    assert.ok(entry, `${place.slug} lacks ${place.id}`);
    assert.equal(entry.state, 'offered');
    const central = products.find(({ id }) => id === place.id);
    const sheet = resolveSheet(guide, entry, central);
    for (const name of fieldNames) {
      if (SELF.has(name) && sheet.fields[name] === undefined) continue;
      const at: string = `${place.slug} ${place.id} ${name}`;
      compared += 1;
      if (name === 'contactPoints') {
        const points = sheet.contactPoints.map(({ id: _id, ...point }) => point);
        if (product.contactPoints) assert.deepEqual(points, product.contactPoints, at);
        continue;
      }
      const shown = inTone(sheet.fields[name], guide.tone);
      assert.deepEqual(shown, inTone(product[name], guide.tone), at);
    }
  }
  return compared;
}
