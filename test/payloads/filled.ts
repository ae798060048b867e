/**
 * A value of a shape with every field there is, and the payload in every text without a form of its
 * own: found from the schemas, so that a new field is attacked from the day it exists.
 */
import fc from 'fast-check';
import { type ShapeRef, shapeOf } from '../../src/catalogue/shape.js';

/** Where a shape holds itself, this deep will do. */
const MAX_DEPTH = 3;

export interface Filling {
  readonly payload: unknown;
  /** Which of several alternatives is taken. */
  readonly variant: number;
}

export function filled(ref: ShapeRef, filling: Filling, depth = 0): unknown {
  const shape = shapeOf(ref);
  const { payload, variant } = filling;
  switch (shape.kind) {
    case 'string':
      return shape.pattern ? sampleOf(shape.pattern) : payload;
    case 'number':
      return Math.max(shape.min ?? 1, 1);
    case 'boolean':
      // Nothing is hidden, and nothing is meant to be empty.
      return false;
    case 'null':
      return null;
    case 'enum':
      return shape.of[variant % shape.of.length];
    case 'list':
      return depth > MAX_DEPTH * 2 ? [] : itemsOf(shape.of, payload, depth);
    case 'map':
      return {
        [shape.key.pattern
          ? sampleOf(shape.key.pattern)
          : typeof payload === 'string'
            ? payload
            : 'sleutel']: filled(shape.of, filling, depth + 1),
      };
    case 'any':
      return filled(shape.of[variant % shape.of.length] as ShapeRef, filling, depth);
    case 'object':
      return Object.fromEntries(
        Object.keys(shape.fields).map((name) => [
          name,
          filled(shape.fields[name] as ShapeRef, filling, depth + 1),
        ]),
      );
  }
}

/** One item for every alternative, and for every value of an enumeration in it. */
function itemsOf(of: ShapeRef, payload: unknown, depth: number): unknown[] {
  const variants = Math.min(variantsOf(of), depth > 3 ? 1 : 8);
  return [...new Array<unknown>(variants).keys()].map((variant) =>
    filled(of, { payload, variant }, depth + 1),
  );
}

function variantsOf(ref: ShapeRef): number {
  const shape = shapeOf(ref);
  if (shape.kind === 'any') return shape.of.length;
  if (shape.kind !== 'object') return 1;
  const counts = Object.values(shape.fields).map((field) => {
    const inner = shapeOf(field);
    return inner.kind === 'enum' ? inner.of.length : inner.kind === 'any' ? inner.of.length : 1;
  });
  return Math.max(1, ...counts);
}

const samples = new Map<string, string>();
/** A text of that form, always the same one; a language tag is Dutch. */
function sampleOf(pattern: RegExp): string {
  const known = samples.get(pattern.source);
  if (known !== undefined) return known;
  const liked = ['nl', 'p1', '2026-11-23', '09:00', '71017', '1.0', 'EUR', '#123456', '1em'];
  const sample =
    liked.find((text) => pattern.test(text)) ??
    fc.sample(fc.stringMatching(pattern), { numRuns: 1, seed: 1 })[0] ??
    '';
  samples.set(pattern.source, sample);
  return sample;
}
