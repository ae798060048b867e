/** Dates, times, amounts, sizes and order as people of each language write them. */
import { traitsOf } from '../texts/languages.js';

const BYTES_PER_KB = 1_000;

const localeOf = (lang: string) => traitsOf(lang).locale;
/** Made once a language: making a format takes a hundred times longer than using it. */
function once<Format>(make: (locale: string) => Format): (lang: string) => Format {
  const made = new Map<string, Format>();
  return (lang) => {
    const locale = localeOf(lang);
    let format = made.get(locale);
    if (!format) made.set(locale, (format = make(locale)));
    return format;
  };
}
const dates = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);
const weekdays = once(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' }),
);
/** Names in the order of a dictionary. */
export const collator = once(
  (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
);

const noon = (date: string) => Date.parse(`${date.slice(0, 10)}T12:00:00Z`);

/** 12 november 2026. Text that is no date is given back. */
export function formatDate(date: string, lang: string): string {
  const instant = noon(date);
  if (Number.isNaN(instant)) return date;
  const text = dates(lang).format(instant);
  // French counts the first of a month; Intl does not know.
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

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
