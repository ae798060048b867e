/**
 * The settings cascade, field by field. Every layer sees the result of those below it: catalogue,
 * then cooperations (the last one first), then the municipality; each followed by its rules for the
 * area that is asked for.
 */
import type { Addition, FieldName, Keywords, ProductFields, ProductSettings } from './model.js';
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
    let value: unknown = own(central, name);
    let source = from;
    for (const layer of layers) {
      const { override, add } = layer.says;
      const replaced = own(override, name);
      if (replaced !== undefined) {
        value = replaced ?? undefined;
        source = layer.from;
      }
      const added = own(add, name as keyof Addition);
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
  return { fields, provenance };
}

/** Own keys only: a host page may have extended Object.prototype. */
function own<T extends object, K extends keyof T>(
  fields: T | undefined,
  name: K,
): T[K] | undefined {
  return fields && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

function append(value: unknown, added: unknown, name: FieldName): unknown {
  if (value === undefined) return added;
  if (name === 'keywords') return appendKeywords(value as Keywords, added as Keywords);
  return [...(value as readonly unknown[]), ...(added as readonly unknown[])];
}

/** Local search words count in every language and tone, whichever they were written for. */
function appendKeywords(keywords: Keywords, added: Keywords): Keywords {
  const words = isList(added) ? added : Object.keys(added).flatMap((tag) => added[tag] ?? []);
  if (isList(keywords)) return [...keywords, ...words];
  const tags = Object.keys(keywords);
  if (!tags.length) return words;
  const all: Record<string, readonly string[]> = {};
  for (const tag of tags) all[tag] = [...(keywords[tag] ?? []), ...words];
  return all;
}
const isList = (keywords: Keywords): keywords is readonly string[] => Array.isArray(keywords);
