/** Holds unknown data against a shape; what doesn't fit is left out and noted. */
import type { DataFindingArgs, Finding } from './finding.js';
import {
  type NumberShape,
  type ObjectShape,
  type Shape,
  type ShapeRef,
  type StringShape,
  shapeOf,
} from './shape.js';

/** What is found on the way down. */
export interface Notes {
  readonly findings: Finding[];
  readonly path: (string | number)[];
  /** Warn of keys that no schema knows: for files written by hand. */
  readonly strictKeys: boolean;
}
type Json = Readonly<Record<string, unknown>>;

/** Data nested deeper than this is no catalogue; the stack is worth more. */
const MAX_DEPTH = 40;
/** Twice the products of the largest catalogue that was ever measured; nothing else is as long. */
const MAX_ITEMS = 10_000;
/** More is not read by anybody, and would only fill memory. */
const MAX_FINDINGS = 1_000;

/** The good part of `input`, or undefined where nothing of it can be used. */
export function check(ref: ShapeRef, input: unknown, notes: Notes): unknown {
  const shape = shapeOf(ref);
  if (notes.path.length > MAX_DEPTH) return reject(notes, 'too-deep', { max: MAX_DEPTH });
  if (shape.kind === 'any') return checkAny(shape.of, input, notes);
  if (kindOf(shape) !== typeOf(input)) {
    return reject(notes, 'wrong-type', { expected: kindOf(shape), found: typeOf(input) });
  }
  switch (shape.kind) {
    case 'string':
      return checkString(shape, input as string, notes);
    case 'number':
      return checkNumber(shape, input as number, notes);
    case 'enum':
      return shape.of.includes(input as string)
        ? input
        : notListed(shape.of, input as string, notes);
    case 'list':
      return checkList(shape.of, input as unknown[], notes);
    case 'map':
      return checkMap(shape.key, shape.of, input as Json, notes);
    case 'object':
      return checkObject(shape, input as Json, notes);
    default:
      return input;
  }
}

function checkString(
  { min = 0, max = Infinity, pattern, label }: StringShape,
  input: string,
  notes: Notes,
) {
  if (input.length < min) return reject(notes, 'empty', {});
  if (input.length > max) return reject(notes, 'too-long', { max, found: input.length });
  if (pattern && !pattern.test(input)) {
    return reject(notes, 'bad-format', {
      expected: label ?? String(pattern),
      found: input.slice(0, 80),
    });
  }
  return input;
}

function checkNumber(
  { min = -Infinity, max = Infinity, integer }: NumberShape,
  input: number,
  notes: Notes,
) {
  if (!Number.isFinite(input) || input < min || input > max)
    return reject(notes, 'out-of-range', { min, max, found: input });
  if (integer && !Number.isInteger(input)) return reject(notes, 'not-whole', { found: input });
  return input;
}

function checkList(of: ShapeRef, input: readonly unknown[], notes: Notes): unknown[] | undefined {
  if (tooMany(input.length, notes)) return undefined;
  const kept: unknown[] = [];
  for (let i = 0; i < input.length; i++) {
    const value = within(i, notes, () => check(of, input[i], notes));
    if (value !== undefined) kept.push(value);
  }
  return kept;
}

function checkMap(key: StringShape, of: ShapeRef, input: Json, notes: Notes): Json | undefined {
  const kept: Record<string, unknown> = {};
  const names = Object.keys(input);
  if (tooMany(names.length, notes)) return undefined;
  for (const name of names) {
    const value = within(name, notes, () =>
      checkString(key, name, notes) === undefined ? undefined : check(of, input[name], notes),
    );
    if (value !== undefined) kept[name] = value;
  }
  return kept;
}

function tooMany(found: number, notes: Notes): boolean {
  if (found > MAX_ITEMS) reject(notes, 'too-many', { max: MAX_ITEMS, found });
  return found > MAX_ITEMS;
}

function checkObject(
  { fields, required }: ObjectShape,
  input: Json,
  notes: Notes,
): Json | undefined {
  const kept: Record<string, unknown> = {};
  for (const name of Object.keys(fields)) {
    // Own keys only: a host page may have extended Object.prototype.
    const given = Object.hasOwn(input, name) ? input[name] : undefined;
    if (given === undefined) continue;
    const value = within(name, notes, () => check(fields[name] as ShapeRef, given, notes));
    if (value !== undefined) kept[name] = value;
  }
  if (notes.strictKeys) warnOfUnknownKeys(fields, input, notes);
  let whole = true;
  for (const name of required) {
    if (Object.hasOwn(kept, name)) continue;
    whole = false;
    if (!Object.hasOwn(input, name) || input[name] === undefined)
      within(name, notes, () => reject(notes, 'missing', { field: name }));
  }
  return whole ? kept : undefined;
}

function checkAny(alternatives: readonly ShapeRef[], input: unknown, notes: Notes): unknown {
  const type = typeOf(input);
  const fitting: Shape[] = [];
  for (const ref of alternatives) flatten(ref, type, fitting);
  const [only] = fitting;
  if (fitting.length === 1 && only) return check(only, input, notes);
  const tags = fitting.map(tagsOf);
  const found = (input as { type?: unknown } | null | undefined)?.type;
  if (typeof found === 'string' && only && tags.every(({ length }) => length)) {
    const tagged = fitting.find((_, i) => tags[i]?.includes(found));
    return tagged
      ? check(tagged, input, notes)
      : within('type', notes, () => notListed(tags.flat(), found, notes));
  }
  for (const shape of fitting) {
    const trial: Notes = { ...notes, findings: [] };
    const value = check(shape, input, trial);
    if (value !== undefined && !trial.findings.length) return value;
  }
  return only
    ? check(only, input, notes)
    : reject(notes, 'wrong-type', { expected: kindsOf(alternatives), found: type });
}

/** Alternatives of the right kind, those of nested alternatives among them. */
function flatten(ref: ShapeRef, type: string, into: Shape[]): void {
  const shape = shapeOf(ref);
  if (shape.kind === 'any') for (const inner of shape.of) flatten(inner, type, into);
  else if (kindOf(shape) === type) into.push(shape);
}

/** What the `type` of such an object may be. */
function tagsOf(shape: Shape): readonly string[] {
  if (shape.kind !== 'object' || !Object.hasOwn(shape.fields, 'type')) return [];
  const tag = shapeOf(shape.fields.type as ShapeRef);
  return tag.kind === 'enum' ? tag.of : [];
}

function warnOfUnknownKeys(fields: ObjectShape['fields'], input: Json, notes: Notes): void {
  for (const found of Object.keys(input)) {
    if (Object.hasOwn(fields, found) || found.startsWith('$') || found.startsWith('@')) continue;
    const known = Object.keys(fields).join(', ');
    within(found, notes, () => note(notes, 'unknown-key', 'warning', { found, known }));
  }
}

function notListed(of: readonly string[], found: string, notes: Notes): undefined {
  return reject(notes, 'not-listed', { known: of.join(', '), found: found.slice(0, 80) });
}

function within<T>(key: string | number, notes: Notes, work: () => T): T {
  notes.path.push(key);
  const result = work();
  notes.path.pop();
  return result;
}
function reject<Code extends keyof DataFindingArgs>(
  notes: Notes,
  code: Code,
  args: DataFindingArgs[Code],
): undefined {
  note(notes, code, 'error', args);
  return undefined;
}
function note<Code extends keyof DataFindingArgs>(
  notes: Notes,
  code: Code,
  severity: Finding['severity'],
  args: DataFindingArgs[Code],
) {
  if (notes.findings.length >= MAX_FINDINGS) return;
  notes.findings.push({ code, severity, path: [...notes.path], args } as Finding);
}

function kindOf({ kind }: Shape): string {
  return kind === 'enum' ? 'string' : kind === 'map' ? 'object' : kind;
}
function kindsOf(refs: readonly ShapeRef[], into = new Set<string>()): string {
  for (const ref of refs) {
    const shape = shapeOf(ref);
    if (shape.kind === 'any') kindsOf(shape.of, into);
    else into.add(kindOf(shape));
  }
  return [...into].join(', ');
}
function typeOf(input: unknown): string {
  return input === null ? 'null' : Array.isArray(input) ? 'list' : typeof input;
}
