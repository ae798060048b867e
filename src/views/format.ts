/** Dates and order as people of each language have them. */
const LOCALES: Readonly<Record<string, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-BE',
  en: 'en-GB',
};
export const localeOf = (lang: string) => LOCALES[lang] ?? 'nl-BE';

/** 12 november 2026. Text that is no date is given back. */
export function formatDate(date: string, lang: string): string {
  const instant = Date.parse(`${date.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(instant)) return date;
  const text = new Intl.DateTimeFormat(localeOf(lang), {
    dateStyle: 'long',
    timeZone: 'UTC',
  }).format(instant);
  // French counts the first of a month; Intl does not know.
  return lang === 'fr' ? text.replace(/^1 /, '1er ') : text;
}

/** Names in the order of a dictionary. */
export function collator(lang: string): Intl.Collator {
  return new Intl.Collator(localeOf(lang), { numeric: true, sensitivity: 'base' });
}
