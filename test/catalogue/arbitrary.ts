/** Random data from a shape: valid values, and the same with one thing changed. */
import fc from 'fast-check';
import {
  type NumberShape,
  type ShapeRef,
  type StringShape,
  shapeOf,
} from '../../src/catalogue/shape.js';

/** Enough for a list in a list. */
const MAX_DEPTH = 2;
/** Of its optional fields an object gets a few: many small values say more than a few large ones. */
const MAX_FIELDS = 4;

/** Values that the shape allows. */
export function valid(ref: ShapeRef, depth = 0): fc.Arbitrary<unknown> {
  const shape = shapeOf(ref);
  switch (shape.kind) {
    case 'string':
      return string(shape);
    case 'number':
      return number(shape);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'enum':
      return fc.constantFrom(...shape.of);
    case 'list':
      // A function names a shape that holds itself.
      if (typeof shape.of === 'function' && depth >= MAX_DEPTH) return fc.constant([]);
      return fc.array(valid(shape.of, depth + (typeof shape.of === 'function' ? 1 : 0)), {
        maxLength: 2,
      });
    case 'map':
      return fc.dictionary(
        // As a plain property this key is lost in any case.
        string(shape.key).filter((key) => key !== '__proto__'),
        valid(shape.of, depth),
        { maxKeys: 2, noNullPrototype: true },
      );
    case 'any':
      return fc.oneof(...shape.of.map((one) => valid(one, depth)));
    case 'object': {
      const { fields, required } = shape;
      const model: Record<string, fc.Arbitrary<unknown>> = {};
      // Made when first chosen: a snapshot holds some thousand fields.
      const field = (name: string) => (model[name] ??= valid(fields[name] as ShapeRef, depth));
      const optional = Object.keys(fields).filter((name) => !required.includes(name));
      return fc
        .subarray(optional, { maxLength: Math.min(MAX_FIELDS, optional.length) })
        .chain((names) =>
          fc.record(
            Object.fromEntries([...required, ...names].map((name) => [name, field(name)])),
            { noNullPrototype: true },
          ),
        );
    }
  }
}

function string({ min = 0, max = Infinity, pattern }: StringShape): fc.Arbitrary<string> {
  if (pattern) return fc.stringMatching(pattern);
  const short = fc.string({ minLength: min, maxLength: Math.max(min, 12) });
  if (max === Infinity) return short;
  const edge = fc.constantFrom('x'.repeat(min), 'é'.repeat(max), '😀'.repeat(max / 2));
  return fc.oneof({ weight: 9, arbitrary: short }, { weight: 1, arbitrary: edge });
}

function number({ min = -1e9, max, integer }: NumberShape): fc.Arbitrary<number> {
  return integer
    ? fc.integer({ min, max: max ?? Number.MAX_SAFE_INTEGER })
    : fc.double({ min, max: max ?? Number.MAX_VALUE, noNaN: true, noDefaultInfinity: true });
}

/** What a careless hand, a CMS or an attacker leaves behind. */
const ODD: readonly unknown[] = [
  null,
  undefined,
  true,
  0,
  -1,
  1.5,
  NaN,
  Infinity,
  2 ** 60,
  '',
  ' ',
  'x',
  'Terras op de Markt',
  'x'.repeat(2_001),
  'x'.repeat(50_001),
  '2026-02-30',
  '2026-13-01',
  '25:00',
  '71017',
  'active',
  'link',
  [],
  [null],
  ['x'],
  [''],
  [[]],
  {},
  { nl: 'x' },
  { nl: '' },
  { 'geen taal': 'x' },
  { type: 'list' },
  { type: 'marquee', content: [] },
  { id: 'x' },
  { toString: 'x' },
  { constructor: 'x' },
];

interface Change {
  readonly at: number;
  readonly kind: 'replace' | 'remove' | 'add';
  readonly odd: unknown;
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('replace', 'replace', 'replace', 'remove', 'add'),
  odd: fc.constantFrom(...ODD),
});

/** Values of the shape with one to three things changed somewhere; some still fit. */
export const mutated = (given: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(given, fc.array(change, { minLength: 1, maxLength: 3 }))
    .map(([value, changes]) => changes.reduce(mutate, value));

type Holder = Record<string, unknown>;

function mutate(value: unknown, { at, kind, odd }: Change): unknown {
  const copy: unknown = structuredClone(value);
  const places = placesIn(copy);
  const place = places[at % (places.length + 1)];
  if (!place) return structuredClone(odd);
  const [holder, key] = place;
  if (kind === 'replace') holder[key] = structuredClone(odd);
  else if (Array.isArray(holder)) {
    if (kind === 'add') (holder as unknown[]).push(structuredClone(odd));
    else holder.splice(Number(key), 1);
  } else if (kind === 'add') holder.notAKey = structuredClone(odd);
  else delete holder[key];
  return copy;
}

/** Every value inside a value, as the object or list that holds it and its key there. */
function placesIn(value: unknown): (readonly [Holder, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((key) => [[holder, key] as const, ...placesIn(holder[key])]);
}
