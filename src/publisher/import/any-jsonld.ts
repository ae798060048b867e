/**
 * JSON-LD in another shape than IPDC's own (expanded, flattened, with prefixes), as stores of linked
 * data give LPDC's records, into a graph.
 */
import type { JsonLdDocument } from 'jsonld';
import type { Graph } from './graph.js';
import { RDF_TYPE, RECORD_TYPES, TOMBSTONE } from './terms.js';

/** Names that all records' classes share: JSON without it isn't worth a processor. */
const SIGN = 'ipdc-lpdc#';

/**
 * @param text the file, @param data what it says
 * @returns how many records it holds
 * @throws Error where it isn't JSON-LD, or needs a context that it doesn't bring along
 */
export async function readAnyJsonLd(
  text: string,
  data: unknown,
  graph: Graph,
  name: string,
): Promise<number> {
  if (!text.includes(SIGN) || isOnlyContext(data)) return 0;
  // It loads slowly, and few imports need it.
  const { default: jsonld } = await import('jsonld');
  const dataset = await jsonld.toRDF(data as JsonLdDocument, { documentLoader: refuse });
  const idOf = (id: string) => (id.startsWith('_:') ? `_:${name}#${id.slice(2)}` : id);
  let count = 0;
  for (const { subject, predicate, object } of dataset as Iterable<Quad>) {
    const literal = object.termType === 'Literal';
    const value = literal ? object.value : idOf(object.value);
    graph.add(
      idOf(subject.value),
      predicate.value,
      { value, literal, language: (literal && object.language) || '' },
      name,
    );
    if (predicate.value === RDF_TYPE && (RECORD_TYPES.has(value) || value === TOMBSTONE))
      count += 1;
  }
  return count;
}

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}
interface Quad {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

const isOnlyContext = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && Object.keys(data).join() === '@context';

/** Nothing is fetched that wasn't asked for. */
const refuse = (url: string): Promise<never> =>
  Promise.reject(new Error(`its context is elsewhere and is not fetched: ${url}`));
