/** A product in one language: what a reader of that language can get to see, in both tones. */
import { pick, plainLanguage } from '../../catalogue/language.js';
import { TEXT_KEYS } from '../../content/keys.js';
import { canonicalJson } from '../../content/hash.js';
import { isDutch } from '../../content/language-tags.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The same data with every text in `lang` only: a plain value where Dutch reads the same in both
 * tones, otherwise by tag. A text that the language lacks comes in the language that it has.
 */
export function project<T>(data: T, lang: string): T {
  return walk(data, '', lang) as T;
}

function walk(value: unknown, key: string, lang: string): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(ownWords(item, lang), '', lang));
  if (!isObject(value)) return value;
  if (TEXT_KEYS.has(key)) return pickLanguage(value, lang);
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [name, walk(inner, name, lang)]),
  );
}

/**
 * An item that is named in a language but not described in it was meant so: a remark for readers of
 * another language (the official Dutch title of a law, say) is not for these.
 */
function ownWords(item: unknown, lang: string): unknown {
  if (!isObject(item) || !speaks(item.name, lang) || speaks(item.description, lang)) return item;
  const { description: _, ...rest } = item;
  return rest;
}

function speaks(texts: unknown, lang: string): boolean {
  if (!isObject(texts)) return texts !== undefined && lang === 'nl';
  return Object.keys(texts).some((tag) => plainLanguage(tag) === lang);
}

/** The variants of one text that a reader of `lang` needs. */
export function pickLanguage(texts: Json, lang: string): unknown {
  const tags = Object.keys(texts);
  const names = Object.fromEntries(tags.map((tag) => [tag, tag]));
  const formal = pick(names, { lang, tone: 'formal' })?.value;
  const informal = pick(names, { lang, tone: 'informal' })?.value;
  if (formal === undefined || informal === undefined) return texts;
  const same =
    formal === informal || canonicalJson(texts[formal]) === canonicalJson(texts[informal]);
  if (!same) return { [formal]: texts[formal], [informal]: texts[informal] };
  const plain = formal === 'nl' || (formal !== informal && isDutch(formal));
  return plain ? texts[formal] : { [formal]: texts[formal] };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;
