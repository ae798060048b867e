/**
 * The settings cascade, field by field. Every layer sees the result of those below it: catalogue,
 * then cooperations (the last one first), then the municipality; each followed by its rules for the
 * area that is asked for.
 */
import type { Addition, FieldName, ProductFields, ProductSettings } from './model.js';
import type { Provenance } from './provenance.js';

/** The rules of one source for one product. */
export interface Layer {
  readonly from: Provenance;
  readonly rules: Omit<ProductSettings, 'areas'>;
}

export type Provenances = ReadonlyMap<FieldName, Provenance>;
interface Resolved {
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
      const { override, add } = layer.rules;
      const replaced = own(override, name);
      if (replaced !== undefined) {
        value = replaced ?? undefined;
        source = layer.from;
      }
      const added = own(add, name as keyof Addition);
      if (added !== undefined) {
        if (value === undefined) source = layer.from;
        else source = { ...source, additions: [...(source.additions ?? []), layer.from] };
        value = append(value as Addable | undefined, added);
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

/** What can be added to is a list, or lists by language: words to search with. */
type Addable = readonly unknown[] | Readonly<Record<string, readonly unknown[]>>;

/** Local search words count in every language and tone, whichever they were written for. */
function append(value: Addable | undefined, added: Addable): Addable {
  if (value === undefined) return added;
  const more = isList(added) ? added : Object.keys(added).flatMap((tag) => added[tag] ?? []);
  if (isList(value)) return [...value, ...more];
  const tags = Object.keys(value);
  if (!tags.length) return more;
  const all: Record<string, readonly unknown[]> = {};
  for (const tag of tags) all[tag] = [...(value[tag] ?? []), ...more];
  return all;
}
const isList = (value: Addable): value is readonly unknown[] => Array.isArray(value);
