/** The settings files: one for each municipality, and aliases for codes and former names. */
import type { Alias, Block, Cooperation, RichText, Settings } from '../../catalogue/model.js';
import { mapProse } from '../../content/map-prose.js';
import { readProse } from '../../content/markdown/read.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';

type SharedSettings = Pick<Settings, 'products'>;

/** Contents by slug or NIS code. `own`: settings of the content folder, by slug. */
export function buildSettings(
  own: ReadonlyMap<string, Settings>,
  cooperations: ReadonlyMap<string, Cooperation>,
): Map<string, Settings | Alias> {
  const files = new Map<string, Settings | Alias>();
  const known = new Map(municipalities.map((fact) => [fact.slug, fact]));
  for (const [slug, settings] of own) {
    const nis = settings.municipality.nis ?? known.get(slug)?.nis;
    const municipality = nis ? { ...settings.municipality, nis } : settings.municipality;
    files.set(slug, { ...inlineCooperations(settings, cooperations), municipality });
  }
  for (const { slug, name, nis } of municipalities) {
    if (!files.has(slug)) files.set(slug, { municipality: { name, nis } });
  }
  for (const { nis, slug } of municipalities) files.set(nis, { movedTo: slug });
  const bySuccessor = new Map(municipalities.map(({ nis, slug }) => [nis, slug]));
  for (const { nis, slug, successor } of formerMunicipalities) {
    const movedTo = bySuccessor.get(successor);
    if (movedTo === undefined) continue;
    // A former municipality with settings of its own keeps them, under its code as well.
    const target = own.has(slug) && !known.has(slug) ? { movedTo: slug } : { movedTo, area: nis };
    // Six former names and one code are also those of a current municipality.
    for (const name of [slug, nis]) if (!files.has(name)) files.set(name, target);
  }
  return files;
}

/** Cooperations in place of their ids: a browser then needs one file. */
function inlineCooperations(
  settings: Settings,
  cooperations: ReadonlyMap<string, Cooperation>,
): Settings {
  const inlined = { ...withBlocks(settings) };
  if (settings.cooperations) {
    inlined.cooperations = settings.cooperations.flatMap((one) => {
      const cooperation = typeof one === 'string' ? cooperations.get(one) : one;
      return cooperation ? [withBlocks(cooperation)] : [];
    });
  }
  if (settings.localProducts)
    inlined.localProducts = settings.localProducts.map((product) => proseToBlocks(product));
  return inlined;
}

/** Local prose may be Markdown: the browser gets blocks. */
function withBlocks<T extends SharedSettings>(settings: T): T {
  if (!settings.products) return settings;
  const products = Object.fromEntries(
    Object.entries(settings.products).map(([id, product]) => {
      const rules = ruleBlocks(product);
      if (!product.areas) return [id, rules];
      const areas = Object.entries(product.areas).map(
        ([nis, area]) => [nis, ruleBlocks(area)] as const,
      );
      return [id, { ...rules, areas: Object.fromEntries(areas) }];
    }),
  );
  return { ...settings, products };
}

function ruleBlocks<T extends { readonly override?: unknown; readonly add?: unknown }>(
  rules: T,
): T {
  const { override, add } = rules;
  return {
    ...rules,
    ...(override ? { override: proseToBlocks(override) } : {}),
    ...(add ? { add: proseToBlocks(add) } : {}),
  };
}

function proseToBlocks<T extends object>(fields: T): T {
  return mapProse(fields, (text): RichText => {
    if (typeof text === 'string') return readProse(text);
    if (isBlocks(text)) return text;
    return Object.fromEntries(
      Object.entries(text).map(([tag, value]): [string, string | readonly Block[]] => [
        tag,
        typeof value === 'string' ? readProse(value) : value,
      ]),
    );
  });
}

// Array.isArray doesn't narrow read-only arrays away.
const isBlocks = (text: RichText): text is readonly Block[] => Array.isArray(text);
