/** The formats that an import reads: a new one is a reader of its own, and a row here. */
import type { Graph } from './graph.js';
import { isJsonFile, readJsonLd } from './jsonld.js';
import { isRdfFile, readRdf } from './rdf.js';

interface Format {
  /** By the name of a file. */
  readonly recognises: (file: string) => boolean;
  /**
   * Enters the records of a file into the graph, by the terms of terms.ts; `name` is what findings call the file.
   * @returns how many they are, where the reader counts them
   * @throws Error where the file can't be read
   */
  readonly read: (file: string, graph: Graph, name: string) => Promise<number | undefined>;
}

/** In the order in which files are read: a JSON-LD copy of a record that is there already is passed over. */
export const FORMATS: readonly [Format, ...Format[]] = [
  { recognises: isRdfFile, read: (...args) => readRdf(...args).then(() => undefined) },
  { recognises: isJsonFile, read: readJsonLd },
];

/** A file that was named by hand may be called anything: then it is taken for RDF. */
export const formatOfFile = (file: string): Format =>
  FORMATS.find(({ recognises }) => recognises(file)) ?? FORMATS[0];
