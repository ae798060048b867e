/**
 * What a schema demands, as plain data: generated from the zod schemas (shapes.ts), so that a
 * browser can check a catalogue without carrying zod (5–9 kB, and slow on phones).
 */
export type Shape =
  | StringShape
  | NumberShape
  | { readonly kind: 'boolean' | 'null' }
  | { readonly kind: 'enum'; readonly of: readonly string[] }
  | { readonly kind: 'list'; readonly of: ShapeRef }
  | { readonly kind: 'map'; readonly key: StringShape; readonly of: ShapeRef }
  | ObjectShape
  | { readonly kind: 'any'; readonly of: readonly ShapeRef[] };

export interface StringShape {
  readonly kind: 'string';
  /** Name of the format, for messages: Id, Date … */
  readonly label?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly pattern?: RegExp | undefined;
}
export interface NumberShape {
  readonly kind: 'number';
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly integer?: true | undefined;
}
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, ShapeRef>>;
  readonly required: readonly string[];
}
/** A shape that holds itself is named by a function. */
export type ShapeRef = Shape | (() => Shape);

export const shapeOf = (ref: ShapeRef): Shape => (typeof ref === 'function' ? ref() : ref);

// Builders, so that the generated file stays small.
export const text = (
  min?: number,
  max?: number,
  pattern?: RegExp,
  label?: string,
): StringShape => ({ kind: 'string', min, max, pattern, label });
export const number = (min?: number, max?: number, integer?: true): NumberShape => ({
  kind: 'number',
  min,
  max,
  integer,
});
export const flag: Shape = { kind: 'boolean' };
const nothing: Shape = { kind: 'null' };
/** One of several words, separated by spaces. */
export const oneOf = (words: string): Shape => ({ kind: 'enum', of: words.split(' ') });
export const list = (of: ShapeRef): Shape => ({ kind: 'list', of });
export const map = (key: StringShape, of: ShapeRef): Shape => ({ kind: 'map', key, of });
export const any = (...of: ShapeRef[]): Shape => ({ kind: 'any', of });
export const object = (fields: ObjectShape['fields'], ...required: string[]): ObjectShape => ({
  kind: 'object',
  fields,
  required,
});
/** The same fields, each of which may be null. */
export function nullable(fields: ObjectShape['fields']): ObjectShape['fields'] {
  const all: Record<string, ShapeRef> = {};
  for (const name of Object.keys(fields)) all[name] = any(fields[name] as ShapeRef, nothing);
  return all;
}
