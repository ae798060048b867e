/**
 * The settings cascade, field by field. Every layer sees the result of those below it: catalogue,
 * then cooperations (the last one first), then the municipality; each followed by its rules for the
 * area that is asked for.
 */
import type {
  Addition,
  FieldName,
  Keywords,
  Override,
  ProductFields,
  ProductSettings,
} from './model.js';
import type { Provenance } from './provenance.js';

/** What one layer says of one product. */
export interface Layer {
  readonly from: Provenance;
  readonly says: Omit<ProductSettings, 'areas'>;
}

export type Provenances = ReadonlyMap<FieldName, Provenance>;
export interface Resolved {
  readonly fields: ProductFields;
  readonly provenance: Provenances;
}

/** Fields with the layers applied, lowest layer first. */
export function applyLayers(
  central: ProductFields,
  from: Provenance,
  layers: readonly Layer[],
  names: readonly FieldName[],
): Resolved {
  const fields: Record<string, unknown> = {};
  const provenance = new Map<FieldName, Provenance>();
  for (const name of names) {
    let value: unknown = central[name];
    let source = from;
    for (const layer of layers) {
      const { override, add } = layer.says;
      if (override && name in override) {
        value = override[name as keyof Override] ?? undefined;
        source = layer.from;
      }
      const added = add?.[name as keyof Addition];
      if (added !== undefined) {
        if (value === undefined) source = layer.from;
        else source = { ...source, additions: [...(source.additions ?? []), layer.from] };
        value = append(value, added, name);
      }
    }
    if (value === undefined) continue;
    fields[name] = value;
    provenance.set(name, source);
  }
  return { fields: fields as ProductFields, provenance };
}

function append(value: unknown, added: unknown, name: FieldName): unknown {
  if (value === undefined) return added;
  if (name === 'keywords') return appendKeywords(value as Keywords, added as Keywords);
  return [...(value as readonly unknown[]), ...(added as readonly unknown[])];
}

/** Local search words count in every language. */
function appendKeywords(keywords: Keywords, added: Keywords): Keywords {
  const words = (tag: string): readonly string[] => (isList(added) ? added : (added[tag] ?? []));
  if (isList(keywords)) return [...keywords, ...words('nl')];
  const all: Record<string, readonly string[]> = {};
  for (const tag of Object.keys(keywords)) all[tag] = [...(keywords[tag] ?? []), ...words(tag)];
  if (!isList(added)) for (const tag of Object.keys(added)) all[tag] ??= words(tag);
  return all;
}
const isList = (keywords: Keywords): keywords is readonly string[] => Array.isArray(keywords);
