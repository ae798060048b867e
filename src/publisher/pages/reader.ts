/** What every part of a page needs: the guide, the voice, the words, and where things are. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { type Voice, plainLanguage } from '../../catalogue/language.js';
import type { RichText, Text } from '../../catalogue/model.js';
import type { Guide } from '../../catalogue/resolve.js';
import { readText } from '../../catalogue/text.js';
import type { PageLanguage, Words } from './words.js';

export interface PageContext {
  readonly guide: Guide;
  readonly voice: Voice;
  readonly lang: PageLanguage;
  readonly words: Words;
  /** The day that the pages are made for: 2026-11-23. */
  readonly today: string;
}
export type Content = ElementContent | string | undefined;
export type RichTextOf = RichText | undefined;

/** One line of text, with its own language where that is another. */
export function line({ voice, lang }: PageContext, text: Text | undefined): Content {
  const spoken = readText(text, voice);
  if (!spoken) return undefined;
  return spoken.lang === lang ? spoken.value : h('span', { lang: spoken.lang }, spoken.value);
}

/** The same as plain text, for titles and lists. */
export const plain = ({ voice }: PageContext, text: Text | undefined): string =>
  readText(text, voice)?.value ?? '';

/** Only https, without credentials: anything else stays text. */
export function safeUrl(address: string | undefined): string | undefined {
  if (!address || /[\s\\]/.test(address)) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

export function link(url: string | undefined, content: Content | readonly Content[]): Content {
  const href = safeUrl(url);
  const inside = (Array.isArray(content) ? content : [content]) as Content[];
  return href ? h('a', { href }, ...inside) : h('span', ...inside);
}

/** 12 november 2026 */
export function longDate(date: string, lang: string): string {
  const day = date.slice(0, 10);
  return new Intl.DateTimeFormat(`${plainLanguage(lang)}-BE`, {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}

/** € 12,50 */
export const money = (amount: number, currency: string, lang: string): string =>
  new Intl.NumberFormat(`${plainLanguage(lang)}-BE`, {
    style: 'currency',
    currency,
    minimumFractionDigits: Number.isInteger(amount) ? 0 : 2,
  }).format(amount);
