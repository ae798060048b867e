/** The languages that the guide itself speaks. */

interface LanguageTraits {
  /** Its own name, as its readers know it. */
  readonly name: string;
  /** The locale by which Intl writes dates, amounts and order. */
  readonly locale: string;
  /** What stands between hours and minutes. */
  readonly clock: string;
}

const TRAITS = {
  nl: { name: 'Nederlands', locale: 'nl-BE', clock: '.' },
  fr: { name: 'Français', locale: 'fr-BE', clock: 'h' },
  en: { name: 'English', locale: 'en-GB', clock: ':' },
  de: { name: 'Deutsch', locale: 'de-BE', clock: ':' },
} as const satisfies Readonly<Record<string, LanguageTraits>>;

/** A plain language tag for which there are texts. What differs by language is a Record of it. */
export type Language = keyof typeof TRAITS;

/** All of them, Dutch first: the texts in the code are Dutch. */
export const LANGUAGES = Object.keys(TRAITS) as readonly Language[];

export const isLanguage = (tag: string): tag is Language => Object.hasOwn(TRAITS, tag);

/** Of another language than these, what holds for Dutch. */
export const traitsOf = (tag: string): LanguageTraits => TRAITS[isLanguage(tag) ? tag : 'nl'];
