/** The JSON-LD context of the published files: our keys as terms of the Flemish standard. */
import {
  type FieldKind,
  type ProductField,
  productFields,
  rowOf,
} from '../../catalogue/schema/fields.js';
import { PREFIXES, codesOf } from '../../catalogue/schema/vocabulary.js';

const text = (id: string) => ({ '@id': id, '@container': '@language' });
const rich = (id: string) => ({ '@id': id, '@type': '@json' });
/** A date, a moment, a number or an id: neither in a language nor of one datatype. */
const bare = (id: string) => ({ '@id': id, '@language': null });
const iri = (id: string) => ({ '@id': id, '@type': '@id' });
/** A code of one of the standard's lists: its last segment stands for the whole address. */
const code = (id: string, ipdcList?: string) =>
  ipdcList === undefined
    ? bare(id)
    : { '@id': id, '@type': '@vocab', '@context': { '@vocab': codesOf(ipdcList) } };
const node = (id: string) => ({ '@id': id });
const list = (id: string, own: object = {}) => ({
  '@id': id,
  '@container': '@list',
  '@context': own,
});

const hours = {
  exceptions: { '@id': 'schema:specialOpeningHoursSpecification' },
  kind: 'pg:kind',
  weekly: 'schema:openingHoursSpecification',
  days: 'schema:dayOfWeek',
  opens: 'schema:opens',
  closes: 'schema:closes',
};

const byKind: Readonly<Record<FieldKind, (id: string, ipdcList?: string) => object>> = {
  text,
  keywords: text,
  richText: rich,
  items: (id) => list(id),
  links: (id) => list(id),
  requirements: (id) => list(id),
  procedures: (id) => list(id, { websites: list('lpdc:hasWebsite') }),
  contactPoints: (id) => list(id, { description: text('dct:description') }),
  fees: node,
  actions: node,
  notices: node,
  authorities: node,
  code,
  codes: code,
  languages: bare,
  topicIds: bare,
  productIds: bare,
  id: bare,
  ids: bare,
  iri,
  iris: iri,
  line: bare,
  date: bare,
  moment: (id) => ({ '@id': id, '@type': 'xsd:dateTime' }),
  number: node,
};
function termOf(field: ProductField): unknown {
  const { kind, term, ipdcList } = rowOf(field);
  return term === '@id' ? term : byKind[kind](term, ipdcList);
}

export const context = {
  '@context': {
    '@version': 1.1,
    // What a text without language is in.
    '@language': 'nl',
    // Terms of the guide's own, where the standard has none.
    '@vocab': PREFIXES.pg,
    ...PREFIXES,
    ...Object.fromEntries(productFields.map((field) => [field, termOf(field)])),
    evidence: 'm8g:hasSupportingEvidence',
    url: { '@id': 'schema:url', '@type': 'xsd:anyURI' },
    address: 'lpdc:address',
    street: 'adres:Straatnaam',
    houseNumber: bare('adres:Adresvoorstelling.huisnummer'),
    box: bare('adres:Adresvoorstelling.busnummer'),
    postcode: bare('adres:postcode'),
    country: 'adres:land',
    municipality: 'adres:gemeentenaam',
    telephone: bare('schema:telephone'),
    email: bare('schema:email'),
    openingHoursText: text('schema:openingHours'),
    openingHours: { '@id': 'pg:openingHours', '@context': hours },
    label: text('rdfs:label'),
    text: text('pg:text'),
    file: { '@id': 'pg:file', '@context': { type: bare('dct:format') } },
    unit: text('schema:unitText'),
    amount: 'schema:price',
    currency: bare('schema:priceCurrency'),
    validFrom: bare('schema:validFrom'),
    validTo: bare('schema:validThrough'),
    body: text('pg:decidingBody'),
    date: bare('dct:date'),
    products: 'dcat:resource',
    publisher: { '@id': 'dct:publisher', '@context': { name: 'foaf:name' } },
    // How the guide is kept and shown; not about the products.
    hashes: null,
    sheet: null,
    sheets: null,
    lexicon: null,
    events: null,
    appearance: null,
  },
} as const;
