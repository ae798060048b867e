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
  readonly label?: string;
  readonly min?: number;
  readonly max?: number;
  readonly pattern?: RegExp;
}
export interface NumberShape {
  readonly kind: 'number';
  readonly min?: number;
  readonly max?: number;
  readonly integer?: true;
}
export interface ObjectShape {
  readonly kind: 'object';
  readonly fields: Readonly<Record<string, ShapeRef>>;
  readonly required: readonly string[];
}
/** A shape that holds itself is named by a function. */
export type ShapeRef = Shape | (() => Shape);

export const shapeOf = (ref: ShapeRef): Shape => (typeof ref === 'function' ? ref() : ref);
