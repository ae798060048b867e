/** Times, amounts and sizes as people of each language write them: what only sheets show. */
import { localeOf } from './format.js';

const BYTES_PER_KB = 1_000;

const CLOCK_SIGNS: Readonly<Record<string, string>> = { nl: '.', fr: 'h' };

/** 9.00 in Dutch, 9h00 in French, 9:00 elsewhere; from 09:00. */
export function formatClock(time: string, lang: string): string {
  const [hours = '', minutes = ''] = time.split(':');
  return `${Number(hours)}${CLOCK_SIGNS[lang] ?? ':'}${minutes}`;
}

/** maandag */
export function formatWeekday(date: string, lang: string): string {
  return new Intl.DateTimeFormat(localeOf(lang), { weekday: 'long', timeZone: 'UTC' }).format(
    Date.parse(`${date.slice(0, 10)}T12:00:00Z`),
  );
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

/** The name of a language, in the language of the guide. */
export function formatLanguage(tag: string, lang: string): string {
  try {
    return new Intl.DisplayNames(localeOf(lang), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
