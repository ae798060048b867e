/** A graph to content: products, settings, the envelope, and the report of what was lost. */
import type { Product, Settings } from '../../catalogue/model.js';
import { THEME_TOPICS } from '../publish/labels.js';
import { plainLanguage } from '../../catalogue/language.js';
import { assignIds } from './ids.js';
import { municipalityOf, settingsOf } from './organisations.js';
import { GraphReader } from './graph-reader.js';
import { type ImportedRecord, readRecord } from './record.js';
import { type ImportReport, ReportBuilder } from './report.js';
import { termOf } from './terms.js';
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
  readonly report?: ReportBuilder;
}

/** What a graph holds, read. */
export interface Found {
  readonly count: number;
  readonly records: readonly ImportedRecord[];
  readonly report: ReportBuilder;
  /** IRIs of records that the input takes back: by tombstone or as archived. */
  readonly withdrawn: ReadonlySet<string>;
}

/** Every record that counts, without ids of their own yet. */
export function readRecords(graph: Graph, options: ImportOptions = {}): Found {
  const report = options.report ?? new ReportBuilder();
  const reader = new GraphReader(graph, report);
  const { records: found, withdrawn } = findVersions(graph, report);
  const records: ImportedRecord[] = [];
  for (const iri of found) {
    if (options.audience && !isFor(options.audience, iri, graph)) {
      report.leaveOut({ code: 'other-audience', audience: options.audience });
      graph.discard(iri);
      continue;
    }
    const record = readRecord(iri, reader);
    if (record) records.push(record);
    else report.leaveOut({ code: 'unusable' });
  }
  for (const { subject, predicate, value } of graph.unread()) {
    report.record = subject;
    report.lose({ code: 'unknown-property', property: predicate }, value.value);
  }
  return { count: found.length, records, report, withdrawn };
}

/** One product a record. */
export function importGraph(graph: Graph, options: ImportOptions = {}): Imported {
  const { count, records, report, withdrawn } = readRecords(graph, options);
  const ids = assignIds(
    records.map((record) => ({
      slug: record.product.id,
      municipality: municipalityOf(record)?.slug ?? '',
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
    report: report.build({ records: count, products: products.length, settings: settings.size }),
    withdrawn,
  };
}

const isFor = (audience: string, iri: string, graph: Graph) =>
  graph.peek(iri, termOf('targetAudiences')).some(({ value }) => value.endsWith(`/${audience}`));

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
