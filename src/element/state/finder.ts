/** The search engine with its index, as the element uses it. A chunk of its own. */
import { buildIndex, search } from '../../search/engine.js';
import type { Lexicon, SearchHit, SearchProduct } from '../../search/types.js';

/** What there is to search, in one voice. */
export interface Searchable {
  readonly products: readonly SearchProduct[];
  readonly loadLexicon: () => Promise<unknown>;
}
export interface Finder {
  search(query: string): Promise<readonly SearchHit[]>;
}

/**
 * Builds the index in slices, so that the page stays fluent.
 * @param wanted asked between slices; undefined comes where nobody waits for it any more
 */
export async function createFinder(
  { products, loadLexicon }: Searchable,
  wanted: () => boolean,
): Promise<Finder | undefined> {
  const lexicon = readEntries(await loadLexicon().catch(() => undefined));
  const pause = async () => {
    await breathe();
    if (!wanted()) throw new Unwanted();
  };
  try {
    const index = await buildIndex(products, { lexicon, pause });
    return { search: async (query) => search(index, query) };
  } catch (error) {
    if (error instanceof Unwanted) return undefined;
    throw error;
  }
}
class Unwanted extends Error {}

/** The good entries of a lexicon file; search does without the rest. */
function readEntries(json: unknown): Lexicon {
  const isWords = (list: unknown) =>
    Array.isArray(list) && list.every((word) => typeof word === 'string');
  if (!Array.isArray(json)) return [];
  return (json as (Lexicon[number] | null)[]).filter(
    (entry) =>
      entry !== null && isWords(entry.words) && (entry.see === undefined || isWords(entry.see)),
  ) as Lexicon;
}

/** Lets the page handle what waits, then goes on. */
function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
