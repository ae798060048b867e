/** Going through all values of a file, with their paths. */
import type { AnyFinding } from '../catalogue/finding.js';
import { isLanguage } from '../texts/languages.js';
import { isDutch } from './language-tags.js';

type Path = AnyFinding['path'];
export interface Visit {
  readonly path: Path;
  readonly key: string;
  readonly value: unknown;
}

/** Every value, those that hold others before what they hold. */
export function* walk(value: unknown, path: Path = []): Generator<Visit> {
  const last = path.at(-1);
  yield { path, key: typeof last === 'string' ? last : '', value };
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) yield* walk(item, [...path, i]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
  }
}

/** An object that is no list. */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{1,16})*$/;

/** Texts by language tag: at least one key is a language that we know, all look like one. */
export function isByLanguage(value: unknown): value is Readonly<Record<string, unknown>> {
  if (!isRecord(value)) return false;
  const keys = Object.keys(value);
  return (
    keys.length > 0 &&
    keys.every((key) => TAG.test(key)) &&
    keys.some((key) => isDutch(key) || isLanguage(key))
  );
}

/** The words of a text or of blocks. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const pieces: string[] = [];
  for (const { key, value: inner } of walk(value))
    if (typeof inner === 'string' && key !== 'type' && key !== 'url') pieces.push(inner);
  return pieces.join(' ');
}
