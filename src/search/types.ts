/** What search needs of a product: plain strings in one language. */
export interface SearchProduct {
  readonly id: string;
  readonly title: string;
  readonly keywords: readonly string[];
  /** One line, as shown in the list. */
  readonly summary: string;
  /** Body of the sheet, where the index may have it. Weighs least. */
  readonly text?: string;
  /** Breaks ties only: a featured product never passes a better match. */
  readonly featured?: boolean;
  /** Found like any other, but just after an active product that matches as well. */
  readonly retired?: boolean;
}

/**
 * One concept of the lexicon. Whoever types any of `words` also finds products that use another one of them,
 * or, less strongly, a word of `see`. Never the other way round: typing a word of `see` does not bring `words`.
 */
export interface LexiconEntry {
  /** Words and short phrases that mean the same to a visitor; the first is the official one. */
  readonly words: readonly string[];
  /**
   * Official words of what usually concerns this visitor too, the likeliest first. An empty list says that
   * the words belong elsewhere (passports, weddings): what does not name them is no answer to them.
   */
  readonly see?: readonly string[];
  /** Everyday words that say little about what is asked: they count for little, and need not be met. */
  readonly everyday?: boolean;
}

export type Lexicon = readonly LexiconEntry[];

/** `[start, end)` in UTF-16 code units of the field's string, as `String.prototype.slice` takes them. */
export type Range = [start: number, end: number];

/** Keys: `title`, `summary`, and `keywords.0`, `keywords.1` … Fields without a match are left out. `text` has no ranges. */
export type FieldRanges = Record<string, Range[]>;

export interface SearchHit {
  readonly id: string;
  /** Above 0; comparable within one answer only. */
  readonly score: number;
  /** What to mark; worked out when first read, so that only painted hits cost anything. */
  readonly ranges: FieldRanges;
  /** The lexicon word that led here, or the keyword when title and summary do not show the match. */
  readonly via?: string | undefined;
  /** The query as it was understood, where a word of it had to be corrected for this hit. */
  readonly corrected?: string | undefined;
}

export interface BuildOptions {
  /** Synonyms; null for none. */
  readonly lexicon: Lexicon | null;
  /**
   * Awaited every few hundred words, so that the caller can let the page breathe.
   * Without it the index is built in one go.
   */
  readonly pause?: () => Promise<void>;
}

export interface SearchOptions {
  /** Most hits to return; all by default. */
  readonly limit?: number;
}
