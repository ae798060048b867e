/** Dates, times, amounts and sizes as people of each language write them. */
import { str } from '@lit/localize/internal/str-tag.js';
import { msg } from './localize.js';

const LOCALES: Readonly<Record<string, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
};
const localeOf = (lang: string) => LOCALES[lang] ?? 'nl-BE';
const BYTES_PER_KB = 1_000;

/** 12 november 2026. Text that is no date is given back. */
export function formatDate(date: string, lang: string): string {
  const instant = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(instant)) return date;
  return new Intl.DateTimeFormat(localeOf(lang), { dateStyle: 'long', timeZone: 'UTC' }).format(
    instant,
  );
}

/** maandag */
export function formatWeekday(
  date: string,
  lang: string,
  width: 'long' | 'short' = 'long',
): string {
  return new Intl.DateTimeFormat(localeOf(lang), { weekday: width, timeZone: 'UTC' }).format(
    Date.parse(`${date.slice(0, 10)}T12:00:00Z`),
  );
}

/** 9.00 uur, from 09:00. */
export function formatTime(time: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return msg(str`${Number(hours)}.${minutes} uur`, { id: 'time' });
}

/** 9.00 – 12.00 uur */
export function formatSlot(opens: string, closes: string): string {
  const [h1 = '', m1 = ''] = opens.split(':');
  const [h2 = '', m2 = ''] = closes.split(':');
  return msg(str`${Number(h1)}.${m1} tot ${Number(h2)}.${m2} uur`, { id: 'slot' });
}

/** € 12,50; without decimals for whole euros. */
export function formatAmount(amount: number, currency: string, lang: string): string {
  const digits = Number.isInteger(amount)
    ? { maximumFractionDigits: 0 }
    : { minimumFractionDigits: 2 };
  try {
    return new Intl.NumberFormat(localeOf(lang), { style: 'currency', currency, ...digits }).format(
      amount,
    );
  } catch {
    return `${amount} ${currency}`;
  }
}

/** 240 kB */
export function formatSize(bytes: number, lang: string): string {
  const mega = bytes >= BYTES_PER_KB ** 2;
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(bytes / (mega ? BYTES_PER_KB ** 2 : BYTES_PER_KB));
}

/** Names in the order of a dictionary. */
export function collator(lang: string): Intl.Collator {
  return new Intl.Collator(localeOf(lang), { numeric: true, sensitivity: 'base' });
}

/** The name of a language, in the language of the guide. */
export function formatLanguage(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
