import { normalise } from './normalise.js';

export interface Token {
  /** Folded. */
  readonly word: string;
  /** Place in the source string, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

const WORDS = /[\p{L}\p{N}\p{M}]+/gu;
/** Marks inside one word: e-facturatie, B&B, v.z.w. */
const JOINERS = '-‐‑–&.';
/** Longer runs are not words; cutting them bounds all later work. */
const MAX_WORD_LENGTH = 48;
const MAX_LINKS = 5;

/**
 * The words of a text in order. Words joined by a hyphen, dot or ampersand are given apart;
 * with `joined` also as one word ("btw", "nummer", "btwnummer"), since people type either.
 */
export function tokens(text: string, joined = false): Token[] {
  const found: Token[] = [];
  let chain = '';
  let chainStart = 0;
  let links = 0;
  let previousEnd = -2;
  // Single letters are a word together only: B&B, v.z.w.
  const endChain = () => {
    if (links > 0 && (joined || chain.length === links + 1))
      found.push({ word: chain, start: chainStart, end: previousEnd });
  };
  for (const match of text.matchAll(WORDS)) {
    const start = match.index;
    const end = start + match[0].length;
    const word = normalise(
      match[0].length > MAX_WORD_LENGTH ? match[0].slice(0, MAX_WORD_LENGTH) : match[0],
    );
    if (
      start === previousEnd + 1 &&
      links < MAX_LINKS &&
      JOINERS.includes(text.charAt(previousEnd))
    ) {
      chain += word;
      links++;
    } else {
      endChain();
      chain = word;
      chainStart = start;
      links = 0;
    }
    previousEnd = end;
    // A single letter says nothing by itself ("d'", "'s"); a digit does ("klasse 3").
    if (word.length > 1 || (word >= '0' && word <= '9')) found.push({ word, start, end });
  }
  endChain();
  return found;
}
