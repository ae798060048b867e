// How close each kind of match comes to the word as typed (1).
export const SAME_STEM = 0.94;
/** Two words of the query that the catalogue writes as one. */
export const JOINED = 1;
/** The same in the other order: vergunning horeca. */
export const SWAPPED = 0.95;
/** A word of the query that the catalogue writes as two. */
export const SPLIT = 0.8;
/** One half of a compound that the catalogue does not know as a whole. */
export const HALF = 0.35;
export const PART_CLOSENESS = 0.72;
export const LOOSE_PART_CLOSENESS = 0.3;
/** A half-typed last word: from here up to `PREFIX + PREFIX_GAIN`, the less is missing the more. */
export const PREFIX = 0.45;
export const PREFIX_GAIN = 0.4;
/** A word of the lexicon: the official one of a concept, another one of it, one of its `see`. */
export const OFFICIAL = 0.84;
export const SYNONYM = 0.7;
export const SEE = 0.55;
/** What each further word of a `see` takes. */
export const SEE_NEXT = 0.04;
export const FUZZY = 0.8;

// What a word weighs by where it stands: the best place counts, each other adds `MORE` of its weight.
export const TITLE_WEIGHT = 1;
export const KEYWORD_WEIGHT = 0.8;
export const WHOLE_WEIGHT = 0.1;
export const SUMMARY_WEIGHT = 0.4;
export const TEXT_WEIGHT = 0.12;
export const MORE = 0.15;

/** Of the query's weight, the least that a product must cover. */
export const MIN_COVER = 0.2;
/** The least that the best hit must score. */
export const MIN_SCORE = 0.1;
/** Of the best hit's score, the least that another must have. */
export const MIN_SHARE = 0.08;
/** A word that is met nowhere takes this much of the weight of a rare one; all of them at most `mostUnknown`. */
export const UNKNOWN = 0.35;
export const MAX_UNKNOWN = 0.7;
/** A word that belongs elsewhere and is not named takes this much: other words must make up for it. */
export const ELSEWHERE = 1.5;
/** Beside a word that is met itself, a `see` of another counts for this much. */
export const SETTING = 0.6;
/** Everyday words count for this much. */
export const WEAK = 0.25;
/** Retired products come just after active ones that match as well. */
export const RETIRED = 0.9;

/** No title has more words to meet; what follows in a pasted text is left out. */
export const MAX_WORDS = 12;
export const MAX_QUERY_LENGTH = 400;
/** Half-typed words: no more completions than this are looked at. */
export const MAX_COMPLETIONS = 400;
