/** Weekdays, times, amounts, sizes and languages as people of each language write them. */
import { traitsOf } from '../texts/languages.js';
import { localeOf, noon, once } from './format.js';

const BYTES_PER_KB = 1_000;

const weekdays = once(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
);

/** maandag, of the day 2026-11-23. */
export function formatWeekday(date: string, lang: string): string {
  return weekdays(lang).format(noon(date));
}

/** 9.00 in Dutch, 9h00 in French, 9:00 elsewhere; from 09:00. */
export function formatClock(time: string, lang: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${traitsOf(lang).clock}${minutes}`;
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

/** 240 kB, of a number of bytes. */
export function formatSize(bytes: number, lang: string): string {
  const mega = bytes >= BYTES_PER_KB ** 2;
  return new Intl.NumberFormat(localeOf(lang), {
    style: 'unit',
    unit: mega ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: mega ? 1 : 0,
  }).format(bytes / (mega ? BYTES_PER_KB ** 2 : BYTES_PER_KB));
}

/** The name of the language `tag`, in the language of the guide. */
export function formatLanguage(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
