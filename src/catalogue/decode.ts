/**
 * Turns unknown data into catalogue and settings, keeping all that is good: a bad item costs the
 * item, a bad optional field the field, a missing required field its record. Nothing throws.
 */
import { check, type Notes } from './check.js';
import type { Decoded, Finding } from './finding.js';
import type {
  Alias,
  BusinessEvent,
  Catalogue,
  Cooperation,
  Product,
  Settings,
  Sheet,
  Snapshot,
} from './model.js';
import type { ShapeRef } from './shape.js';
import {
  aliasShape,
  businessEventShape,
  catalogueShape,
  cooperationShape,
  productShape,
  settingsShape,
  sheetShape,
  snapshotShape,
} from './shapes.js';

/** The major version of the format that this code reads. */
export const SCHEMA_MAJOR = 1;

function decode<T>(shape: ShapeRef, input: unknown, strictKeys = false): Decoded<T> {
  const notes: Notes = { findings: [], path: [], strictKeys };
  const value = check(shape, input, notes);
  return { value: value as T | undefined, findings: notes.findings };
}

/** A published catalogue. A newer major version is refused with finding `newer-schema`. */
export function decodeCatalogue(input: unknown): Decoded<Catalogue> {
  return decodeVersioned(catalogueShape, input);
}

/** Settings of a municipality, published or inline. Unknown keys are warned of. */
export const decodeSettings = (input: unknown): Decoded<Settings> =>
  decode(settingsShape, input, true);
export const decodeCooperation = (input: unknown): Decoded<Cooperation> =>
  decode(cooperationShape, input, true);
export const decodeAlias = (input: unknown): Decoded<Alias> => decode(aliasShape, input);
/** A full product as edited. */
export const decodeProduct = (input: unknown): Decoded<Product> =>
  decode(productShape, input, true);
/** A business event as edited. */
export const decodeBusinessEvent = (input: unknown): Decoded<BusinessEvent> =>
  decode(businessEventShape, input, true);
/** A full product as published. */
export const decodeSheet = (input: unknown): Decoded<Sheet> => decode(sheetShape, input);
export const decodeSnapshot = (input: unknown): Decoded<Snapshot> =>
  decodeVersioned(snapshotShape, input);

function decodeVersioned<T>(shape: ShapeRef, input: unknown): Decoded<T> {
  // Before anything else: of a newer format nothing else is known to hold.
  const newer = newerSchema(input);
  return newer ? { value: undefined, findings: [newer] } : decode<T>(shape, input);
}

function newerSchema(input: unknown): Finding | undefined {
  const version = (input as { schemaVersion?: unknown } | null | undefined)?.schemaVersion;
  if (typeof version !== 'string' || !(Number.parseInt(version, 10) > SCHEMA_MAJOR))
    return undefined;
  return {
    code: 'newer-schema',
    severity: 'error',
    path: ['schemaVersion'],
    args: { found: version, expected: `${SCHEMA_MAJOR}.x` },
  };
}
