/** N-Triples, N-Quads, Turtle and TriG into a graph, as a stream. */
import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { Readable } from 'node:stream';
import type { ParserOptions, Quad, Term } from 'n3';
import { decodeUtf8 } from './encoding.js';
import type { Graph } from './graph.js';
import { LightReader } from './light-ntriples.js';

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

/** Large enough that a file of a municipality is one piece. */
const PIECE_BYTES = 1024 * 1024;

/**
 * @param name what the file is called in findings
 * @throws Error with the line where the file stops being RDF, or where it can't be read
 */
export async function readRdf(file: string, graph: Graph, name = file): Promise<void> {
  const format = formatOf(file);
  const bytes = createReadStream(file, { highWaterMark: PIECE_BYTES });
  // Blank nodes of two files are never the same node.
  const options = { format, blankNodePrefix: `_:${name}#` };
  const onQuad = ({ subject, predicate, object }: Quad) =>
    graph.add(subject.value, predicate.value, valueOf(object), name);
  if (format === 'N-Triples') await readLines(decodeUtf8(bytes), options, graph, name, onQuad);
  else await readWhole(Readable.from(decodeUtf8(bytes)), options, onQuad);
}

/** Line by line: what is plain directly, the rest by the parser. */
async function readLines(
  pieces: AsyncIterable<string>,
  options: ParserOptions,
  graph: Graph,
  name: string,
  onQuad: (quad: Quad) => void,
): Promise<void> {
  const light = new LightReader((subject, predicate, object) =>
    graph.add(subject, predicate, object, name),
  );
  let number = 0;
  let odd: OddLine[] = [];
  const read = (line: string) => {
    number += 1;
    if (!light.read(line)) odd.push({ line, number });
  };
  let rest = '';
  for await (const piece of pieces) {
    const text = rest + piece;
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      read(text.slice(from, end));
      from = end + 1;
    }
    rest = text.slice(from);
    await parseLines(odd, options, onQuad);
    odd = [];
  }
  if (rest) read(rest);
  await parseLines(odd, options, onQuad);
}

interface OddLine {
  readonly line: string;
  /** From 1. */
  readonly number: number;
}

async function parseLines(
  lines: readonly OddLine[],
  options: ParserOptions,
  onQuad: (quad: Quad) => void,
): Promise<void> {
  for (const { line, number } of lines)
    try {
      await parseRdf(line, options, onQuad);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new Error(reason.replace(/ on line \d+/, ` on line ${number}`), { cause: error });
    }
}

/** The parser is a third of the program: most imports don't need it. */
const loadParser = () => import('n3');

async function readWhole(
  text: Readable,
  options: ParserOptions,
  onQuad: (quad: Quad) => void,
): Promise<void> {
  const { Parser } = await loadParser();
  await new Promise<void>((resolve, reject) => {
    const fail = (error: unknown) => {
      text.destroy();
      reject(error instanceof Error ? error : new Error(String(error)));
    };
    text.once('error', fail);
    // Of an empty file the parser says nothing at all.
    text.once('close', resolve);
    // The typings know only strings as input; the parser takes streams as well.
    // And that they say error or quad: of the last call both are empty.
    const parser = new Parser(options);
    parser.parse(text as unknown as string, (error: Error | null, quad: Quad | null) => {
      if (error) fail(error);
      else if (!quad) resolve();
      else onQuad(quad);
    });
  });
}

/** Rejects with the line where the text stops being RDF. */
export async function parseRdf(
  text: string,
  options: ParserOptions,
  onQuad: (quad: Quad) => void,
): Promise<void> {
  const { Parser } = await loadParser();
  for (const quad of new Parser(options).parse(text)) onQuad(quad);
}

function valueOf(term: Term) {
  if (term.termType !== 'Literal') return { value: term.value, literal: false, language: '' };
  return { value: term.value, literal: true, language: term.language };
}
