/** N-Triples, N-Quads, Turtle and TriG into a graph, as a stream. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import { Parser, type ParserOptions, type Quad, type Term } from 'n3';
import { decodeUtf8 } from './encoding.js';
import type { Graph } from './graph.js';

const FORMATS: Readonly<Record<string, string>> = {
  '.nt': 'N-Triples',
  '.nq': 'N-Quads',
  '.ttl': 'Turtle',
  '.trig': 'TriG',
};

export const isRdfFile = (file: string): boolean => extname(file).toLowerCase() in FORMATS;

/** Of a file name or an extension. */
export const formatOf = (name: string): string =>
  FORMATS[(extname(name) || name).toLowerCase()] ?? 'N-Triples';

/**
 * @param name what the file is called in findings
 * @throws Error with the line where the file stops being RDF, or where it can't be read
 */
export async function readRdf(file: string, graph: Graph, name = file): Promise<void> {
  const text = Readable.from(decodeUtf8(createReadStream(file)));
  // Blank nodes of two files are never the same node.
  const parser = new Parser({ format: formatOf(file), blankNodePrefix: `_:${name}#` });
  const names = new Map<string, string>();
  // Each name is one string, however often it comes: the parser makes a new one every time.
  const nameOf = ({ value }: Term) => {
    const known = names.get(value);
    if (known === undefined) names.set(value, value);
    return known ?? value;
  };
  await new Promise<void>((resolve, reject) => {
    const fail = (error: Error) => {
      text.destroy();
      reject(error);
    };
    text.once('error', fail);
    // Of an empty file the parser says nothing at all.
    text.once('close', resolve);
    // The typings know only strings as input; the parser takes streams as well.
    // And that they say error or quad: of the last call both are empty.
    parser.parse(text as unknown as string, (error: Error | null, quad: Quad | null) => {
      if (error) fail(error);
      else if (!quad) resolve();
      else graph.add(nameOf(quad.subject), nameOf(quad.predicate), valueOf(quad.object), name);
    });
  });
}

/**
 * Every statement of a text.
 * @throws Error with the line where the text stops being RDF
 */
export const parseRdf = (text: string, options: ParserOptions): Quad[] =>
  new Parser(options).parse(text);

function valueOf(term: Term) {
  if (term.termType !== 'Literal') return { value: term.value, literal: false, language: '' };
  return { value: term.value, literal: true, language: term.language };
}
