/** The layers that settings lay over one product, lowest first. */
import type { Layer } from './cascade.js';
import type { Cooperation, Settings } from './model.js';

/** Settings that speak of products: the municipality's, or a cooperation's folded into them. */
interface Speaker {
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
  for (const { source, name, settings: said } of speakers(settings)) {
    const products = said.products ?? {};
    for (const given of Object.keys(products)) {
      const says = products[given];
      if (!says) continue;
      const id = currentId(given);
      const date = says.modified ?? said.modified;
      const from = { source, name, date };
      const list = layers.get(id) ?? [];
      layers.set(id, list);
      list.push({ from, says });
      const local = area === undefined ? undefined : says.areas?.[area];
      if (local && area)
        list.push({
          from: { ...from, area, date: local.modified ?? date },
          says: local,
        });
    }
  }
  return layers;
}

/** Cooperations in the settings, first the one that counts most. */
export function cooperationsOf(settings: Settings): Cooperation[] {
  const cooperations: Cooperation[] = [];
  for (const cooperation of settings.cooperations ?? []) {
    // A bare id was not folded in: the build reports it, the guide does without.
    if (typeof cooperation !== 'string') cooperations.push(cooperation);
  }
  return cooperations;
}

/** Lowest first; without settings nobody speaks. */
export function speakers(settings: Settings | undefined): Speaker[] {
  const list: Speaker[] = [];
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
  for (const { settings: said } of speakers(settings)) {
    const products = said.products ?? {};
    for (const id of ids)
      if (Object.hasOwn(products, id))
        for (const nis of Object.keys(products[id]?.areas ?? {})) areas.add(nis);
  }
  return areas;
}
