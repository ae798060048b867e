/** Dates and order as people of each language write them; what only sheets show is in sheet-format.ts. */
import { traitsOf } from '../texts/languages.js';

/** The locale that the platform formats a language in: nl-BE. */
export const localeOf = (lang: string) => traitsOf(lang).locale;
/** A format made once a language: making a format takes a hundred times longer than using it. */
export function once<Format>(make: (locale: string) => Format): (lang: string) => Format {
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
/** Names in the order of a dictionary. */
export const collator = once(
  (locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
);

/** Noon of a day in UTC, as milliseconds; NaN where the text is no date. */
export const noon = (date: string) => Date.parse(`${date.slice(0, 10)}T12:00:00Z`);

/** 12 november 2026. Text that is no date is given back. */
export function formatDate(date: string, lang: string): string {
  const instant = noon(date);
  if (Number.isNaN(instant)) return date;
  const text = dates(lang).format(instant);
  // French counts the first of a month; Intl does not know.
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}
