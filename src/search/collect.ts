import { IN_KEYWORDS, IN_SUMMARY, IN_TEXT, IN_TITLE, WHOLE } from './search-index.js';
import { STOP_WORDS } from './stop-words.js';
import { tokens, type Token } from './tokens.js';
import type { Pace } from './pace.js';
import type { SearchProduct } from './types.js';

/** Words by number, in order of first appearance, with the spelling that was met first. */
export interface WordList {
  readonly numbers: Map<string, number>;
  readonly spelling: Map<string, string>;
}

/** One entry per word and product, in three columns. */
export interface RawPostings {
  readonly words: number[];
  readonly products: number[];
  readonly places: number[];
  readonly titleFactor: Float32Array;
}

/** What each further word in a title takes from the weight of all. */
const TITLE_WORD = 0.05;

/** The words of a text that count; `joined` as in {@link tokens}. */
export function meaningful(text: string, joined = false): Token[] {
  return tokens(text, joined).filter(({ word }) => !STOP_WORDS.has(word));
}

/** The number of a word, which gets one if it is new. */
export function numberOf(
  { numbers, spelling }: WordList,
  { word, start, end }: Token,
  text: string,
): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  const usual = text.slice(start, end).toLowerCase();
  if (usual !== word) spelling.set(word, usual);
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** Reads all products. */
export async function collect(
  products: readonly SearchProduct[],
  list: WordList,
  pace: Pace,
): Promise<RawPostings> {
  const raw: RawPostings = {
    words: [],
    products: [],
    places: [],
    titleFactor: new Float32Array(products.length),
  };
  let number = 0;
  for (const product of products) {
    const places = new Map<number, number>();
    let units = 0;
    const add = (text: string, place: number): number => {
      const found = meaningful(text, true);
      const whole = found.length === 1 ? WHOLE : 0;
      for (const token of found) {
        const word = numberOf(list, token, text);
        places.set(word, (places.get(word) ?? 0) | place | whole);
      }
      units += found.length;
      return found.length;
    };
    raw.titleFactor[number] = 1 / (1 + TITLE_WORD * Math.max(0, add(product.title, IN_TITLE) - 1));
    for (const keyword of product.keywords) add(keyword, IN_KEYWORDS);
    add(product.summary, IN_SUMMARY);
    if (product.text !== undefined) add(product.text, IN_TEXT);
    for (const [word, place] of places) {
      raw.words.push(word);
      raw.products.push(number);
      raw.places.push(place);
    }
    number++;
    await pace.spend(units);
  }
  return raw;
}
