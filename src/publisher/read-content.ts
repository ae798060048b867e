/** Reads a content folder: everything that can be used of it, and all that is wrong. */
import { type Dirent, existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  decodeBusinessEvent,
  decodeCatalogue,
  decodeCooperation,
  decodeProduct,
  decodeSettings,
} from '../catalogue/decode.js';
import type { Decoded } from '../catalogue/finding.js';
import type {
  BusinessEvent,
  Catalogue,
  Cooperation,
  Product,
  Settings,
} from '../catalogue/model.js';
import { readLexicon } from '../search/read-lexicon.js';
import type { LexiconEntry } from '../search/types.js';
import { ABOLISHED, type AbolishedTerm, readAbolished } from '../content/abolished.js';
import {
  type FileFinding,
  type Place,
  Places,
  fileFinding,
  inFile,
} from '../content/file-finding.js';
import { readYaml } from '../content/markdown/front-matter.js';
import { readSheet } from '../content/markdown/read.js';

/** A value with the file it came from. */
export interface Entry<T> {
  /** Name of the file without folder and extension. */
  readonly name: string;
  readonly file: string;
  readonly value: T;
  /** Where each value stands; worked out when a finding needs it. */
  readonly places: () => Places;
}
/** What catalogue.yaml says: the envelope, without what a build adds. */
export type CatalogueConfig = Pick<
  Catalogue,
  'publisher' | 'guideUrl' | 'languages' | 'topics' | 'empty'
>;
export interface Content {
  readonly config: Entry<CatalogueConfig> | undefined;
  readonly products: readonly Entry<Product>[];
  readonly cooperations: readonly Entry<Cooperation>[];
  readonly settings: readonly Entry<Settings>[];
  readonly lexicon: readonly LexiconEntry[] | undefined;
  readonly events: readonly Entry<BusinessEvent>[];
  /** Terms that no text may use any more. */
  readonly abolished: readonly AbolishedTerm[];
  readonly findings: readonly FileFinding[];
}

export function readContent(folder: string): Content {
  const findings: FileFinding[] = [];
  const { config, abolished } = readConfig(folder, findings);
  return {
    config,
    abolished,
    products: readAll(folder, 'products', '.md', (file) => readProductFile(file, findings)),
    cooperations: readAll(folder, 'cooperations', '.json', (file) =>
      readJsonFile(file, decodeCooperation, findings),
    ),
    settings: readAll(folder, 'settings', '.json', (file) =>
      readJsonFile(file, decodeSettings, findings),
    ),
    lexicon: readLexiconFile(folder, findings),
    events: readAll(folder, 'events', '.yaml', (file) => readEventFile(file, findings)),
    findings,
  };
}

/** A Markdown sheet; undefined where nothing of it can be used. */
export function readProductFile(file: string, findings: FileFinding[]): Entry<Product> | undefined {
  const text = readText(file, findings);
  if (text === undefined) return undefined;
  const sheet = readSheet(text);
  findings.push(...inFile(file, sheet.findings, sheet.places));
  if (!sheet.product) return undefined;
  const { value, findings: found } = decodeProduct(sheet.product);
  findings.push(...inFile(file, found, sheet.places));
  return value && { name: nameOf(file, '.md'), file, value, places: () => sheet.places };
}

/** A JSON file of settings or a cooperation. */
export function readJsonFile<T>(
  file: string,
  decode: (input: unknown) => Decoded<T>,
  findings: FileFinding[],
): Entry<T> | undefined {
  const text = readText(file, findings)?.replace(/^\uFEFF/, '');
  if (text === undefined) return undefined;
  let places: Places | undefined;
  const placesOf = () => (places ??= placesOfJson(text));
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    findings.push({
      ...fileFinding(file, 'not-json', { reason: reasonOf(error) }),
      ...placeIn(text, error),
    });
    return undefined;
  }
  const { value, findings: found } = decode(input);
  if (found.length) findings.push(...inFile(file, found, placesOf()));
  return value && { name: nameOf(file, '.json'), file, value, places: placesOf };
}

/** A business event; undefined where nothing of it can be used. */
export function readEventFile(
  file: string,
  findings: FileFinding[],
): Entry<BusinessEvent> | undefined {
  const text = readText(file, findings);
  if (text === undefined) return undefined;
  const places = new Places();
  const yaml = readYaml(text, places);
  const { value, findings: found } = decodeBusinessEvent(yaml.value);
  findings.push(...inFile(file, [...yaml.findings, ...found], places));
  return value && { name: nameOf(file, '.yaml'), file, value, places: () => places };
}

function readConfig(
  folder: string,
  findings: FileFinding[],
): Pick<Content, 'config' | 'abolished'> {
  const nothing = { config: undefined, abolished: ABOLISHED };
  const file = join(folder, 'catalogue.yaml');
  if (!existsSync(file)) {
    findings.push(fileFinding(file, 'no-file'));
    return nothing;
  }
  const text = readText(file, findings);
  if (text === undefined) return nothing;
  const places = new Places();
  const yaml = readYaml(text, places);
  findings.push(...inFile(file, yaml.findings, places));
  if (typeof yaml.value !== 'object' || yaml.value === null) return nothing;
  // Only editors need these: they are not published.
  const { abolished: terms, ...given } = yaml.value as Readonly<Record<string, unknown>>;
  const abolished = readAbolished(terms, (finding) =>
    findings.push(...inFile(file, [finding], places)),
  );
  const { value, findings: found } = decodeCatalogue({
    ...given,
    schemaVersion: '1.0',
    revision: 0,
    products: [],
  });
  findings.push(...inFile(file, found, places));
  const config = value && { name: 'catalogue', file, value, places: () => places };
  return { config, abolished };
}

function readLexiconFile(folder: string, findings: FileFinding[]): Content['lexicon'] {
  const file = join(folder, 'lexicon.yaml');
  if (!existsSync(file)) return undefined;
  const text = readText(file, findings);
  if (text === undefined) return undefined;
  const places = new Places();
  const yaml = readYaml(text, places);
  findings.push(...inFile(file, yaml.findings, places));
  if (yaml.findings.length) return undefined;
  try {
    return readLexicon(yaml.value);
  } catch (error) {
    findings.push(fileFinding(file, 'bad-lexicon', { reason: reasonOf(error) }));
    return undefined;
  }
}

function readAll<T>(
  folder: string,
  name: string,
  extension: string,
  read: (file: string) => Entry<T> | undefined,
): Entry<T>[] {
  const inside = join(folder, name);
  if (!existsSync(inside)) return [];
  return readdirSync(inside, { withFileTypes: true })
    .filter((entry: Dirent) => entry.isFile() && entry.name.endsWith(extension))
    .map((entry) => entry.name)
    .sort()
    .flatMap((file) => read(join(inside, file)) ?? []);
}

function readText(file: string, findings: FileFinding[]): string | undefined {
  try {
    const bytes = readFileSync(file);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    const code = error instanceof TypeError ? 'not-utf8' : 'not-readable';
    findings.push(fileFinding(file, code, { reason: reasonOf(error) }));
    return undefined;
  }
}

// YAML holds JSON, and its parser knows the places.
function placesOfJson(text: string): Places {
  const places = new Places();
  readYaml(text, places);
  return places;
}

/** Where JSON breaks off. The engine doesn't always say; the YAML parser stumbles at the same place. */
function placeIn(text: string, error: unknown): Partial<Place> {
  const places = new Places();
  const position = /position (\d+)/.exec(reasonOf(error))?.[1];
  if (position === undefined) {
    const [first] = readYaml(text, places).findings;
    return first ? (places.find(first.path) ?? {}) : {};
  }
  const before = text.slice(0, Number(position)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const nameOf = (file: string, extension: string) => basename(file, extension);
export const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
