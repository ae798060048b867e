/** Settings that can't be relied upon stay as they were published. */
import { decodeSettings } from '../../catalogue/decode.js';
import type { Settings } from '../../catalogue/model.js';
import type { Content, Entry } from '../../content/content.js';
import { Positions } from '../../content/file-finding.js';
import { isMunicipality, meantBy } from '../../content/municipalities.js';
import { isRecord } from '../../content/walk.js';
import { type FileFinding, fileFinding } from '../findings.js';
import { hasLocalContent } from './local-content.js';
import { type PublicationFiles, readJson } from './publication-files.js';

/** Errors in what is one municipality's alone; all others are of the catalogue, and everybody's. */
export const isOneMunicipalitys = ({ file }: { readonly file: string }): boolean =>
  /[\\/]settings[\\/]/.test(file);

/**
 * The content with the settings that may be published: where a municipality's file has an error, or
 * isn't read, those that visitors have now. Without these, what can be used of the file.
 * @param errors of the content; those of municipalities count
 * @param before undefined where nothing is published
 */
export async function keepSettings(
  content: Content,
  errors: readonly FileFinding[],
  before: PublicationFiles | undefined,
): Promise<{ readonly content: Content; readonly findings: readonly FileFinding[] }> {
  const broken = new Set(errors.filter(isOneMunicipalitys).map(({ file }) => file));
  const sound = content.settings.filter(({ file }) => !broken.has(file));
  const settings = new Map(sound.map((entry) => [entry.name, entry]));
  const findings: FileFinding[] = [];
  for (const file of broken) {
    const read = content.settings.find((entry) => entry.file === file);
    const name = read?.name ?? nameOf(file);
    const meant = isMunicipality(name)
      ? name
      : (meantBy(name, read?.value.municipality)?.slug ?? name);
    if (settings.has(meant)) continue;
    const published = await publishedSettings(meant, content, before);
    if (published) {
      settings.set(meant, { name: meant, file, value: published, positions: () => NOWHERE });
      findings.push(fileFinding(file, 'settings-kept', { name: published.municipality.name }));
    } else if (read && read.name === meant) settings.set(meant, read);
  }
  return { content: { ...content, settings: [...settings.values()] }, findings };
}

const NOWHERE = new Positions();
const nameOf = (file: string) => file.replace(/^.*[\\/]/, '');

async function publishedSettings(
  slug: string,
  { cooperations }: Content,
  before: PublicationFiles | undefined,
): Promise<Settings | undefined> {
  const file = before && (await readJson(before, `settings/${slug}.json`));
  if (!isRecord(file) || 'movedTo' in file) return undefined;
  const { '@context': _, ...published } = file;
  const { value } = decodeSettings(published);
  if (!value || !hasLocalContent(value)) return undefined;
  // Cooperations are inside; one that changed meanwhile is published as it is now.
  const living = new Set(cooperations.map(({ value: { id } }: Entry<{ id: string }>) => id));
  const joined = value.cooperations?.map((one) =>
    typeof one !== 'string' && living.has(one.id) ? one.id : one,
  );
  return { ...value, ...(joined && { cooperations: joined }) };
}
