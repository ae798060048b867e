/** error: the value is left out. warning: shown, but not as meant. advice: would read better. */
export type Severity = 'error' | 'warning' | 'advice';

/** Something wrong with data. Data itself: the sentence is made at the end (messages.ts). */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  /** Keys and indexes from the top of the file: ['products', 3, 'name']. */
  readonly path: readonly (string | number)[];
  /** What the sentence needs: expected, found, suggestion … */
  readonly args?: Readonly<Record<string, string | number>>;
}

/** A decoded value, if anything of it could be used, and all that was wrong with it. */
export interface Decoded<T> {
  readonly value: T | undefined;
  readonly findings: readonly Finding[];
}

/** products[3].name */
export function formatPath(path: Finding['path']): string {
  let text = '';
  for (const key of path) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (/^[\w-]+$/.test(key)) text += text ? `.${key}` : key;
    else text += `[${JSON.stringify(key)}]`;
  }
  return text;
}
