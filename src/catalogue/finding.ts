/** error: the value is left out. warning: shown, but not as meant. advice: would read better. */
export type Severity = 'error' | 'warning' | 'advice';

/** What all findings have in common. Data itself: the sentence is made at the end, by language. */
export interface AnyFinding {
  readonly code: string;
  readonly severity: Severity;
  /** Keys and indexes from the top of the file: ['products', 3, 'name']. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: expected, found, suggestion … */
  readonly args?: AnyArgs;
}
type AnyArgs = Readonly<Record<string, string | number | undefined>>;

/** The findings of a table of codes and what their sentences need: one of a union, told by code. */
export type FindingOf<Args> = {
  readonly [Code in keyof Args & string]: Omit<AnyFinding, 'code' | 'args'> & {
    readonly code: Code;
  } & ArgsIn<Args[Code]>;
}[keyof Args & string];
type ArgsIn<Args> = unknown extends Args
  ? { readonly args?: AnyArgs }
  : { readonly args: Readonly<Args> & AnyArgs };

/** What the sentence of each finding about data needs (messages.ts). */
// Types, not interfaces: only those count as records of strings and numbers.
export type DataFindingArgs = {
  missing: { field: string };
  /** Kinds of JSON values: string, number, list, object … */
  'wrong-type': { expected: string; found: string };
  empty: unknown;
  'too-long': { max: number; found: number };
  'bad-format': { expected: string; found: string };
  'out-of-range': { min: number; max: number; found: number };
  'not-whole': { found: number };
  'not-listed': Unknown;
  'unknown-key': Unknown;
  'too-many': { max: number; found: number };
  'too-deep': { max: number };
  'newer-schema': { found: string; expected: string };
  'not-json': { reason: string };
  'unknown-product': Unknown;
  'unknown-contact': Unknown;
};
/** A word where others are known: all of them with commas between, or the one that was probably meant. */
type Unknown = { found: string; known?: string; suggestion?: string | undefined };

/** Something wrong with data: what the decoders and the cascade find. */
export type Finding = FindingOf<DataFindingArgs>;

/** A decoded value, if anything of it could be used, and all that was wrong with it. */
export interface Decoded<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** products[3].name */
export function formatPath(path: AnyFinding['path']): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\w-]+$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}
