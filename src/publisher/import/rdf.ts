/** N-Triples, N-Quads and Turtle into a graph, as a stream. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { Parser, type Quad, type Term } from 'n3';
import type { Graph } from './graph.js';

const FORMATS: Readonly<Record<string, string>> = {
  '.nt': 'N-Triples',
  '.nq': 'N-Quads',
  '.ttl': 'Turtle',
};

export const isRdfFile = (file: string): boolean => extname(file).toLowerCase() in FORMATS;

/** @throws Error with the line where the file stops being RDF, or where it can't be read */
export async function readRdf(file: string, graph: Graph): Promise<void> {
  const format = FORMATS[extname(file).toLowerCase()] ?? 'N-Triples';
  // Blank nodes of two files are never the same node.
  const parser = new Parser({ format, blankNodePrefix: `_:${file}#` });
  const stream = createReadStream(file, { encoding: 'utf8' });
  await new Promise<void>((resolve, reject) => {
    stream.once('error', reject);
    // Of an empty file the parser says nothing at all.
    stream.once('close', resolve);
    // The typings know only strings as input; the parser takes streams as well.
    // And that they say error or quad: of the last call both are empty.
    parser.parse(stream as unknown as string, (error: Error | null, quad: Quad | null) => {
      if (error) {
        stream.destroy();
        reject(error);
      } else if (!quad) resolve();
      else graph.add(quad.subject.value, quad.predicate.value, valueOf(quad.object), file);
    });
  });
}

function valueOf(term: Term) {
  if (term.termType !== 'Literal') return { value: term.value, literal: false, language: '' };
  return { value: term.value, literal: true, language: term.language };
}
