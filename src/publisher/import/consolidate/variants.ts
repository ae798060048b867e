/** Values apart from the variant of Dutch that they happen to be tagged with. */
import { pick } from '../../../catalogue/language.js';
import type { Tone } from '../../../catalogue/model.js';
import { isDutch } from '../../../content/language-tags.js';
import { isByLanguage } from '../../../content/walk.js';

type Json = Readonly<Record<string, unknown>>;
const INFORMAL = 'nl-BE-x-informal';

/** Texts in one variant of Dutch become plain `nl`: whether two say the same doesn't hang on a tag. */
export function neutral(value: unknown): unknown {
  return mapTexts(value, (texts) => {
    const dutch = Object.keys(texts).filter(isDutch);
    if (dutch.length !== 1) return texts;
    return Object.fromEntries(
      Object.entries(texts).map(([tag, text]) => [isDutch(tag) ? 'nl' : tag, text]),
    );
  });
}

/** Whether the value addresses its reader with je. */
export function isInformal(value: unknown): boolean {
  const tags: string[] = [];
  mapTexts(value, (texts) => {
    tags.push(...Object.keys(texts));
    return texts;
  });
  return tags.includes(INFORMAL);
}

/** What a reader of Dutch sees of it. */
export const inTone = (value: unknown, tone: Tone): unknown =>
  mapTexts(value, (texts) => pick(texts, { lang: 'nl', tone })?.value);

/** The texts in other languages, which an heir must not lose. */
export function otherLanguages(value: unknown): unknown {
  const tags: string[] = [];
  const others = mapTexts(value, (texts) => {
    const kept = Object.entries(texts).filter(([tag]) => !isDutch(tag));
    tags.push(...kept.map(([tag]) => tag));
    return Object.fromEntries(kept);
  });
  return tags.length ? others : undefined;
}

/**
 * One value for both tones: the first for u, the second for je.
 * Undefined where they are not built alike: a list of three conditions and one of four.
 */
export function pair(formal: unknown, informal: unknown): unknown {
  if (isByLanguage(formal) && isByLanguage(informal)) {
    const { nl } = informal;
    return nl === undefined || JSON.stringify(nl) === JSON.stringify(formal.nl)
      ? formal
      : { ...formal, [INFORMAL]: nl };
  }
  if (Array.isArray(formal) && Array.isArray(informal)) {
    if (formal.length !== informal.length) return undefined;
    const items = formal.map((item, i) => pair(item, informal[i]));
    return items.includes(undefined) ? undefined : items;
  }
  if (isObject(formal) && isObject(informal)) {
    const keys = Object.keys(formal);
    if (keys.length !== Object.keys(informal).length) return undefined;
    const entries = keys.map((key) => [key, pair(formal[key], informal[key])] as const);
    return entries.some(([, value]) => value === undefined)
      ? undefined
      : Object.fromEntries(entries);
  }
  return formal === informal ? formal : undefined;
}

/** The value for je readers only, tagged as such. */
export const asInformal = (value: unknown): unknown =>
  mapTexts(value, ({ nl, ...others }) =>
    nl === undefined ? others : { [INFORMAL]: nl, ...others },
  );

function mapTexts(value: unknown, change: (texts: Json) => unknown): unknown {
  if (isByLanguage(value)) return change(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, change));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapTexts(inner, change)]),
  );
}
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
