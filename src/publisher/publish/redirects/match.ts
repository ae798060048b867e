/** Finds for each old page the product that it was about. */
import type { Voice } from '../../../catalogue/language.js';
import type { Guide, GuideProduct } from '../../../catalogue/resolve.js';
import { slugOf } from '../../../catalogue/slug.js';
import { readKeywords, readText } from '../../../catalogue/text.js';
import { buildIndex, search } from '../../../search/index.js';
import { type OldPage, wordsOf } from './old-pages.js';

/**
 * same: the page has the name of the product. likely: one product's title answers
 * well before all others. unsure: somebody must look. none: nothing is like it.
 */
type Certainty = 'same' | 'likely' | 'unsure' | 'none';
export interface Redirect {
  readonly page: OldPage;
  readonly product?: string;
  readonly name?: string;
  readonly certainty: Certainty;
}

/** How far ahead of the next one the best product must be. */
const LEAD = 1.4;

export async function matchPages(pages: readonly OldPage[], guide: Guide): Promise<Redirect[]> {
  const voice: Voice = { lang: 'nl', tone: guide.tone };
  const nameOf = ({ id, fields }: GuideProduct) => readText(fields.name, voice)?.value ?? id;
  const named = new Map<string, GuideProduct>();
  for (const product of guide.products)
    for (const name of [nameOf(product), ...product.formerIds, product.id])
      named.set(slugOf(name), product);
  const index = buildIndex(
    guide.products.map((product) => ({
      id: product.id,
      title: nameOf(product),
      summary: readText(product.fields.summary, voice)?.value ?? '',
      keywords: [...readKeywords(product.fields.keywords, voice)],
      retired: product.state === 'retired',
    })),
  );
  return Promise.all(pages.map((page) => matchPage(page)));

  async function matchPage(page: OldPage): Promise<Redirect> {
    const told = [page.title, wordsOf(page.path)].filter(Boolean);
    const same = told.map((text) => named.get(slugOf(text))).find(Boolean);
    if (same) return { page, product: same.id, name: nameOf(same), certainty: 'same' };
    for (const text of told) {
      const [best, next] = await search(await index, text, { limit: 2 });
      const product = best && guide.byId.get(best.id);
      if (!best || !product) continue;
      // A word in a summary alone says little.
      const inTitle = (best.ranges.title?.length ?? 0) > 0;
      const clear = inTitle && !best.corrected && (!next || best.score >= next.score * LEAD);
      const certainty = clear ? 'likely' : 'unsure';
      return { page, product: product.id, name: nameOf(product), certainty };
    }
    return { page, certainty: 'none' };
  }
}
