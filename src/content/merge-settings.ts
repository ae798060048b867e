/**
 * Settings as named values and back, for the merge: `tone`, `products/terras/override/fees`,
 * `localProducts/kermis/name`, `contactPoints/loket/telephone`. What an import never says stays as it is.
 */
import type { Settings } from '../catalogue/model.js';
import { hashOfValue } from './quick-hash.js';
import { type Merged, type SourceHashes, hashesOf, mergeValues } from './merge.js';

type Json = Readonly<Record<string, unknown>>;
type Values = Record<string, unknown>;

const SEPARATOR = '/';
const LISTS = ['contactPoints', 'localProducts'] as const;

interface MergedSettings extends Merged {
  readonly settings: Json;
  /** What to remember of the source. */
  readonly said: SourceHashes;
  /** Products that the source no longer has: left as they are. */
  readonly stale: readonly string[];
}

/** Whether the source took back what stands under this id, or was made from this IRI ('' for none). */
export type IsWithdrawn = (id: string, iri: string) => boolean;

/** @param isWithdrawn what was imported of such products goes; what was added to them stays */
export function mergeSettings(
  base: SourceHashes,
  ours: Json,
  theirs: Settings,
  isWithdrawn: IsWithdrawn,
): MergedSettings {
  const mine = valuesOf(ours);
  const fresh = valuesOf(theirs);
  const stale: string[] = [];
  const said: Record<string, string> = { ...hashesOf(fresh) };
  for (const [entry, iri] of entriesOf(ours)) {
    const isThere = Object.keys(fresh).some((name) => name.startsWith(`${entry}${SEPARATOR}`));
    if (isThere || isWithdrawn(entry.split(SEPARATOR)[1] ?? '', iri)) continue;
    // An input with only some of the records says nothing of the others.
    for (const name of Object.keys(mine))
      if (name.startsWith(`${entry}${SEPARATOR}`)) {
        fresh[name] = mine[name];
        if (base[name] !== undefined) said[name] = base[name];
      }
    if (Object.hasOwn(base, `${entry}${SEPARATOR}uri`)) stale.push(entry);
  }
  const points = new Set((theirs.contactPoints ?? []).map(({ id }) => id));
  for (const name of Object.keys(mine)) {
    const [list, id] = name.split(SEPARATOR);
    if (list !== 'contactPoints' || points.has(id)) continue;
    fresh[name] = mine[name];
    if (base[name] !== undefined) said[name] = base[name];
  }
  const merged = mergeValues(base, mine, fresh);
  keepBasis(merged, mine);
  return { ...merged, settings: settingsOf(merged.values, ours, theirs), said, stale };
}

/**
 * Settings of which the input has nothing but that products were taken back; undefined where none
 * of these is in there.
 */
export function withdrawFrom(
  base: SourceHashes,
  ours: Json,
  isWithdrawn: IsWithdrawn,
): Pick<MergedSettings, 'settings' | 'said'> | undefined {
  const gone = entriesOf(ours).filter(([entry, iri]) =>
    isWithdrawn(entry.split(SEPARATOR)[1] ?? '', iri),
  );
  if (!gone.length) return undefined;
  const isGone = (name: string) => gone.some(([entry]) => name.startsWith(`${entry}${SEPARATOR}`));
  const kept = Object.entries(valuesOf(ours)).filter(
    ([name, value]) =>
      !isGone(name) || !Object.hasOwn(base, name) || base[name] !== hashOfValue(value),
  );
  return {
    settings: settingsOf(Object.fromEntries(kept), ours, {}),
    said: Object.fromEntries(Object.entries(base).filter(([name]) => !isGone(name))),
  };
}

/**
 * The hash that an override was written against only changes with the override itself; otherwise
 * a new central text would hide that the override is stale.
 */
function keepBasis({ values, taken }: Merged, mine: Json): void {
  for (const name of Object.keys(values)) {
    const [list, id = '', kind, field = ''] = name.split(SEPARATOR);
    if (list !== 'products' || kind !== 'basedOn') continue;
    const override = [list, id, 'override', field].join(SEPARATOR);
    if (!Object.hasOwn(values, override)) delete values[name];
    else if (mine[name] !== undefined && !taken.includes(override)) values[name] = mine[name];
  }
}

/** The named values of settings. */
export function valuesOf(settings: Json | Settings): Values {
  const values: Values = {};
  for (const [key, value] of Object.entries(settings)) {
    if (key === 'municipality') spread(values, key, value as Json);
    else if (key === 'products')
      for (const [id, product] of Object.entries(value as Record<string, Json>))
        for (const [name, inner] of Object.entries(product)) {
          const path = [key, id, name].join(SEPARATOR);
          if (name === 'override' || name === 'basedOn') spread(values, path, inner as Json);
          else values[path] = inner;
        }
    else if (isList(key))
      for (const item of value as readonly Json[]) {
        if (typeof item.id === 'string') spread(values, [key, item.id].join(SEPARATOR), item);
      }
    else values[key] = value;
  }
  return values;
}

/** In the order that the file had; what is new behind it. */
function settingsOf(values: Json, ours: Json, theirs: Partial<Settings>): Json {
  const settings: Values = {};
  const lists = new Map<string, Map<string, Values>>();
  // Kept although no name speaks of it: contact points without id.
  const nameless = ((ours.contactPoints ?? []) as readonly Json[]).filter(({ id }) => !id);
  for (const key of Object.keys({ ...ours, ...theirs }))
    if (key === 'municipality' || key === 'products') settings[key] = {};
  for (const [name, value] of Object.entries(values)) {
    const [key = '', id, ...path] = name.split(SEPARATOR);
    if (id === undefined) settings[key] = value;
    else if (!isList(key)) put((settings[key] ??= {}) as Values, [id, ...path], value);
    else {
      const list = lists.get(key) ?? new Map<string, Values>();
      lists.set(key, list);
      if (!path.length) list.set(id, value as Values);
      else {
        const item = list.get(id) ?? {};
        list.set(id, item);
        put(item, path, value);
      }
    }
  }
  if (nameless.length && !lists.has('contactPoints')) lists.set('contactPoints', new Map());
  for (const [key, items] of lists) {
    // Of what editors took away, a field that is new at the source is no item.
    const whole = [...items.values()].filter(({ id }) => id !== undefined);
    const all = [...whole, ...(key === 'contactPoints' ? nameless : [])];
    if (all.length) settings[key] = all;
  }
  const order = Object.keys({ ...ours, ...theirs });
  return Object.fromEntries(
    Object.entries(settings).sort(([a], [b]) => order.indexOf(a) - order.indexOf(b)),
  );
}

function put(into: Values, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (!rest.length) into[key] = value;
  else put((into[key] ??= {}) as Values, rest, value);
}
function spread(into: Values, path: string, values: Json): void {
  for (const [name, value] of Object.entries(values)) into[path + SEPARATOR + name] = value;
}
const isList = (key: string) => (LISTS as readonly string[]).includes(key);

/** Products of a settings file with the IRI that they were imported from. */
function entriesOf(settings: Json): [string, string][] {
  const products = Object.entries((settings.products ?? {}) as Record<string, Json>);
  const locals = ((settings.localProducts ?? []) as readonly Json[]).map(
    (product) => [String(product.id), product] as const,
  );
  return [
    ...products.map(([id, one]) => [`products${SEPARATOR}${id}`, one] as const),
    ...locals.map(([id, one]) => [`localProducts${SEPARATOR}${id}`, one] as const),
  ].map(([entry, { uri }]) => [entry, typeof uri === 'string' ? uri : '']);
}
