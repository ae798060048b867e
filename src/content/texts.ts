/** The texts of a sheet or settings file, block by block, each with its place and language. */
import { TEXT_KEYS } from './keys.js';
import type { Block } from '../catalogue/model.js';
import { plainLanguage } from '../catalogue/language.js';
import { plainText } from '../catalogue/rich-text.js';
import type { AnyFinding } from '../catalogue/finding.js';
import { isDutch } from './language-tags.js';
import { isByLanguage } from './walk.js';

export interface FoundText {
  readonly path: AnyFinding['path'];
  /** Name of the field: name, description, label … */
  readonly field: string;
  /** nl, fr, en, de */
  readonly language: string;
  readonly text: string;
}

const BLOCKS = new Set(['paragraph', 'heading', 'list', 'table']);

export function* textsOf(
  value: unknown,
  path: AnyFinding['path'] = [],
  field = '',
  language = 'nl',
): Generator<FoundText> {
  if (typeof value === 'string') {
    if (TEXT_KEYS.has(field)) yield { path, field, language, text: value };
  } else if (Array.isArray(value)) {
    for (const [i, item] of value.entries())
      if (isBlock(item)) yield { path: [...path, i], field, language, text: plainText([item]) };
      else yield* textsOf(item, [...path, i], field, language);
  } else if (isByLanguage(value)) {
    for (const [tag, inner] of Object.entries(value)) {
      // What a machine wrote is not for an editor to mend.
      if (/-x-generated/i.test(tag)) continue;
      yield* textsOf(inner, [...path, tag], field, isDutch(tag) ? 'nl' : plainLanguage(tag));
    }
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      yield* textsOf(inner, [...path, key], key, language);
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' &&
  value !== null &&
  BLOCKS.has((value as { readonly type?: string }).type ?? '');
