/** What a new settings file changes, value by value, in words. */
import { valuesOf } from '../merge-settings.js';
import { sortedJson } from '../quick-hash.js';
import { textOf } from '../walk.js';

interface SettingsChange {
  /** products.terras.override.fees */
  readonly name: string;
  readonly before: string;
  readonly after: string;
}
type Json = Readonly<Record<string, unknown>>;

export function changesBetween(before: Json, after: Json): SettingsChange[] {
  const old = valuesOf(before);
  const now = valuesOf(after);
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((name) => sortedJson(old[name]) !== sortedJson(now[name]))
    .map((name) => ({
      name: name.replaceAll('/', '.'),
      before: wordsOf(old[name]),
      after: wordsOf(now[name]),
    }));
}

function wordsOf(value: unknown): string {
  if (value === undefined) return '';
  // Left out: what visitors of this municipality will not see.
  if (value === null) return 'null';
  if (typeof value === 'boolean' || typeof value === 'number') return String(value);
  const isBlocks =
    Array.isArray(value) && typeof value[0] === 'object' && 'content' in (value[0] as object);
  return typeof value === 'string' || isBlocks ? textOf(value) : JSON.stringify(value);
}
