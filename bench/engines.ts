import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import type { SearchProduct } from '../src/search/index.js';

/** A search engine under test. `find` gives ids, best first; every call is a fresh search. */
export interface Engine {
  readonly name: string;
  find(query: string): Promise<readonly string[]> | readonly string[];
  /** Bytes of the index when written down. */
  size(): Promise<number> | number;
}

export interface EngineMaker {
  readonly name: string;
  make(products: readonly SearchProduct[]): Promise<Engine> | Engine;
}

const joined = (products: readonly SearchProduct[]) =>
  products.map(({ id, title, keywords, summary }) => ({
    id,
    title,
    keywords: keywords.join(' '),
    summary,
  }));

/** Our search: from its sources or, where time is measured, as it is published. */
export const guideOf = (
  { buildIndex, search }: typeof import('../src/search/index.js'),
  name = 'product-guide',
  withLexicon = true,
): EngineMaker => ({
  name,
  async make(products) {
    const index = await buildIndex(products, withLexicon ? {} : { lexicon: null });
    return {
      name,
      find: async (query) => (await search(index, query, { limit: 10 })).map(({ id }) => id),
      size: async () => {
        const { serialize } = await import('node:v8');
        const { products: _, scratch: __, ...data } = index;
        return serialize(data).length;
      },
    };
  },
});

export const FUSE: EngineMaker = {
  name: 'Fuse.js defaults',
  make(products) {
    const fuse = new Fuse(products, { keys: ['title', 'keywords', 'summary'] });
    return {
      name: this.name,
      find: (query) => fuse.search(query, { limit: 10 }).map(({ item }) => item.id),
      size: () => JSON.stringify(fuse.getIndex()).length,
    };
  },
};

export const MINISEARCH: EngineMaker = {
  name: 'MiniSearch',
  make(products) {
    const mini = new MiniSearch({
      fields: ['title', 'keywords', 'summary'],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 3, keywords: 2 } },
    });
    mini.addAll(joined(products));
    return {
      name: this.name,
      find: (query) =>
        mini
          .search(query)
          .slice(0, 10)
          .map(({ id }) => id as string),
      size: () => JSON.stringify(mini).length,
    };
  },
};

export const FLEXSEARCH: EngineMaker = {
  name: 'FlexSearch forward',
  make(products) {
    const flex = new FlexSearch.Document({
      tokenize: 'forward',
      encoder: FlexSearch.Charset.LatinBalance,
      document: { id: 'id', index: ['title', 'keywords', 'summary'] },
    });
    for (const product of joined(products)) flex.add(product);
    return {
      name: this.name,
      find: (query) => {
        const ids = new Set<string>();
        for (const { result } of flex.search(query, { limit: 10, suggest: true })) {
          for (const id of result) ids.add(String(id));
        }
        return [...ids].slice(0, 10);
      },
      size: () => {
        let bytes = 0;
        flex.export((_key: string, data: string) => {
          bytes += data.length;
        });
        return bytes;
      },
    };
  },
};
