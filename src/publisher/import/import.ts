/** A graph to content: products, settings, the envelope, and the report of what was lost. */
import type { Product, Settings } from '../../catalogue/model.js';
import { THEME_TOPICS } from '../publish/labels.js';
import { plainLanguage } from '../../catalogue/language.js';
import { assignIds } from './ids.js';
import { placeOf, settingsOf } from './organisations.js';
import { Reader } from './reader.js';
import { type ImportedRecord, readRecord } from './record.js';
import { type ImportReport, Tally } from './tally.js';
import { terms } from './terms.js';
import type { Graph } from './graph.js';
import { findVersions } from './versions.js';

export interface Imported {
  readonly products: readonly Product[];
  readonly settings: ReadonlyMap<string, Settings>;
  /** For catalogue.yaml. */
  readonly envelope: {
    readonly publisher: { readonly name: string };
    readonly languages: readonly string[];
    readonly topics: readonly {
      readonly id: string;
      readonly name: Readonly<Record<string, string>>;
    }[];
  };
  readonly report: ImportReport;
  /** IRIs of records that the input takes back. */
  readonly withdrawn: ReadonlySet<string>;
  /** Products of which the input decides only some fields: their names, by id. */
  readonly partial?: ReadonlyMap<string, ReadonlySet<string>>;
}
export interface ImportOptions {
  /** Only records for this audience: Onderneming. */
  readonly audience?: string | undefined;
  /** Ids that records had before, by IRI. */
  readonly knownIds?: ReadonlyMap<string, string>;
  readonly tally?: Tally;
}

/** What a graph holds, read. */
export interface Found {
  readonly count: number;
  readonly records: readonly ImportedRecord[];
  readonly tally: Tally;
  /** IRIs of records that the input takes back: by tombstone or as archived. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Every record that counts, without ids of their own yet. */
export function readRecords(graph: Graph, options: ImportOptions = {}): Found {
  const tally = options.tally ?? new Tally();
  const reader = new Reader(graph, tally);
  const { records: found, withdrawn } = findVersions(graph, tally);
  const records: ImportedRecord[] = [];
  for (const iri of found) {
    if (options.audience && !isFor(options.audience, iri, graph)) {
      tally.leaveOut(`not for ${options.audience}`);
      graph.discard(iri);
      continue;
    }
    const record = readRecord(iri, reader);
    if (record) records.push(record);
    else tally.leaveOut('not usable');
  }
  for (const { subject, predicate, value } of graph.unread()) {
    tally.record = subject;
    tally.lose(predicate, value.value);
  }
  return { count: found.length, records, tally, withdrawn };
}

/** One product a record. */
export function importGraph(graph: Graph, options: ImportOptions = {}): Imported {
  const { count, records, tally, withdrawn } = readRecords(graph, options);
  const ids = assignIds(
    records.map((record) => ({
      slug: record.product.id,
      place: placeOf(record)?.slug ?? '',
      iri: keyOf(record.product),
      known: options.knownIds?.get(keyOf(record.product)),
    })),
  );
  const numbered = records.map((record, i) => ({ record, id: ids[i] ?? record.product.id }));
  const products = numbered.map(({ record, id }) => ({ ...record.product, id }));
  const settings = settingsOf(numbered);
  return {
    products,
    settings,
    envelope: envelopeOf(products),
    report: tally.report({ records: count, products: products.length, settings: settings.size }),
    withdrawn,
  };
}

const isFor = (audience: string, iri: string, graph: Graph) =>
  graph.peek(iri, terms.targetAudience).some(({ value }) => value.endsWith(`/${audience}`));

/** What stays the same over all versions of a record. */
export const keyOf = ({
  isVersionOf,
  uri,
  id,
}: Pick<Product, 'isVersionOf' | 'uri' | 'id'>): string => isVersionOf ?? uri ?? id;

export function envelopeOf(products: readonly Product[]): Imported['envelope'] {
  const used = new Set(products.flatMap(({ topics }) => topics ?? []));
  const tags = products.flatMap(({ name }) => (typeof name === 'string' ? [] : Object.keys(name)));
  const others = new Set(tags.map(plainLanguage));
  others.delete('nl');
  return {
    publisher: { name: 'Lokale besturen (LPDC)' },
    languages: ['nl', ...[...others].sort()],
    topics: Object.values(THEME_TOPICS).filter(({ id }) => used.has(id)),
  };
}
