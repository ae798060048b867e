import { cuts } from './compound.js';
import { letterSet } from './letters.js';
import { toRows } from './rows.js';
import {
  IN_KEYWORDS,
  IN_SUMMARY,
  IN_TEXT,
  IN_TITLE,
  LOOSE_PART,
  OWN,
  PART,
  WHOLE,
  type Concept,
  type SearchIndex,
} from './search-index.js';
import { find } from './sorted.js';
import { stem } from './stem.js';
import { STOP_WORDS } from './stop-words.js';
import { tokens } from './tokens.js';
import type { BuildOptions, SearchProduct } from './types.js';

/** Words handled between two pauses: some milliseconds on a slow phone. */
const WORDS_PER_SLICE = 400;
/** Shorter words are not taken apart. */
const SHORTEST_COMPOUND = 6;

/** Indexes products in one language. Products are kept by reference for marking matches; don't change them. */
export async function buildIndex(
  products: readonly SearchProduct[],
  { lexicon, pause }: BuildOptions,
): Promise<SearchIndex> {
  let work = 0;
  /** Counts work, since a pure module has no clock. */
  const spend = (amount: number) => (work += amount) >= WORDS_PER_SLICE && pause;
  const rest = async () => {
    work = 0;
    await pause?.();
  };

  // Words get numbers in order of appearance first, and their sorted places at the end.
  const numbers = new Map<string, number>();
  const spelling = new Map<string, string>();
  const note = (word: string, source: string) => {
    let number = numbers.get(word);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(word, number);
      const usual = source.toLowerCase();
      if (usual !== word) spelling.set(word, usual);
    }
    return number;
  };

  const rawWord: number[] = [];
  const rawProduct: number[] = [];
  const rawPlace: number[] = [];
  const titleFactor = new Float32Array(products.length);
  let productNumber = 0;
  for (const product of products) {
    const places = new Map<number, number>();
    const add = (text: string, place: number) => {
      const found = tokens(text, true).filter(({ word }) => !STOP_WORDS.has(word));
      for (const { word, start, end } of found) {
        const number = note(word, text.slice(start, end));
        places.set(number, (places.get(number) ?? 0) | place | (found.length === 1 ? WHOLE : 0));
      }
      return found.length;
    };
    titleFactor[productNumber] = 1 / (1 + 0.05 * Math.max(0, add(product.title, IN_TITLE) - 1));
    for (const keyword of product.keywords) add(keyword, IN_KEYWORDS);
    add(product.summary, IN_SUMMARY);
    if (product.text !== undefined) add(product.text, IN_TEXT);
    for (const [number, place] of places) {
      rawWord.push(number);
      rawProduct.push(productNumber);
      rawPlace.push(place);
    }
    productNumber++;
    if (spend(places.size)) await rest();
  }

  const rawConcepts: { phrases: string[][]; display: string[]; own: number }[] = [];
  for (const { words, see = [] } of lexicon ?? []) {
    const phrases: string[][] = [];
    const display: string[] = [];
    let own = 0;
    for (const list of [words, see]) {
      for (const phrase of list) {
        const found = tokens(phrase).filter(({ word }) => !STOP_WORDS.has(word));
        if (found.length === 0 || display.length > 62) continue;
        if (list === words) own++;
        phrases.push(found.map(({ word }) => word));
        display.push(phrase);
        for (const { word, start, end } of found) note(word, phrase.slice(start, end));
      }
    }
    rawConcepts.push({ phrases, display, own });
    if (spend(display.length)) await rest();
  }

  const words = [...numbers.keys()].sort();
  // One flat string behind all words, instead of slices that keep the texts alive.
  const sorted = words.join('\n').split('\n');
  if (words.length === 0) sorted.length = 0;
  const wordStem: string[] = [];
  const stemOf = new Map<string, string>();
  const letters = new Uint32Array(sorted.length);
  for (const word of sorted) {
    const base = stem(word);
    letters[wordStem.length] = letterSet(word);
    wordStem.push(base);
    stemOf.set(word, base);
    if (spend(1)) await rest();
  }
  const known = new Set(wordStem);
  const knownStem = (word: string) => stemOf.get(word) ?? (known.has(word) ? word : undefined);

  const groupStem: string[] = [];
  const groupMember: number[] = [];
  const partsOf = new Map<string, Map<string, number>>();
  const inParts = (word: string): Map<string, number> => {
    let parts = partsOf.get(word);
    if (parts) return parts;
    parts = new Map();
    partsOf.set(word, parts);
    if (word.length < SHORTEST_COMPOUND) return parts;
    const own = stemOf.get(word);
    for (const { left, right, leftKnown, rightKnown } of cuts(word, knownStem)) {
      const kind = leftKnown && rightKnown ? PART : LOOSE_PART;
      if (leftKnown && left !== own) parts.set(left, Math.min(kind, parts.get(left) ?? kind));
      if (rightKnown && right !== own) parts.set(right, Math.min(kind, parts.get(right) ?? kind));
      if (kind === LOOSE_PART) continue;
      // bouw|afvalcontainer: the parts of a part are parts too.
      for (const part of [left, right]) {
        for (const [inner, innerKind] of part.length < word.length ? inParts(part) : []) {
          if (inner !== own) parts.set(inner, Math.min(innerKind, parts.get(inner) ?? innerKind));
        }
      }
    }
    return parts;
  };
  let wordNumber = 0;
  for (const word of sorted) {
    groupStem.push(wordStem[wordNumber]!);
    groupMember.push(wordNumber * 4 + OWN);
    for (const [part, kind] of inParts(word)) {
      groupStem.push(part);
      groupMember.push(wordNumber * 4 + kind);
    }
    wordNumber++;
    if (spend(2)) await rest();
  }

  // Lexicon phrases answer to their words run together too: night shop, nightshop.
  const leadKey: string[] = [];
  const leadValue: number[] = [];
  let conceptNumber = 0;
  for (const { phrases, own } of rawConcepts) {
    for (let place = 0; place < own; place++) {
      for (const key of phraseKeys(phrases[place]!)) {
        leadKey.push(key);
        leadValue.push(conceptNumber * 64 + place);
      }
    }
    conceptNumber++;
    if (spend(own * 2)) await rest();
  }

  const stems = [...new Set([...groupStem, ...leadKey])].sort();
  const groups = toRows(stems.length, groupStem.map((key) => find(stems, key)), groupMember);
  if (spend(stems.length / 4)) await rest();
  const leads = toRows(stems.length, leadKey.map((key) => find(stems, key)), leadValue);
  const concepts: Concept[] = rawConcepts.map(({ phrases, display, own }) => ({
    phrases: phrases.map((phrase) => phrase.map((word) => find(stems, stemOf.get(word)!))),
    display,
    own,
  }));

  const place = new Uint32Array(sorted.length);
  let at = 0;
  for (const word of sorted) place[numbers.get(word)!] = at++;
  const rawPlaces = toRows(
    sorted.length,
    rawWord.map((number) => place[number]!),
    rawProduct.map((_, i) => i),
  );
  const wide = products.length > 0xffff;
  const postingProduct = wide ? new Uint32Array(rawProduct.length) : new Uint16Array(rawProduct.length);
  const postingPlace = new Uint8Array(rawProduct.length);
  at = 0;
  for (const raw of rawPlaces.values) {
    postingProduct[at] = rawProduct[raw]!;
    postingPlace[at++] = rawPlace[raw]!;
  }

  return {
    products,
    words: sorted,
    spelling,
    letters,
    postingStart: rawPlaces.start,
    postingProduct,
    postingPlace,
    stems,
    groupStart: groups.start,
    group: groups.values,
    leadStart: leads.start,
    leads: leads.values,
    concepts,
    titleFactor,
    scratch: {
      best: new Float32Array(products.length),
      total: new Float32Array(products.length),
      cover: new Float32Array(products.length),
      note: new Uint16Array(products.length),
    },
  };
}

/** The keys under which a phrase is found: its stems run together, and its words run together, then stemmed. */
export function phraseKeys(words: readonly string[]): string[] {
  const ofStems = words.map(stem).join('');
  const ofWords = stem(words.join(''));
  return ofStems === ofWords ? [ofStems] : [ofStems, ofWords];
}
