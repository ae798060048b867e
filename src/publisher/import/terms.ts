/** IRIs of the Flemish standard (IPDC-LPDC) and of LPDC's own bookkeeping. */
import { type FieldWith, PRODUCT_FIELDS } from '../../catalogue/schema/fields.js';
import { PREFIXES, iriOf } from '../../catalogue/schema/vocabulary.js';

export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const TOMBSTONE = 'https://www.w3.org/ns/activitystreams#Tombstone';

/** Classes of what becomes a product. */
export const RECORD_TYPES: ReadonlySet<string> = new Set(
  [
    'InstancePublicService',
    'InstancePublicServiceSnapshot',
    'ConceptualPublicService',
    'ConceptualPublicServiceSnapshot',
  ].map((name) => PREFIXES.lpdc + name),
);

/** The standard's term of a field of a product. */
export const termOf = (field: FieldWith<'lpdc'>): string => iriOf(PRODUCT_FIELDS[field].term);

/** What stands within fields, and the bookkeeping around records. */
export const terms = {
  label: 'http://www.w3.org/2004/02/skos/core#prefLabel',
  evidence: iriOf('m8g:hasSupportingEvidence'),
  procedureWebsite: iriOf('lpdc:hasWebsite'),
  url: iriOf('schema:url'),
  telephone: iriOf('schema:telephone'),
  email: iriOf('schema:email'),
  openingHours: iriOf('schema:openingHours'),
  address: iriOf('lpdc:address'),
  street: iriOf('adres:Straatnaam'),
  houseNumber: iriOf('adres:Adresvoorstelling.huisnummer'),
  box: iriOf('adres:Adresvoorstelling.busnummer'),
  postcode: iriOf('adres:postcode'),
  municipality: iriOf('adres:gemeentenaam'),
  country: iriOf('adres:land'),
  order: 'http://www.w3.org/ns/shacl#order',
  archived: iriOf('lpdc:isArchived'),
  /** Of a concept of the first generation: Create, Update or Delete. */
  snapshotType: iriOf('lpdc:snapshotType'),
  createdBy: 'http://purl.org/pav/createdBy',
  languageVariant: iriOf('lpdc:dutchLanguageVariant'),
  /** Of a tombstone: what is withdrawn. */
  withdraws: iriOf('lpdc:isPublishedVersionOf'),
  deleted: 'https://www.w3.org/ns/activitystreams#deleted',
  uuid: 'http://mu.semte.ch/vocabularies/core/uuid',
} as const;
