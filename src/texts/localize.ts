/**
 * Interface texts. @lit/localize knows one locale a page; a page may show guides in several
 * languages and tones, so each guide renders with templates of its own. Rendering is synchronous,
 * which makes that safe.
 */
import type { msg as litMsg } from '@lit/localize';
import { type StrResult, joinStringsAndValues } from '@lit/localize/internal/str-tag.js';
import type { Voice } from '../catalogue/language.js';
import type { Tone } from '../catalogue/model.js';
import { type Language, isLanguage } from './languages.js';

export { str } from '@lit/localize/internal/str-tag.js';

type Message = string | StrResult;
/** Translated messages by id. Undefined: the texts as written, in Dutch with u. */
export type Texts = Readonly<Record<string, unknown>> | undefined;

let current: Texts;

/**
 * What the library's own `msg` does at runtime, for texts that have an id and hold no markup. Typed as
 * the library's, so that its extractor sees the calls (docs/decisions/003-one-system-of-words.md).
 */
export const msg = ((source: Message, options?: { id: string }) => {
  const message = (current?.[options?.id ?? ''] ?? source) as Message;
  if (typeof message === 'string') return message;
  const { values } = source as StrResult;
  // A translation puts the values in its own order, by their numbers.
  const order = message === source ? undefined : (message.values as unknown as number[]);
  return joinStringsAndValues(message.strings, values, order);
}) as typeof litMsg;

/** Renders in the given texts. */
export function withTexts<T>(texts: Texts, render: () => T): T {
  const before = current;
  current = texts;
  try {
    return render();
  } finally {
    current = before;
  }
}

const LOADERS: Readonly<
  Record<Language, (tone: Tone) => Promise<{ templates: unknown }> | undefined>
> = {
  nl: (tone) => (tone === 'informal' ? import('./locales/nl-BE-x-informal.js') : undefined),
  fr: () => import('./locales/fr.js'),
  en: () => import('./locales/en.js'),
  de: () => import('./locales/de.js'),
};

/** The texts for a voice. What is not translated stays Dutch; a file that can't be had too. */
export async function loadTexts({ lang, tone }: Voice): Promise<Texts> {
  try {
    return (isLanguage(lang) ? await LOADERS[lang](tone) : undefined)?.templates as Texts;
  } catch {
    return undefined;
  }
}
