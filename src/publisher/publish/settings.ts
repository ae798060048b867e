/** The settings files: one for each municipality, and aliases for codes and former names. */
import type { Alias, Cooperation, Settings } from '../../catalogue/model.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import { withBlocks } from '../../content/settings/prose-blocks.js';

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
  return inlined;
}
