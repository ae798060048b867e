import { hash, placeOf } from './sorted.js';
import type { SearchProduct } from './types.js';

/** Where a word stands in a product; a posting holds these as bits. */
export const IN_TITLE = 1;
export const IN_KEYWORDS = 2;
export const IN_SUMMARY = 4;
export const IN_TEXT = 8;
/** The word alone is the whole title or a whole keyword. */
export const WHOLE = 16;

/** How a word belongs to the group of a stem; lowest two bits of a group member. */
export const OWN = 0;
export const PART = 1;
export const LOOSE_PART = 2;

/** Lowest bits of a lead: the place of the phrase within its concept. */
export const LEAD_BITS = 8;

/**
 * An inverted index over words, kept in few flat arrays: an object per word costs more memory than the word.
 * `words` also holds the lexicon's single words, without postings, so that typing errors in them are put right too.
 */
export interface SearchIndex {
  readonly products: readonly SearchProduct[];
  /** Folded, sorted by code units. */
  readonly words: readonly string[];
  /** Number of the stem of each word. */
  readonly wordStem: Uint32Array;
  /** Words whose usual spelling differs from the normalised one. */
  readonly spelling: ReadonlyMap<string, string>;
  /** Postings of word `w`: `postingStart[w]` up to `postingStart[w + 1]`. */
  readonly postingStart: Uint32Array;
  readonly postingProduct: Uint16Array | Uint32Array;
  readonly postingPlace: Uint8Array;
  /** Stems and joined lexicon phrases as hashes, sorted. */
  readonly stems: Float64Array;
  /** Members of stem `s`: `word * 4 + kind`. */
  readonly groupStart: Uint32Array;
  readonly group: Uint32Array;
  /** Concepts that stem or phrase `s` leads to: the place of the phrase that was met in the lowest `LEAD_BITS`. */
  readonly leadStart: Uint32Array;
  readonly leads: Uint32Array;
  /** Of each concept its own words as they are written, if it leads to something. */
  readonly concepts: readonly (readonly string[])[];
  /**
   * Phrases of concept `c` that this catalogue uses: `targetStart[c]` up to `targetStart[c + 1]`. Each is its place
   * among the concept's own words, or -1 - place among those of its `see`; how many stems it has; and these.
   */
  readonly targetStart: Uint32Array;
  readonly targets: Int32Array;
  /** Stems and joined phrases that belong elsewhere: what does not name them is no answer to them. */
  readonly outOfScope: ReadonlySet<number>;
  /** Everyday words, normalised. */
  readonly everyday: ReadonlySet<string>;
  /** Factor per product for the length of its title. */
  readonly titleFactor: Float32Array;
  /** Scratch space of one search, as long as the list of products. */
  readonly scratch: Scratch;
}

interface Scratch {
  readonly best: Float32Array;
  readonly bestWay: Uint16Array;
  readonly bestWord: Uint32Array;
  readonly total: Float32Array;
  readonly cover: Float32Array;
  readonly note: Uint16Array;
  readonly places: Uint8Array;
}

/** Number of a normalised word. */
export const wordNumber = ({ words }: SearchIndex, word: string) => placeOf(words, word);
/** Number of a stem or joined phrase. */
export const stemNumber = ({ stems }: SearchIndex, key: string) => placeOf(stems, hash(key));
