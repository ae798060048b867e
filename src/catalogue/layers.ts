/** The layers that settings lay over one product, lowest first. */
import type { Layer } from './cascade.js';
import type { Cooperation, Settings } from './model.js';

/** One source of rules: the municipality, or a cooperation that its settings hold. */
interface SettingsLayer {
  readonly source: 'municipality' | 'cooperation';
  readonly name: string;
  readonly settings: Omit<Cooperation, 'id' | 'name'>;
}

/**
 * All layers by product id, without the rules of other areas. Settings may still speak of a product
 * by a former id: `currentId` gives the one it has now.
 */
export function layersOf(
  settings: Settings | undefined,
  area: string | undefined,
  currentId: (id: string) => string,
): ReadonlyMap<string, Layer[]> {
  const layers = new Map<string, Layer[]>();
  for (const { source, name, settings: own } of layersIn(settings)) {
    const products = own.products ?? {};
    for (const given of Object.keys(products)) {
      const rules = products[given];
      if (!rules) continue;
      const id = currentId(given);
      const date = rules.modified ?? own.modified;
      const from = { source, name, date };
      const list = layers.get(id) ?? [];
      layers.set(id, list);
      list.push({ from, rules });
      const local = area === undefined ? undefined : rules.areas?.[area];
      if (local && area)
        list.push({
          from: { ...from, area, date: local.modified ?? date },
          rules: local,
        });
    }
  }
  return layers;
}

/** Cooperations in the settings, first the one that counts most. */
function cooperationsOf(settings: Settings): Cooperation[] {
  const cooperations: Cooperation[] = [];
  for (const cooperation of settings.cooperations ?? []) {
    // A bare id was not folded in: the build reports it, the guide does without.
    if (typeof cooperation !== 'string') cooperations.push(cooperation);
  }
  return cooperations;
}

/** The layers of settings, lowest first: cooperations, then the municipality. None without settings. */
export function layersIn(settings: Settings | undefined): SettingsLayer[] {
  const list: SettingsLayer[] = [];
  if (!settings) return list;
  for (const cooperation of cooperationsOf(settings).reverse()) {
    list.push({ source: 'cooperation', name: cooperation.name, settings: cooperation });
  }
  list.push({ source: 'municipality', name: settings.municipality.name, settings });
  return list;
}

/** NIS codes of the areas for which a product, by any of its ids, has rules of its own. */
export function areasWithRules(
  settings: Settings | undefined,
  ids: readonly string[],
): ReadonlySet<string> {
  const areas = new Set<string>();
  for (const { settings: own } of layersIn(settings)) {
    const products = own.products ?? {};
    for (const id of ids)
      if (Object.hasOwn(products, id))
        for (const nis of Object.keys(products[id]?.areas ?? {})) areas.add(nis);
  }
  return areas;
}
