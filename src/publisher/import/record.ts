/** One record of a graph to a product without id. */
import { decodeProduct } from '../../catalogue/decode.js';
import { formatPath } from '../../catalogue/finding.js';
import type { Product } from '../../catalogue/model.js';
import { slugOf } from '../../catalogue/slug.js';
import { THEME_TOPICS } from '../publish/labels.js';
import { type GraphReader, present } from './graph-reader.js';
import { RDF_TYPE, terms } from './terms.js';

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
  const name = reader.text(iri, terms.title, 'name') ?? withoutTitle(iri, reader);
  const themes = reader.codes(iri, terms.theme, 'themes');
  const createdBy = reader.one(iri, terms.createdBy, 'createdBy');
  const spatial = reader.iris(iri, terms.spatial, 'spatial');
  const variant = reader.one(iri, terms.languageVariant, 'dutchLanguageVariant');
  const draft = present({
    id: slugOf(Object.values(name)[0] ?? '') || 'product',
    uri: iri,
    name,
    productId: reader.one(iri, terms.productId, 'productId'),
    isVersionOf: reader.one(iri, terms.isVersionOf, 'isVersionOf'),
    source: reader.one(iri, terms.source, 'source'),
    generatedAt: reader.one(iri, terms.generatedAt, 'generatedAt'),
    created: reader.one(iri, terms.created, 'created'),
    modified: reader.one(iri, terms.modified, 'modified'),
    startDate: reader.one(iri, terms.startDate, 'startDate'),
    endDate: reader.one(iri, terms.endDate, 'endDate'),
    type: reader.codes(iri, terms.type, 'type')?.[0],
    topics: topicsOf(themes),
    keywords: reader.words(iri, terms.keyword, 'keywords'),
    description: reader.prose(iri, terms.description, 'description'),
    additionalDescription: reader.prose(iri, terms.additionalDescription, 'additionalDescription'),
    exceptions: reader.prose(iri, terms.exception, 'exceptions'),
    regulation: reader.prose(iri, terms.regulation, 'regulation'),
    targetAudiences: reader.codes(iri, terms.targetAudience, 'targetAudiences'),
    themes,
    yourEuropeCategories: reader.codes(iri, terms.yourEuropeCategory, 'yourEuropeCategories'),
    publicationMedia: reader.codes(iri, terms.publicationMedium, 'publicationMedia'),
    competentAuthorityLevels: reader.codes(
      iri,
      terms.competentAuthorityLevel,
      'competentAuthorityLevels',
    ),
    executingAuthorityLevels: reader.codes(
      iri,
      terms.executingAuthorityLevel,
      'executingAuthorityLevels',
    ),
    competentAuthorities: authorities(
      iri,
      terms.competentAuthority,
      'competentAuthorities',
      reader,
    ),
    executingAuthorities: authorities(
      iri,
      terms.executingAuthority,
      'executingAuthorities',
      reader,
    ),
    spatial,
    languages: reader.codes(iri, terms.language, 'languages'),
    requirements: reader.parts(iri, terms.requirement, 'requirements', (node) =>
      present({ ...nameAndText(node, 'requirements', reader), evidence: evidence(node, reader) }),
    ),
    procedures: reader.parts(iri, terms.procedure, 'procedures', (node) =>
      present({
        ...nameAndText(node, 'procedures', reader),
        websites: pages(node, terms.procedureWebsite, 'procedures.websites', reader),
      }),
    ),
    costs: reader.parts(iri, terms.cost, 'costs', (node) => nameAndText(node, 'costs', reader)),
    financialAdvantages: reader.parts(
      iri,
      terms.financialAdvantage,
      'financialAdvantages',
      (node) => nameAndText(node, 'financialAdvantages', reader),
    ),
    legalResources: pages(iri, terms.legalResource, 'legalResources', reader),
    websites: pages(iri, terms.website, 'websites', reader),
    contactPoints: reader.parts(iri, terms.contactPoint, 'contactPoints', (node) =>
      contact(node, reader),
    ),
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
  return value && { product: value, iri, createdBy, areas: areasOf(spatial), variant };
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

function nameAndText(node: string, field: string, reader: GraphReader) {
  reader.graph.take(node, RDF_TYPE);
  return present({
    name: reader.text(node, terms.title, `${field}.name`),
    description: reader.prose(node, terms.description, `${field}.description`),
  });
}

function evidence(node: string, reader: GraphReader) {
  const field = 'requirements.evidence';
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
  // In the order of the schema, as all of a sheet is.
  return present({
    address: addresses?.[0],
    telephone: reader.one(node, terms.telephone, 'contactPoints.telephone'),
    email: reader.one(node, terms.email, 'contactPoints.email'),
    url: reader.url(node, terms.url, 'contactPoints.url'),
    openingHoursText: hours === undefined ? undefined : { nl: hours },
  });
}
