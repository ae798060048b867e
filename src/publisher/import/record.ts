/** One record of a graph to a product without id. */
import { decodeProduct } from '../../catalogue/decode.js';
import { formatPath } from '../../catalogue/finding.js';
import type { Product } from '../../catalogue/model.js';
import { type FieldWith, PRODUCT_FIELDS, importedFields } from '../../catalogue/schema/fields.js';
import { slugOf } from '../../catalogue/slug.js';
import { sortTags } from '../../content/language-tags.js';
import { THEME_TOPICS } from '../publish/labels.js';
import { type GraphReader, present } from './graph-reader.js';
import { RDF_TYPE, termOf, terms } from './terms.js';

export interface ImportedRecord {
  /** Its id is only a proposal: the slug of the title. */
  readonly product: Product;
  readonly iri: string;
  /** IRI of the organisation that made it. */
  readonly createdBy: string | undefined;
  /** Codes of the areas where it holds: BE22373009. */
  readonly areas: readonly string[];
  /** The variant of Dutch that the organisation writes. */
  readonly variant: string | undefined;
}

export function readRecord(iri: string, reader: GraphReader): ImportedRecord | undefined {
  const { graph, report } = reader;
  report.record = iri;
  graph.take(iri, RDF_TYPE);
  report.clean('internal number (uuid)', graph.take(iri, terms.uuid).length);
  const said: { [F in FieldWith<'lpdc'>]?: unknown } = {};
  for (const field of importedFields)
    said[field] = READERS[PRODUCT_FIELDS[field].kind](iri, termOf(field), field, reader);
  const name = (said.name as Record<string, string> | undefined) ?? withoutTitle(iri, reader);
  const createdBy = reader.one(iri, terms.createdBy, 'createdBy');
  const variant = reader.one(iri, terms.languageVariant, 'dutchLanguageVariant');
  const draft = present({
    ...said,
    // Ids are Dutch where there is a Dutch title, whichever language comes first.
    id: slugOf(name[sortTags(Object.keys(name))[0] ?? ''] ?? '') || 'product',
    uri: iri,
    name,
    topics: topicsOf(said.themes as readonly string[] | undefined),
  });
  // What the schema refuses would fail the build: it is lost here, and said.
  const { value, findings } = decodeProduct(draft ?? {});
  for (const { code, path, args } of findings)
    report.lose(
      {
        code: 'refused',
        field: formatPath(path.filter((key) => typeof key === 'string')),
        why: code,
      },
      String(args?.found ?? ''),
    );
  return (
    value && {
      product: value,
      iri,
      createdBy,
      areas: areasOf(said.spatial as readonly string[] | undefined),
      variant,
    }
  );
}

/** A record without title still has content; an editor must name it. */
function withoutTitle(iri: string, { report }: GraphReader): Record<string, string> {
  report.lose({ code: 'missing', field: 'name' }, '');
  return { nl: `Zonder titel (${iri.slice(iri.lastIndexOf('/') + 1)})` };
}

function topicsOf(themes: readonly string[] | undefined): string[] | undefined {
  const topics = (themes ?? []).flatMap((theme) => THEME_TOPICS[theme]?.id ?? []);
  return topics.length ? topics : undefined;
}

const areasOf = (spatial: readonly string[] | undefined) =>
  (spatial ?? []).map((iri) => iri.slice(iri.lastIndexOf('/') + 1));

type ImportedKind = (typeof PRODUCT_FIELDS)[FieldWith<'lpdc'>]['kind'];
type Read = (node: string, predicate: string, field: string, reader: GraphReader) => unknown;
/** By kind; of items and contact points in the order of the schema, as all of a sheet is. */
const READERS: Readonly<Record<ImportedKind, Read>> = {
  text: (node, term, field, reader) => reader.text(node, term, field),
  keywords: (node, term, field, reader) => reader.words(node, term, field),
  richText: (node, term, field, reader) => reader.prose(node, term, field),
  code: (node, term, field, reader) => reader.codes(node, term, field)?.[0],
  codes: (node, term, field, reader) => reader.codes(node, term, field),
  languages: (node, term, field, reader) => reader.codes(node, term, field),
  iri: (node, term, field, reader) => reader.one(node, term, field),
  iris: (node, term, field, reader) => reader.iris(node, term, field),
  line: (node, term, field, reader) => reader.one(node, term, field),
  date: (node, term, field, reader) => reader.one(node, term, field),
  moment: (node, term, field, reader) => reader.one(node, term, field),
  items: (node, term, field, reader) =>
    reader.parts(node, term, field, (part) => nameAndText(part, field, reader)),
  links: pages,
  requirements: (node, term, field, reader) =>
    reader.parts(node, term, field, (part) =>
      present({ ...nameAndText(part, field, reader), evidence: evidence(part, field, reader) }),
    ),
  procedures: (node, term, field, reader) =>
    reader.parts(node, term, field, (part) =>
      present({
        ...nameAndText(part, field, reader),
        websites: pages(part, terms.procedureWebsite, `${field}.websites`, reader),
      }),
    ),
  authorities,
  contactPoints: (node, term, field, reader) =>
    reader.parts(node, term, field, (part) => contact(part, reader)),
};

function nameAndText(node: string, field: string, reader: GraphReader) {
  reader.graph.take(node, RDF_TYPE);
  return present({
    name: reader.text(node, termOf('name'), `${field}.name`),
    description: reader.prose(node, termOf('description'), `${field}.description`),
  });
}

function evidence(node: string, of: string, reader: GraphReader) {
  const field = `${of}.evidence`;
  const found = reader.parts(node, terms.evidence, field, (part) =>
    nameAndText(part, field, reader),
  );
  for (const extra of found?.slice(1) ?? [])
    reader.report.lose({ code: 'second-item', field }, JSON.stringify(extra), node);
  return found?.[0];
}

function pages(node: string, predicate: string, field: string, reader: GraphReader) {
  return reader.parts(node, predicate, field, (part) =>
    present({
      ...nameAndText(part, field, reader),
      url: reader.url(part, terms.url, `${field}.url`),
    }),
  );
}

function authorities(node: string, predicate: string, field: string, reader: GraphReader) {
  const found = reader.iris(node, predicate, field)?.map((uri) => {
    const name = reader.text(uri, terms.label, `${field}.name`);
    if (reader.graph.has(uri)) reader.graph.take(uri, RDF_TYPE);
    return name ? { uri, name } : { uri };
  });
  return found;
}

function contact(node: string, reader: GraphReader) {
  reader.graph.take(node, RDF_TYPE);
  const hours = reader.one(node, terms.openingHours, 'contactPoints.openingHours');
  const addresses = reader.parts(node, terms.address, 'contactPoints.address', (part) => {
    reader.graph.take(part, RDF_TYPE);
    const one = (predicate: string, field: string) =>
      reader.one(part, predicate, `contactPoints.address.${field}`);
    return present({
      street: one(terms.street, 'street'),
      houseNumber: one(terms.houseNumber, 'houseNumber'),
      box: one(terms.box, 'box'),
      postcode: one(terms.postcode, 'postcode'),
      municipality: one(terms.municipality, 'municipality'),
      country: one(terms.country, 'country'),
    });
  });
  for (const extra of addresses?.slice(1) ?? [])
    reader.report.lose(
      { code: 'second-item', field: 'contactPoints.address' },
      JSON.stringify(extra),
      node,
    );
  return present({
    address: addresses?.[0],
    telephone: reader.one(node, terms.telephone, 'contactPoints.telephone'),
    email: reader.one(node, terms.email, 'contactPoints.email'),
    url: reader.url(node, terms.url, 'contactPoints.url'),
    openingHoursText: hours === undefined ? undefined : { nl: hours },
  });
}
