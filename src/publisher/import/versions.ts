/** Which records of a graph count: of each the newest version, without what was taken back. */
import { type Graph } from './graph.js';
import { instantOf } from './instant.js';
import type { ReportBuilder } from './report.js';
import { RDF_TYPE, RECORD_TYPES, TOMBSTONE, termOf, terms } from './terms.js';

interface Versions {
  /** IRIs in the order of the source. */
  readonly records: readonly string[];
  /** IRIs of what the input takes back, of versions as well as of what they are versions of. */
  readonly withdrawn: ReadonlySet<string>;
}
interface Version {
  readonly iri: string;
  readonly key: string;
  /** Sorts by time; '' where the source doesn't say. */
  readonly at: string;
}

/** Counts what is left out, and why. */
export function findVersions(graph: Graph, report: ReportBuilder): Versions {
  const leaveOut = (iri: string, code: 'withdrawn' | 'older-version' | 'archived') => {
    report.leaveOut({ code });
    graph.discard(iri);
  };
  const momentOf = (subject: string, predicate: string) =>
    instantOf(graph.peek(subject, predicate)[0]?.value ?? '');
  const versions: Version[] = [];
  /** By IRI of what is withdrawn: when, '' where the tombstone doesn't say. */
  const tombstones = new Map<string, string>();
  for (const subject of graph.subjects)
    for (const { value: type } of graph.peek(subject, RDF_TYPE))
      if (type === TOMBSTONE) {
        const at = momentOf(subject, terms.deleted) || momentOf(subject, termOf('generatedAt'));
        for (const predicate of [terms.withdraws, termOf('isVersionOf')])
          for (const { value } of graph.take(subject, predicate)) {
            const other = tombstones.get(value);
            if (other === undefined || (other && at > other) || !at) tombstones.set(value, at);
          }
      } else if (RECORD_TYPES.has(type)) {
        const key = graph.peek(subject, termOf('isVersionOf'))[0]?.value ?? subject;
        versions.push({ iri: subject, key, at: momentOf(subject, termOf('generatedAt')) });
        break;
      }
  const newest = new Map<string, Version>();
  const withdrawn = new Set(tombstones.keys());
  for (const version of versions) {
    const { iri, key, at } = version;
    const other = newest.get(key);
    const gone = tombstones.get(key) ?? tombstones.get(iri);
    // What was published again after it was withdrawn is there again.
    if (gone !== undefined && !(at && gone && at > gone)) leaveOut(iri, 'withdrawn');
    else if (other && other.at >= at) leaveOut(iri, 'older-version');
    else {
      if (other) leaveOut(other.iri, 'older-version');
      newest.set(key, version);
      for (const name of [key, iri]) withdrawn.delete(name);
    }
  }
  for (const subject of graph.subjects)
    if (graph.peek(subject, RDF_TYPE).some(({ value }) => value === TOMBSTONE))
      graph.discard(subject);
  const records = [...newest.values()].flatMap(({ iri, key }) => {
    if (!isArchived(iri, graph)) return [iri];
    leaveOut(iri, 'archived');
    withdrawn.add(iri).add(key);
    return [];
  });
  return { records, withdrawn };
}

/** Either as the current generation says it, or as the first did. */
function isArchived(iri: string, graph: Graph): boolean {
  const archived = graph.take(iri, terms.archived)[0]?.value;
  const kind = graph.take(iri, terms.snapshotType)[0]?.value ?? '';
  return archived === 'true' || archived === '1' || /(^|\/)Delete$/.test(kind);
}
