/** Files of a content folder as values: everything that can be used of them, and all that is wrong. */
import {
  decodeBusinessEvent,
  decodeCatalogue,
  decodeCooperation,
  decodeProduct,
  decodeSettings,
} from '../catalogue/decode.js';
import type { Decoded } from '../catalogue/finding.js';
import type { BusinessEvent, Cooperation, Product, Settings } from '../catalogue/model.js';
import { readLexicon } from '../search/read-lexicon.js';
import { ABOLISHED, readAbolished } from './abolished.js';
import type { Content, ContentFinding, Entry } from './content.js';
import { dataFinding } from './data-finding.js';
import type { Found } from './define-findings.js';
import { type InFile, type Position, Positions, inFile } from './file-finding.js';
import { contentFinding } from './findings.js';
import { readYaml } from './markdown/front-matter.js';
import { readSheet } from './markdown/read.js';
import { reasonOf } from './reason-of.js';
import { boundedProse } from './settings/bounded-prose.js';
import { notShown, withBlocks } from './settings/prose-blocks.js';

/** Texts by their path in the folder (products/terras.md), or why there is none. */
type ContentFiles = ReadonlyMap<string, string | NotText>;
export type NotText = Found<typeof contentFinding>;
/** Where findings go. */
type Findings = Pick<InFile<ContentFinding>[], 'push'>;

/** @param fileOf how findings name a file: below the folder that was given on the command line */
export function readContent(
  files: ContentFiles,
  fileOf: (path: string) => string = (path) => path,
): Content {
  const findings: InFile<ContentFinding>[] = [];
  const textOf = (path: string): string | undefined => {
    const text = files.get(path);
    return typeof text === 'object' ? undefined : text;
  };
  for (const [path, text] of files)
    if (typeof text === 'object') findings.push(...inFile(fileOf(path), [text]));
  const read = <T>(
    path: string,
    readText: (file: string, text: string, findings: Findings) => T | undefined,
  ): T | undefined => {
    const text = textOf(path);
    return text === undefined ? undefined : readText(fileOf(path), text, findings);
  };
  const readAll = <T>(paths: RegExp, readText: Parameters<typeof read<T>>[1]): T[] =>
    [...files.keys()]
      .filter((path) => paths.test(path))
      .sort()
      .flatMap((path) => read(path, readText) ?? []);
  if (!files.has('catalogue.yaml'))
    findings.push(...inFile(fileOf('catalogue.yaml'), [contentFinding('no-file', [], {})]));
  return {
    ...(read('catalogue.yaml', guarded(readConfig)) ?? NO_CONFIG),
    products: readAll(/^products\/[^/]+\.md$/, readProduct),
    cooperations: readAll(/^cooperations\/[^/]+\.json$/, readCooperation),
    settings: readAll(/^settings\/[^/]+\.json$/, readSettings),
    lexicon: read('lexicon.yaml', guarded(readLexiconFile)),
    events: readAll(/^events\/[^/]+\.yaml$/, readEvent),
    findings,
  };
}

/**
 * Readers of nested text call themselves: of a file that is nested too deeply for that, the file is
 * named and nothing is read.
 */
const guarded =
  <T>(read: (file: string, text: string, findings: Findings) => T | undefined): typeof read =>
  (file, text, findings) => {
    try {
      return read(file, text, findings);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      findings.push(...inFile(file, [contentFinding('too-complex', [], {})]));
      return undefined;
    }
  };

/** A Markdown sheet; undefined where nothing of it can be used. */
export const readProduct = guarded(readSheetFile);
function readSheetFile(file: string, text: string, findings: Findings): Entry<Product> | undefined {
  const { product, findings: found, positions } = readSheet(text);
  findings.push(...inFile(file, found, positions));
  return product && entryOf(file, decodeProduct(product), () => positions, findings);
}

/** A JSON file of settings; undefined where nothing of it can be used. */
export const readSettings = guarded((file, text, findings) =>
  bounded(readJson(decodeSettings, file, text, findings), findings),
);

/** A JSON file of a cooperation; undefined where nothing of it can be used. */
export const readCooperation = guarded((file, text, findings) =>
  bounded(readJson(decodeCooperation, file, text, findings), findings),
);

function bounded<T extends Cooperation | Settings>(
  entry: Entry<T> | undefined,
  findings: Findings,
): Entry<T> | undefined {
  if (!entry) return undefined;
  const { value, findings: tooMuch } = boundedProse(entry.value);
  const found = [...tooMuch, ...notShown(value)];
  if (found.length) findings.push(...inFile(entry.file, found, entry.positions()));
  return { ...entry, value: withBlocks(value) };
}

/** A business event; undefined where nothing of it can be used. */
export const readEvent = guarded(readEventFile);
function readEventFile(
  file: string,
  text: string,
  findings: Findings,
): Entry<BusinessEvent> | undefined {
  const positions = new Positions();
  const yaml = readYaml(text, positions);
  findings.push(...inFile(file, yaml.findings, positions));
  return entryOf(file, decodeBusinessEvent(yaml.value), () => positions, findings);
}

const NO_CONFIG = { config: undefined, abolished: ABOLISHED };
function readConfig(
  file: string,
  text: string,
  findings: Findings,
): Pick<Content, 'config' | 'abolished'> {
  const positions = new Positions();
  const yaml = readYaml(text, positions);
  findings.push(...inFile(file, yaml.findings, positions));
  if (typeof yaml.value !== 'object' || yaml.value === null) return NO_CONFIG;
  // Only editors need these: they are not published.
  const { abolished: terms, ...given } = yaml.value as Readonly<Record<string, unknown>>;
  const abolished = readAbolished(terms, (finding) =>
    findings.push(...inFile(file, [finding], positions)),
  );
  const envelope = { ...given, schemaVersion: '1.0', revision: 0, products: [] };
  const config = entryOf(file, decodeCatalogue(envelope), () => positions, findings);
  return { config, abolished };
}

function readLexiconFile(file: string, text: string, findings: Findings): Content['lexicon'] {
  const positions = new Positions();
  const yaml = readYaml(text, positions);
  findings.push(...inFile(file, yaml.findings, positions));
  if (yaml.findings.length) return undefined;
  try {
    return readLexicon(yaml.value);
  } catch (error) {
    findings.push(
      ...inFile(file, [contentFinding('bad-lexicon', [], { reason: reasonOf(error) })]),
    );
    return undefined;
  }
}

/** A JSON file of another kind. */
export function readJson<T>(
  decode: (input: unknown) => Decoded<T>,
  file: string,
  given: string,
  findings: Findings,
): Entry<T> | undefined {
  const text = given.replace(/^\uFEFF/, '');
  let positions: Positions | undefined;
  const positionsOf = () => (positions ??= positionsInJson(text));
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    const notJson = dataFinding('not-json', [], { reason: reasonOf(error) });
    findings.push({ ...notJson, file, ...positionOf(error, text) });
    return undefined;
  }
  return entryOf(file, decode(input), positionsOf, findings);
}

function entryOf<T>(
  file: string,
  { value, findings: found }: Decoded<T>,
  positions: () => Positions,
  findings: Findings,
): Entry<T> | undefined {
  if (found.length) findings.push(...inFile(file, found, positions()));
  const name = file.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
  return value && { name, file, value, positions };
}

// YAML holds JSON, and its parser knows the positions.
function positionsInJson(text: string): Positions {
  const positions = new Positions();
  readYaml(text, positions);
  return positions;
}

/** Where JSON breaks off. The engine doesn't always say; the YAML parser stumbles at the same place. */
function positionOf(error: unknown, text: string): Partial<Position> {
  const positions = new Positions();
  const offset = /position (\d+)/.exec(reasonOf(error))?.[1];
  if (offset === undefined) {
    const [first] = readYaml(text, positions).findings;
    return first ? (positions.find(first.path) ?? {}) : {};
  }
  const before = text.slice(0, Number(offset)).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
