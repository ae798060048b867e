/** Which overrides stand on a central text that changed, and what else changed in the catalogue. */
import type {
  FieldName,
  Product,
  ProductSettings,
  Settings,
  Tone,
} from '../../../catalogue/model.js';
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
  /** Name of the former municipality that it holds for; left out: for all of the municipality. */
  readonly area?: string;
  /** What the municipality says; '' where it leaves the field out. */
  readonly local: string;
}
/** What a municipality says of a product that is no more. */
export interface LocalTextLeaving {
  readonly municipality: string;
  readonly from: string;
  readonly product: string;
  readonly why: 'removed' | 'retired';
  /** Fields that it overrides or adds to. */
  readonly fields: readonly string[];
}
export interface ChangedField extends Change {
  readonly product: string;
  readonly field: string;
}
export interface DriftReport {
  readonly overrides: readonly DriftedOverride[];
  readonly leaving: readonly LocalTextLeaving[];
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
  const pairs = new Map<string, Pair>();
  const continued = new Set<string>();
  for (const [id, after] of now.products) {
    const was = [id, ...(after.product.formerIds ?? [])].find((one) => old.products.has(one));
    const before = was === undefined ? undefined : old.products.get(was);
    if (was === undefined || !before) continue;
    continued.add(was);
    pairs.set(id, { ids: [id, was, ...(after.product.formerIds ?? [])], before, after });
    if (after.product.status === 'retired' && before.product.status !== 'retired') retired.push(id);
    const fields = new Set([...Object.keys(before.hashes), ...Object.keys(after.hashes)]);
    for (const field of fields)
      if (before.hashes[field] !== after.hashes[field])
        changed.push({ product: id, field, ...changeOf(field, before, after, 'formal') });
  }
  const removed = [...old.products.keys()].filter((id) => !continued.has(id));
  const leaving: readonly Leaving[] = [
    ...removed.map((product) => ({ product, ids: [product], why: 'removed' as const })),
    ...retired.map((product) => ({
      product,
      ids: pairs.get(product)?.ids ?? [product],
      why: 'retired' as const,
    })),
  ];
  return {
    overrides: [...now.settings].flatMap(([slug, settings]) =>
      overridesOn(slug, settings, changed, pairs),
    ),
    // What a municipality took away in the meantime needs no looking at.
    leaving: [...now.settings].flatMap(([slug, settings]) => leavingOf(slug, settings, leaving)),
    added: [...now.products.keys()].filter((id) => !pairs.has(id)),
    removed,
    retired,
    changed,
    names: namesIn(old, now),
  };
}

/** A product as it was and as it is, under all ids that settings may name it by. */
interface Pair {
  readonly ids: readonly string[];
  readonly before: Compared;
  readonly after: Compared;
}
interface Leaving {
  readonly product: string;
  readonly ids: readonly string[];
  readonly why: 'removed' | 'retired';
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

interface Rules {
  readonly override?: ProductSettings['override'];
  readonly add?: ProductSettings['add'];
  /** Name of the former municipality that they hold for. */
  readonly area?: string;
}
interface Layer {
  readonly from: string;
  /** For the whole municipality first, then area by area. */
  readonly rulesOf: (ids: readonly string[]) => readonly Rules[];
}

/** Those that count most come first. */
function layersOf(municipality: string, settings: Settings): Layer[] {
  const areaNames = new Map((settings.areas ?? []).map(({ nis, name }) => [nis, name]));
  const layer = (from: string, products: Settings['products']): Layer => ({
    from,
    rulesOf: (ids) => {
      const rules = [...new Set(ids)].flatMap((id) => products?.[id] ?? []);
      const areas = rules.flatMap((one) => Object.entries(one.areas ?? {}));
      return [
        ...rules,
        ...areas.map(([nis, one]) => ({ ...one, area: areaNames.get(nis) ?? nis })),
      ];
    },
  });
  return [
    layer(municipality, settings.products),
    ...(settings.cooperations ?? []).flatMap((one) =>
      typeof one === 'string' ? [] : [layer(one.id, one.products)],
    ),
  ];
}

function overridesOn(
  municipality: string,
  settings: Settings,
  changed: readonly ChangedField[],
  pairs: ReadonlyMap<string, Pair>,
): DriftedOverride[] {
  const tone = settings.tone ?? 'formal';
  const layers = layersOf(municipality, settings);
  return changed.flatMap(({ product, field }) => {
    const pair = pairs.get(product);
    const found: DriftedOverride[] = [];
    if (!pair) return found;
    const change = changeOf(field, pair.before, pair.after, tone);
    for (const { from, rulesOf } of layers) {
      const saying = rulesOf(pair.ids).filter(
        ({ override }) => override?.[field as FieldName] !== undefined,
      );
      for (const { override, area } of saying) {
        const local = override?.[field as FieldName];
        found.push({
          ...{ municipality, from, product, field: field as FieldName },
          ...(area !== undefined && { area }),
          ...change,
          local: local === null ? '' : wordsOf(local, tone),
        });
      }
      // What stands below an override of the whole municipality is shown nowhere in it.
      if (saying.some(({ area }) => area === undefined)) break;
    }
    return found;
  });
}

function leavingOf(
  municipality: string,
  settings: Settings,
  leaving: readonly Leaving[],
): LocalTextLeaving[] {
  const layers = layersOf(municipality, settings);
  return leaving.flatMap(({ product, ids, why }) =>
    layers.flatMap(({ from, rulesOf }) => {
      const said = rulesOf(ids).flatMap(({ override = {}, add = {} }) => [
        ...Object.keys(override),
        ...Object.keys(add),
      ]);
      if (!said.length) return [];
      return [{ municipality, from, product, why, fields: [...new Set(said)] }];
    }),
  );
}

function changeOf(field: string, before: Compared, after: Compared, tone: Tone): Change {
  const text = ({ product }: Compared) =>
    wordsOf((product as Product)[field as keyof Product], tone);
  return changedPart(text(before), text(after));
}

/** In Dutch, for u or je; of other data all that can be read. */
export function wordsOf(value: unknown, tone: Tone = 'formal'): string {
  if (value === undefined) return '';
  if (Array.isArray(value))
    return value
      .map((one) => wordsOf(one, tone))
      .join(' ')
      .trim();
  if (isByLanguage(value)) return textOf(pick(value, { lang: 'nl', tone })?.value);
  if (typeof value === 'object' && value !== null && !('type' in value))
    return Object.values(value)
      .map((one) => wordsOf(one, tone))
      .filter(Boolean)
      .join(' ');
  return typeof value === 'number' ? String(value) : textOf(value);
}
