/** Which overrides stand on a central text that changed, and what else changed in the catalogue. */
import type { FieldName, Product, ProductSettings, Settings } from '../../../catalogue/model.js';
import { pick } from '../../../catalogue/language.js';
import { isByLanguage, textOf } from '../../../content/walk.js';
import type { Compared, DriftSource } from './source.js';
import { type Change, changedPart } from './words.js';

export interface DriftedOverride extends Change {
  readonly municipality: string;
  /** Whose override it is: the municipality's slug or the cooperation's id. */
  readonly from: string;
  readonly product: string;
  readonly field: FieldName;
  /** What the municipality says; '' where it leaves the field out. */
  readonly local: string;
}
export interface ChangedField extends Change {
  readonly product: string;
  readonly field: string;
}
export interface DriftReport {
  readonly overrides: readonly DriftedOverride[];
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly retired: readonly string[];
  readonly changed: readonly ChangedField[];
  /** Titles and names, by id of product, slug of municipality and id of cooperation. */
  readonly names: Readonly<Record<string, string>>;
}

export function driftBetween(old: DriftSource, now: DriftSource): DriftReport {
  const changed: ChangedField[] = [];
  const retired: string[] = [];
  for (const [id, { product, hashes }] of now.products) {
    const before = old.products.get(id);
    if (!before) continue;
    if (product.status === 'retired' && before.product.status !== 'retired') retired.push(id);
    const fields = new Set([...Object.keys(before.hashes), ...Object.keys(hashes)]);
    for (const field of fields)
      if (before.hashes[field] !== hashes[field])
        changed.push({ product: id, field, ...changeOf(field, before, now.products.get(id)) });
  }
  return {
    overrides: [...now.settings].flatMap(([slug, settings]) =>
      overridesOn(slug, settings, changed),
    ),
    added: [...now.products.keys()].filter((id) => !old.products.has(id)),
    removed: [...old.products.keys()].filter((id) => !now.products.has(id)),
    retired,
    changed,
    names: namesIn(old, now),
  };
}

/** Those of now count before those of then. */
function namesIn(...sources: readonly DriftSource[]): Record<string, string> {
  const names: Record<string, string> = {};
  for (const { products, settings } of sources) {
    for (const [id, { product }] of products) names[id] = wordsOf(product.name);
    for (const [slug, { municipality, cooperations }] of settings) {
      names[slug] = municipality.name;
      for (const one of cooperations ?? []) if (typeof one === 'object') names[one.id] = one.name;
    }
  }
  return names;
}

function overridesOn(
  municipality: string,
  settings: Settings,
  changed: readonly ChangedField[],
): DriftedOverride[] {
  const layers = [
    { from: municipality, products: settings.products },
    ...(settings.cooperations ?? []).flatMap((one) =>
      typeof one === 'string' ? [] : [{ from: one.id, products: one.products }],
    ),
  ];
  return changed.flatMap(({ product, field, before, after }) =>
    layers.flatMap(({ from, products }) =>
      rulesOf(products?.[product]).flatMap(({ override }) => {
        const local = override?.[field as FieldName];
        if (local === undefined) return [];
        const shared = { municipality, from, product, before, after };
        return [
          { ...shared, field: field as FieldName, local: local === null ? '' : wordsOf(local) },
        ];
      }),
    ),
  );
}

const rulesOf = (settings: ProductSettings | undefined) =>
  settings ? [settings, ...Object.values(settings.areas ?? {})] : [];

function changeOf(field: string, before: Compared, after: Compared | undefined): Change {
  const text = (from: Compared | undefined) =>
    wordsOf((from?.product as Product | undefined)?.[field as keyof Product]);
  return changedPart(text(before), text(after));
}

/** In Dutch for u; of other data all that can be read. */
export function wordsOf(value: unknown): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(' ').trim();
  if (isByLanguage(value)) return textOf(pick(value, { lang: 'nl', tone: 'formal' })?.value);
  if (typeof value === 'object' && value !== null && !('type' in value && 'content' in value))
    return Object.values(value).map(wordsOf).filter(Boolean).join(' ');
  return typeof value === 'number' ? String(value) : textOf(value);
}
