/** Content to the files of a publication. Same content, same bytes: no clock, no randomness. */
import type { Catalogue, Product } from '../../catalogue/model.js';
import type { Places } from '../../catalogue/places.js';
import type { Content } from '../../content/content.js';
import { hashOf } from '../../content/json.js';
import { type Edition, NAME_HASH_LENGTH, buildEdition } from './catalogue.js';
import { context } from './context.js';
import { buildPlaces } from './places.js';
import { buildSettings } from './settings.js';

export interface Publication {
  /** By file name: catalogue.json, catalogue.fr.json … They still lack their revision. */
  readonly catalogues: ReadonlyMap<string, Edition['catalogue']>;
  /** All other files by name, with `/` between folders. */
  readonly files: ReadonlyMap<string, string>;
}

export function buildPublication(content: Content): Publication {
  const files = new Map<string, string>();
  const catalogues = new Map<string, Omit<Catalogue, 'revision'>>();
  const products = content.products.map(({ value }) => value);
  const settings = new Map(content.settings.map(({ name, value }) => [name, value]));
  const cooperations = new Map(content.cooperations.map(({ value }) => [value.id, value]));
  const config = content.config?.value ?? {};
  const languages = ['nl', ...(config.languages ?? []).filter((lang) => lang !== 'nl')];
  const modified = newest([...products, ...settings.values(), ...cooperations.values()]);
  const lexicon = content.lexicon && addHashed('lexicon', content.lexicon, files);
  const events = content.events.length
    ? addHashed(
        'events',
        content.events.map(({ value }) => value),
        files,
      )
    : undefined;
  for (const lang of languages) {
    const edition = buildEdition(products, config, lang, {
      ...(modified ? { modified } : {}),
      languages,
      ...(lexicon ? { lexicon } : {}),
      ...(events ? { events } : {}),
    });
    catalogues.set(lang === 'nl' ? 'catalogue.json' : `catalogue.${lang}.json`, {
      '@context': 'context.jsonld',
      ...edition.catalogue,
    } as Edition['catalogue']);
    for (const [name, text] of edition.files) files.set(name, text);
  }
  const local = buildSettings(settings, cooperations);
  for (const [name, value] of local) {
    const linked = 'movedTo' in value ? value : { '@context': '../context.jsonld', ...value };
    files.set(`settings/${name}.json`, `${JSON.stringify(linked)}\n`);
  }
  files.set(
    'municipalities.json',
    `${JSON.stringify({ municipalities: buildPlaces(local) } satisfies Places)}\n`,
  );
  files.set('context.jsonld', `${JSON.stringify(context, null, 2)}\n`);
  return { catalogues, files };
}

/** A file that is named for its content; gives the name. */
function addHashed(kind: string, content: object, files: Map<string, string>): string {
  const text = `${JSON.stringify(content)}\n`;
  const name = `${kind}.${hashOf(text, NAME_HASH_LENGTH)}.json`;
  files.set(name, text);
  return name;
}

function newest(dated: readonly { readonly modified?: Product['modified'] }[]): string | undefined {
  let latest: string | undefined;
  for (const { modified } of dated)
    if (modified !== undefined && (latest === undefined || modified > latest)) latest = modified;
  return latest;
}
