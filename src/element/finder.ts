/** The search engine with its index, as the element uses it. A chunk of its own. */
import { buildIndex, search } from '../search/engine.js';
import type { Lexicon, SearchHit } from '../search/types.js';
import type { Searchable } from './search-controller.js';

export interface Finder {
  search(query: string): Promise<readonly SearchHit[]>;
}

/** Builds the index in slices, so that the page stays fluent. */
export async function createFinder({ products, loadLexicon }: Searchable): Promise<Finder> {
  const lexicon = ((await loadLexicon().catch(() => undefined)) ?? null) as Lexicon | null;
  const index = await buildIndex(products, { lexicon, pause: breathe });
  return { search: async (query) => search(index, query) };
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
