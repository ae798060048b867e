/** IRIs of the Flemish standard (IPDC-LPDC) and of LPDC's own bookkeeping. */

const LPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const DCT = 'http://purl.org/dc/terms/';
const M8G = 'http://data.europa.eu/m8g/';
const SCHEMA = 'http://schema.org/';
const ADRES = 'https://data.vlaanderen.be/ns/adres#';

export const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
export const TOMBSTONE = 'https://www.w3.org/ns/activitystreams#Tombstone';

/** Classes of what becomes a product. */
export const RECORD_TYPES: ReadonlySet<string> = new Set(
  [
    'InstancePublicService',
    'InstancePublicServiceSnapshot',
    'ConceptualPublicService',
    'ConceptualPublicServiceSnapshot',
  ].map((name) => LPDC + name),
);

export const terms = {
  title: `${DCT}title`,
  description: `${DCT}description`,
  additionalDescription: `${LPDC}additionalDescription`,
  exception: `${LPDC}exception`,
  regulation: `${LPDC}regulation`,
  type: `${DCT}type`,
  keyword: 'http://www.w3.org/ns/dcat#keyword',
  targetAudience: `${LPDC}targetAudience`,
  theme: `${M8G}thematicArea`,
  yourEuropeCategory: `${LPDC}yourEuropeCategory`,
  publicationMedium: `${LPDC}publicationMedium`,
  competentAuthorityLevel: `${LPDC}competentAuthorityLevel`,
  executingAuthorityLevel: `${LPDC}executingAuthorityLevel`,
  competentAuthority: `${M8G}hasCompetentAuthority`,
  executingAuthority: `${LPDC}hasExecutingAuthority`,
  label: 'http://www.w3.org/2004/02/skos/core#prefLabel',
  requirement: 'http://vocab.belgif.be/ns/publicservice#hasRequirement',
  evidence: `${M8G}hasSupportingEvidence`,
  procedure: 'http://purl.org/vocab/cpsv#follows',
  procedureWebsite: `${LPDC}hasWebsite`,
  cost: `${M8G}hasCost`,
  financialAdvantage: 'http://purl.org/vocab/cpsv#produces',
  legalResource: `${M8G}hasLegalResource`,
  website: 'http://www.w3.org/2000/01/rdf-schema#seeAlso',
  url: `${SCHEMA}url`,
  contactPoint: `${M8G}hasContactPoint`,
  telephone: `${SCHEMA}telephone`,
  email: `${SCHEMA}email`,
  openingHours: `${SCHEMA}openingHours`,
  address: `${LPDC}address`,
  street: `${ADRES}Straatnaam`,
  houseNumber: `${ADRES}Adresvoorstelling.huisnummer`,
  box: `${ADRES}Adresvoorstelling.busnummer`,
  postcode: `${ADRES}postcode`,
  municipality: `${ADRES}gemeentenaam`,
  country: `${ADRES}land`,
  order: 'http://www.w3.org/ns/shacl#order',
  startDate: `${SCHEMA}startDate`,
  endDate: `${SCHEMA}endDate`,
  created: `${SCHEMA}dateCreated`,
  modified: `${SCHEMA}dateModified`,
  productId: `${SCHEMA}productID`,
  spatial: `${DCT}spatial`,
  language: `${DCT}language`,
  isVersionOf: `${DCT}isVersionOf`,
  generatedAt: 'http://www.w3.org/ns/prov#generatedAtTime',
  /** Of an instance: its concept. */
  source: `${DCT}source`,
  archived: `${LPDC}isArchived`,
  /** Of a concept of the first generation: Create, Update or Delete. */
  snapshotType: `${LPDC}snapshotType`,
  createdBy: 'http://purl.org/pav/createdBy',
  languageVariant: `${LPDC}dutchLanguageVariant`,
  /** Of a tombstone: what is withdrawn. */
  withdraws: `${LPDC}isPublishedVersionOf`,
  deleted: 'https://www.w3.org/ns/activitystreams#deleted',
  uuid: 'http://mu.semte.ch/vocabularies/core/uuid',
} as const;
