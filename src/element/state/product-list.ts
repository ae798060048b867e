/** The products of a guide in one voice, in the order of the list. Made once for each guide. */
import { type Spoken, type Voice, plainLanguage } from '../../catalogue/language.js';
import type { Label } from '../../catalogue/model.js';
import type { Guide, GuideProduct } from '../../catalogue/resolve.js';
import { readKeywords, readText } from '../../catalogue/text.js';
import type { Options } from '../attributes.js';
import type { SearchProduct } from '../../search/types.js';
import { collator } from '../../views/format.js';

/** A product as the list shows it. */
export interface ListedProduct {
  readonly id: string;
  readonly product: GuideProduct;
  readonly name: Spoken<string>;
  readonly summary: Spoken<string> | undefined;
  readonly topics: readonly string[];
  readonly type: string | undefined;
  readonly typeLabel: string;
}
export interface ProductList {
  /** Featured first, then by name; retired products are not for browsing. */
  readonly listed: readonly ListedProduct[];
  readonly byId: ReadonlyMap<string, ListedProduct>;
  readonly topics: readonly { readonly id: string; readonly label: string }[];
  readonly types: readonly { readonly id: string; readonly label: string }[];
  /** The topics of the listed products. */
  readonly browse: ProductList['topics'];
  /** What search knows of each product. */
  readonly searchable: readonly SearchProduct[];
}
/** The page's own limits on what is shown. */
type Restrictions = Pick<Options, 'topics' | 'types' | 'only'>;

export function buildProductList(
  guide: Guide,
  voice: Voice,
  restrictions: Restrictions,
): ProductList {
  const types = labels(guide.types, voice);
  const topics = labels(guide.topics, voice);
  const typeNames = new Map<string, string>();
  for (const { id, label } of types) typeNames.set(id, label);
  const byId = new Map<string, ListedProduct>();
  const searchable: SearchProduct[] = [];
  for (const product of guide.products) {
    const { id, fields } = product;
    const entry: ListedProduct = {
      id,
      product,
      name: readText(fields.name, voice) ?? { value: id, lang: plainLanguage(voice.lang) },
      summary: readText(fields.summary, voice),
      topics: fields.topics ?? [],
      type: fields.type,
      typeLabel: typeNames.get(fields.type ?? '') ?? '',
    };
    if (!allowed(entry, restrictions)) continue;
    byId.set(id, entry);
    searchable.push({
      id,
      title: entry.name.value,
      summary: entry.summary?.value ?? '',
      keywords: readKeywords(fields.keywords, voice),
      featured: product.featured,
      retired: product.state === 'retired',
    });
  }
  const { compare } = collator(voice.lang);
  const listed = [...byId.values()]
    .filter(({ product }) => product.state !== 'retired')
    .sort(
      (a, b) =>
        Number(b.product.featured) - Number(a.product.featured) ||
        compare(a.name.value, b.name.value),
    );
  const browse = topics.filter(({ id }) => listed.some((entry) => entry.topics.includes(id)));
  return { listed, byId, topics, types, browse, searchable };
}

function allowed({ id, topics, type }: ListedProduct, { only, ...limits }: Restrictions): boolean {
  if (only.length && !only.includes(id)) return false;
  if (limits.topics.length && !topics.some((topic) => limits.topics.includes(topic))) return false;
  return !limits.types.length || (!!type && limits.types.includes(type));
}

function labels(list: readonly Label[], voice: Voice): { id: string; label: string }[] {
  return list.map(({ id, name }) => ({ id, label: readText(name, voice)?.value ?? id }));
}
