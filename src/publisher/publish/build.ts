/** Content to the values of a publication. Same content, same values: no clock, no randomness. */
import type { Product, Sheet } from '../../catalogue/model.js';
import type { Places } from '../../catalogue/places.js';
import type { Content } from '../../content/content.js';
import { buildEdition } from './catalogue.js';
import { buildPlaces } from './places.js';
import type { Publication, UnnumberedCatalogue } from './publication.js';
import { hashedName } from './serialise.js';
import { buildSettings } from './settings.js';

/** What a content folder says, as it will be published. */
export function buildPublication(content: Content): Publication {
  const catalogues = new Map<string, UnnumberedCatalogue>();
  const sheets = new Map<string, Sheet>();
  const others = new Map<string, unknown>();
  const addHashed = (kind: string, value: unknown) => {
    const name = hashedName(kind, value);
    others.set(name, value);
    return name;
  };
  const products = content.products.map(({ value }) => value);
  const own = new Map(content.settings.map(({ name, value }) => [name, value]));
  const cooperations = new Map(content.cooperations.map(({ value }) => [value.id, value]));
  const config = content.config?.value ?? {};
  const languages = ['nl', ...(config.languages ?? []).filter((lang) => lang !== 'nl')];
  const modified = newest([...products, ...own.values(), ...cooperations.values()]);
  const events = content.events.map(({ value }) => value);
  const shared = {
    ...(modified && { modified }),
    languages,
    ...(content.lexicon && { lexicon: addHashed('lexicon', content.lexicon) }),
    ...(events.length && { events: addHashed('events', events) }),
  };
  for (const lang of languages) {
    const edition = buildEdition(products, config, lang, shared);
    catalogues.set(lang, edition.catalogue);
    others.set(...edition.hashes);
    for (const [name, sheet] of edition.sheets) sheets.set(name, sheet);
  }
  const settings = buildSettings(own, cooperations);
  const places: Places = { municipalities: buildPlaces(settings) };
  others.set('municipalities.json', places);
  return { catalogues, sheets, settings, others };
}

function newest(dated: readonly { readonly modified?: Product['modified'] }[]): string | undefined {
  let latest: string | undefined;
  for (const { modified } of dated)
    if (modified !== undefined && (latest === undefined || modified > latest)) latest = modified;
  return latest;
}
