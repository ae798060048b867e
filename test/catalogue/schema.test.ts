/** The decoders that a browser runs and the schemas that they were generated from say the same. */
import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { safeParse } from 'zod/mini';
import {
  decodeAlias,
  decodeCatalogue,
  decodeCooperation,
  decodeProduct,
  decodeSettings,
  decodeSheet,
  decodeSnapshot,
} from '../../src/catalogue/decode.js';
import { catalogueSchema, snapshotSchema } from '../../src/catalogue/schema/catalogue.js';
import { productSchema, sheetSchema } from '../../src/catalogue/schema/product.js';
import {
  aliasSchema,
  cooperationSchema,
  settingsSchema,
} from '../../src/catalogue/schema/settings.js';
import {
  aliasShape,
  catalogueShape,
  cooperationShape,
  productShape,
  settingsShape,
  sheetShape,
  snapshotShape,
} from '../../src/catalogue/shapes.js';
import { mutated, valid } from './arbitrary.js';

/** Versions that this code reads. */
const readable = (value: unknown): unknown => {
  const { schemaVersion, catalogue, ...rest } = value as Record<string, unknown>;
  return {
    ...rest,
    ...(schemaVersion !== undefined && { schemaVersion: '1.0' }),
    ...(catalogue !== undefined && { catalogue: readable(catalogue) }),
  };
};
const RUNS = 150;

for (const [name, decode, shape, schema] of [
  ['catalogue', decodeCatalogue, catalogueShape, catalogueSchema],
  ['settings', decodeSettings, settingsShape, settingsSchema],
  ['cooperation', decodeCooperation, cooperationShape, cooperationSchema],
  ['alias', decodeAlias, aliasShape, aliasSchema],
  ['product', decodeProduct, productShape, productSchema],
  ['sheet', decodeSheet, sheetShape, sheetSchema],
  ['snapshot', decodeSnapshot, snapshotShape, snapshotSchema],
] as const) {
  const values = valid(shape).map(readable);
  const accepts = (value: unknown) => safeParse(schema, value).success;

  describe(`decoder and schema of ${name}`, () => {
    test('both take what is right, unchanged and without remark', () => {
      fc.assert(
        fc.property(values, (value) => {
          assert.ok(accepts(value));
          const decoded = decode(value);
          assert.deepEqual(decoded.findings, []);
          assert.deepEqual(decoded.value, value);
        }),
        { numRuns: RUNS },
      );
    });
    test('complain of the same', () => {
      fc.assert(
        fc.property(mutated(values), (value) => {
          const errors = decode(value).findings.filter(({ severity }) => severity === 'error');
          assert.equal(errors.length > 0, !accepts(value), JSON.stringify(errors));
        }),
        { numRuns: 2 * RUNS },
      );
    });
    test('leave over what is right', () => {
      fc.assert(
        fc.property(mutated(values), (value) => {
          const { value: kept } = decode(value);
          if (kept === undefined) return;
          assert.ok(accepts(kept));
          assert.deepEqual(decode(kept), { value: kept, findings: [] });
        }),
        { numRuns: RUNS },
      );
    });
  });
}
