/** Which of the given languages and tones a visitor reads. */
import type { Tone } from './model.js';

/** What is asked for: a language (nl, fr, en, de …) and, in Dutch, a tone. */
export interface Voice {
  readonly lang: string;
  readonly tone: Tone;
}
/** A value with the language it is really in, as Intl and `lang` accept it. */
export interface Spoken<T> {
  readonly value: T;
  readonly lang: string;
}

const FORMAL = 'nl-be-x-formal';
const INFORMAL = 'nl-be-x-informal';
const GENERATED_FORMAL = 'nl-be-x-generated-formal';
const GENERATED_INFORMAL = 'nl-be-x-generated-informal';

/**
 * The value to show: asked tone, then generated tone, `nl`, the other tone, any language.
 * A generated formal text only counts where an informal original exists. Tags are compared
 * without case: LPDC writes them in lower case, IPDC mixed.
 */
export function pick<T>(values: Readonly<Record<string, T>>, voice: Voice): Spoken<T> | undefined {
  const byTag = new Map<string, T>();
  for (const tag of Object.keys(values)) byTag.set(tag.toLowerCase(), values[tag] as T);
  for (const tag of preferred(voice, byTag)) {
    const value = byTag.get(tag);
    if (value !== undefined) return { value, lang: plainLanguage(tag) };
  }
  return undefined;
}

function* preferred({ lang, tone }: Voice, byTag: ReadonlyMap<string, unknown>): Generator<string> {
  const asked = plainLanguage(lang);
  if (asked !== 'nl') {
    yield asked;
    yield `${asked}-be`;
    yield `${asked}-x-generated`;
  }
  if (tone === 'informal') {
    yield INFORMAL;
    yield GENERATED_INFORMAL;
    yield 'nl';
    yield 'nl-be';
    yield FORMAL;
    yield GENERATED_FORMAL;
  } else {
    yield FORMAL;
    if (byTag.has(INFORMAL)) yield GENERATED_FORMAL;
    yield 'nl';
    yield 'nl-be';
    yield INFORMAL;
    yield GENERATED_FORMAL;
    yield GENERATED_INFORMAL;
  }
  yield* byTag.keys();
}

/** nl for nl-BE-x-generated-informal: Intl throws on generated tags, screen readers ignore them. */
export function plainLanguage(tag: string): string {
  const lower = tag.toLowerCase();
  const end = lower.indexOf('-');
  return end < 0 ? lower : lower.slice(0, end);
}
