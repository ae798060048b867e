/** Settings without the prose that no parser may be given. */
import type { AnyFinding } from '../../catalogue/finding.js';
import { fieldsOfKind } from '../../catalogue/schema/fields.js';
import type { Found } from '../define-findings.js';
import { tooMuchIn } from '../markdown/bounds.js';
import { sheetFinding } from '../markdown/findings.js';
import { isRecord, walk } from '../walk.js';

/** Also those of items. */
const PROSE: ReadonlySet<unknown> = new Set([...fieldsOfKind('richText'), 'description']);

interface Prose {
  readonly path: AnyFinding['path'];
  readonly text: string;
}
/** Every prose that is written as Markdown. */
export function proseIn(settings: object): Prose[] {
  return [...walk(settings)].flatMap(({ path, value }) => {
    // A text, or one of those by language.
    if (typeof value !== 'string' || typeof path.at(-1) !== 'string') return [];
    return PROSE.has(path.at(-1)) || PROSE.has(path.at(-2)) ? [{ path, text: value }] : [];
  });
}

/** An error in one value costs that value; the others are as they were. */
export function boundedProse<T extends object>(
  settings: T,
): { readonly value: T; readonly findings: readonly Found<typeof sheetFinding>[] } {
  const findings: Found<typeof sheetFinding>[] = [];
  for (const { path, text } of proseIn(settings)) {
    const tooMuch = tooMuchIn(text);
    if (!tooMuch) continue;
    const { what, max } = tooMuch;
    findings.push(sheetFinding('too-much-markdown', path, { what, max }));
  }
  if (!findings.length) return { value: settings, findings };
  const copy = structuredClone(settings);
  for (const { path } of findings) remove(copy, path);
  return { value: copy, findings };
}

function remove(from: unknown, [key, ...rest]: readonly (string | number)[]): void {
  if (typeof from !== 'object' || from === null || key === undefined) return;
  const holder = from as Record<string, unknown>;
  const inner = holder[key];
  if (rest.length) remove(inner, rest);
  // Texts by language of which none is left say nothing.
  if (!rest.length || (rest.length === 1 && isRecord(inner) && !Object.keys(inner).length))
    Reflect.deleteProperty(holder, key);
}
