import type { LexiconEntry } from './types.js';

/**
 * Turns the edited lexicon (a map from official word to "word, word → word, word", see lexicon.yaml) into entries.
 * A list instead of such a line holds everyday words.
 * @throws TypeError naming the line's official word when a value is not of that form
 */
export function readLexicon(source: unknown): LexiconEntry[] {
  if (typeof source !== 'object' || source === null || Array.isArray(source)) {
    throw new TypeError('The lexicon must be a map from an official word to its other words.');
  }
  return Object.entries(source).map(([official, value]: [string, unknown]) => {
    if (Array.isArray(value)) return { words: value.map(String), everyday: true };
    if (typeof value !== 'string') {
      throw new TypeError(
        `Lexicon: "${official}" needs words, separated by commas; found ${typeof value}.`,
      );
    }
    const [same = '', see, ...more] = value.split('→');
    if (more.length > 0) throw new TypeError(`Lexicon: "${official}" has more than one arrow.`);
    const words = [official, ...list(same)];
    return see === undefined ? { words } : { words, see: list(see) };
  });
}

function list(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
