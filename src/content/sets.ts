/** Fields in which the order of values says nothing. */
import { kindOf, productFields, rowOf } from '../catalogue/schema/fields.js';
import { canonicalJson } from './hash.js';

const SETS: ReadonlySet<string> = new Set(
  productFields.filter((name) => kindOf(name).unordered || rowOf(name).kind === 'authorities'),
);

/** The value of a field with the lists of a set in one order, so that two that say the same are equal. */
export const inSetOrder = (field: string, value: unknown): unknown =>
  SETS.has(field) ? sorted(value) : value;

function sorted(value: unknown): unknown {
  if (Array.isArray(value))
    return [...(value as unknown[])].sort((a, b) => (canonicalJson(a) < canonicalJson(b) ? -1 : 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sorted(inner)]));
}
