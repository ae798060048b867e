/** Texts as settings and catalogue give them, read in one voice. */
import { type Spoken, type Voice, pick } from './language.js';
import type { Keywords, Text } from './model.js';

/** The language of a text that doesn't say: municipalities write Dutch. */
export const OWN_LANGUAGE = 'nl';

export function readText(text: Text | undefined, voice: Voice): Spoken<string> | undefined {
  if (text === undefined) return undefined;
  return typeof text === 'string' ? { value: text, lang: OWN_LANGUAGE } : pick(text, voice);
}

export function readKeywords(keywords: Keywords | undefined, voice: Voice): readonly string[] {
  if (keywords === undefined) return [];
  if (isList(keywords)) return keywords;
  return pick(keywords, voice)?.value ?? [];
}

// Array.isArray doesn't narrow read-only arrays away.
const isList = (keywords: Keywords): keywords is readonly string[] => Array.isArray(keywords);
