/** Language tags as we write them, and the short names that editors use for them. */
import { plainLanguage } from '../catalogue/language.js';
import { LANGUAGES } from '../texts/languages.js';

const ALIASES: Readonly<Record<string, string>> = {
  u: 'nl-BE-x-formal',
  je: 'nl-BE-x-informal',
};
const SHORT = new Map(Object.entries(ALIASES).map(([alias, tag]) => [tag, alias]));
/** The order of languages in a sheet; others follow in the order of their tags. */
const ORDER: readonly string[] = [
  'nl',
  'nl-BE-x-formal',
  'nl-BE-x-informal',
  ...LANGUAGES.slice(1),
];

/** u → nl-BE-x-formal; NL-be-X-Formal → nl-BE-x-formal: one spelling for each tag. */
export function canonicalTag(tag: string): string {
  const alias = ALIASES[tag];
  if (alias) return alias;
  return tag
    .split('-')
    .map((part, i, parts) =>
      i === 1 && part.length === 2 && parts[0]?.length !== 1
        ? part.toUpperCase()
        : part.toLowerCase(),
    )
    .join('-');
}

/** nl-BE-x-formal → u. */
export const shortTag = (tag: string): string => SHORT.get(tag) ?? tag;

/** Machine-made variants: they don't count as a change of the text. */
export const isGenerated = (tag: string): boolean => /-x-generated/i.test(tag);

export const isDutch = (tag: string): boolean => plainLanguage(tag) === 'nl';

export function sortTags(tags: Iterable<string>): string[] {
  const rank = (tag: string) => {
    const place = ORDER.indexOf(tag);
    return place < 0 ? ORDER.length : place;
  };
  return [...tags].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0));
}
