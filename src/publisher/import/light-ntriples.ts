/**
 * Lines of N-Triples as LPDC writes them. A whole RDF parser takes three times as long; where a line
 * is anything out of the ordinary it has to do it.
 */
import type { Value } from './graph.js';

/** What the caller does with a triple. */
export type OnTriple = (subject: string, predicate: string, object: Value) => void;

const IRI = /^[a-z][a-z\d+.-]*:[^\s<>"{}|^`\\]*$/i;
const LITERAL_END = /^(?:@([a-z]{2,8}(?:-[a-z\d]{1,16})*)|\^\^<([^\s<>"{}|^`\\]+)>)? ?\.\r?$/i;
const IRI_END = /^ ?\.\r?$/;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
};

export class LightReader {
  /** IRIs that were found good; each is one string, however often it comes. */
  readonly #known = new Map<string, string>();
  #subject = '';

  constructor(readonly onTriple: OnTriple) {}

  /** Reads a line without its end; false where it needs the parser. */
  read(line: string): boolean {
    if (!line.startsWith('<')) return /^\s*(#.*)?$/.test(line);
    const subjectEnd = line.indexOf('> <');
    const predicateEnd = line.indexOf('> ', subjectEnd + 3);
    if (subjectEnd < 0 || predicateEnd < 0) return false;
    // Mostly it is still that of the line before.
    if (subjectEnd !== this.#subject.length + 1 || !line.startsWith(this.#subject, 1)) {
      const found = this.#iri(line.slice(1, subjectEnd));
      if (found === undefined) return false;
      this.#subject = found;
    }
    const predicate = this.#iri(line.slice(subjectEnd + 3, predicateEnd));
    if (predicate === undefined) return false;
    const object = this.#object(line, predicateEnd + 2);
    if (!object) return false;
    this.onTriple(this.#subject, predicate, object);
    return true;
  }

  #object(line: string, at: number): Value | undefined {
    const first = line[at];
    if (first === '<') {
      const end = line.indexOf('>', at);
      if (end < 0 || !IRI_END.test(line.slice(end + 1))) return undefined;
      const value = this.#iri(line.slice(at + 1, end));
      return value === undefined ? undefined : { value, literal: false, language: '' };
    }
    if (first !== '"') return undefined;
    const end = line.lastIndexOf('"');
    if (end <= at) return undefined;
    const tail = LITERAL_END.exec(line.slice(end + 1));
    const value = tail ? unescape(line.slice(at + 1, end)) : undefined;
    if (value === undefined) return undefined;
    return { value, literal: true, language: tail?.[1]?.toLowerCase() ?? '' };
  }

  #iri(text: string): string | undefined {
    const known = this.#known.get(text);
    if (known !== undefined) return known;
    if (!IRI.test(text)) return undefined;
    this.#known.set(text, text);
    return text;
  }
}

/** Undefined where the text isn't well formed, or has escapes that nobody writes. */
function unescape(text: string): string | undefined {
  if (!text.includes('\\')) return text.includes('"') ? undefined : text;
  let plain = '';
  let from = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', from)) {
    const piece = text.slice(from, at);
    const code = /^u([\dA-F]{4})$/i.exec(text.slice(at + 1, at + 6))?.[1];
    const meant =
      code === undefined ? ESCAPES[text[at + 1] ?? ''] : String.fromCharCode(Number(`0x${code}`));
    if (meant === undefined || piece.includes('"')) return undefined;
    plain += piece + meant;
    from = at + (code === undefined ? 2 : 6);
  }
  const rest = text.slice(from);
  return rest.includes('"') ? undefined : plain + rest;
}
