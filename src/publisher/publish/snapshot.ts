/** The whole guide of one municipality in one file, for its own server. */
import type { Alias, Catalogue, Settings, Sheet, Snapshot } from '../../catalogue/model.js';
import {
  decodeAlias,
  decodeCatalogue,
  decodeSettings,
  decodeSheet,
} from '../../catalogue/decode.js';
import { formerMunicipalities, municipalities } from '../../content/municipalities.js';
import { slugOf } from '../../catalogue/slug.js';
import { type PublicationFiles, readJson } from './publication-files.js';

/** Undefined where the publication doesn't know the municipality. @throws Error for broken files */
export async function snapshotOf(
  municipality: string,
  reader: PublicationFiles,
): Promise<Snapshot | undefined> {
  const settings = await readSettings(municipality, reader);
  if (!settings) return undefined;
  const catalogue = usable<Catalogue>(
    'catalogue.json',
    decodeCatalogue(await readJson(reader, 'catalogue.json')),
  );
  const sheets: Sheet[] = [];
  for (const { id, sheet: name } of catalogue.products) {
    // What is hidden here is not in the guide; an older name of it is the settings' to know.
    if (name === undefined || settings.products?.[id]?.hidden) continue;
    sheets.push(usable<Sheet>(name, decodeSheet(await readJson(reader, name))));
  }
  return { schemaVersion: catalogue.schemaVersion, catalogue, settings, sheets };
}

/** By slug, name or NIS code; an alias moves one step. */
export async function readSettings(
  municipality: string,
  reader: PublicationFiles,
): Promise<Settings | undefined> {
  const slug = slugOf(municipality);
  const given = slug && (await readJson(reader, `settings/${slug}.json`));
  if (!given) return undefined;
  const alias: Alias | undefined =
    typeof given === 'object' && 'movedTo' in given ? decodeAlias(given).value : undefined;
  const name = alias ? `settings/${alias.movedTo}.json` : `settings/${slug}.json`;
  const data = alias ? await readJson(reader, name) : given;
  return usable<Settings>(name, decodeSettings(withoutContext(data)));
}

/** The slug of a municipality that is, or was until 2025. */
export function slugOfMunicipality(text: string): string | undefined {
  const slug = slugOf(text);
  const known = [...municipalities, ...formerMunicipalities];
  return known.find((fact) => fact.slug === slug || fact.nis === text)?.slug;
}

function usable<T>(name: string, decoded: { readonly value: T | undefined }): T {
  if (decoded.value === undefined) throw new Error(`${name}: not usable`);
  return decoded.value;
}

function withoutContext(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).filter(([key]) => key !== '@context'));
}
