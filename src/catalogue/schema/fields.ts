/**
 * The one table of fields. Schemas, decoders, settings, Markdown, hashes, JSON-LD, import, rules and
 * names derive from it: a new field is a row here. Plain data without zod, so that a browser may
 * have it; the views need only its types, which cost no bytes.
 */
import type { MessageLanguage } from '../messages.js';
import type { Term } from './vocabulary.js';

/** What can be said of all values of a kind. */
export interface Kind {
  /** Stands below a heading of its own in a Markdown sheet, not in the front matter. */
  readonly inBody?: true;
  /** A list of `###` items, and what each can hold besides name and description. */
  readonly item?: 'nothing' | 'url' | 'evidence' | 'websites';
  /** A list in which the order says nothing. */
  readonly unordered?: true;
  /** Values that settings can set behind the central ones. */
  readonly list?: true;
}
/** What a field can hold. Its schema is in schema/kinds.ts. */
export const KINDS = {
  /** Plain text by language. */
  text: {},
  /** Words to search with, by language. */
  keywords: { unordered: true, list: true },
  /** Typed blocks by language. */
  richText: { inBody: true },
  items: { inBody: true, item: 'nothing', list: true },
  /** Items with an address. */
  links: { inBody: true, item: 'url', list: true },
  requirements: { inBody: true, item: 'evidence', list: true },
  procedures: { inBody: true, item: 'websites', list: true },
  fees: { list: true },
  actions: { list: true },
  contactPoints: { list: true },
  notices: { list: true },
  authorities: { list: true },
  /** A value of a code list, or several. */
  code: {},
  codes: { unordered: true, list: true },
  /** Codes of languages. */
  languages: { unordered: true, list: true },
  topicIds: { unordered: true, list: true },
  productIds: { unordered: true, list: true },
  id: {},
  ids: { unordered: true, list: true },
  iri: {},
  iris: { unordered: true, list: true },
  /** One line that isn't for visitors to read: a number, a remark for editors. */
  line: {},
  /** A day; a source may give the moment. */
  date: {},
  moment: {},
  number: {},
} as const satisfies Readonly<Record<string, Kind>>;
export type FieldKind = keyof typeof KINDS;
type KindWith<Property extends keyof Kind> = {
  [K in FieldKind]: (typeof KINDS)[K] extends Readonly<Record<Property, unknown>> ? K : never;
}[FieldKind];

/** Closed lists of codes: another value is an error. */
export const CODES = {
  ProductType: [
    'FinancieleVerplichting',
    'Toelating',
    'Bewijs',
    'Voorwerp',
    'AdviesBegeleiding',
    'InfrastructuurMateriaal',
    'FinancieelVoordeel',
  ],
  AuthorityLevel: ['Europees', 'Federaal', 'Vlaams', 'Provinciaal', 'Lokaal', 'Derden'],
  Decider: ['municipality', 'zone', 'province', 'flanders', 'federal', 'europe', 'other'],
  Status: ['active', 'retired'],
  Availability: ['everywhere', 'byRegulation'],
  /** What an action of a product is: views/actions.ts has its words. */
  ActionKind: [
    'onlineForm',
    'omgevingsloket',
    'appointment',
    'pdf',
    'email',
    'telephone',
    'counter',
  ],
} as const;

/** Where a sheet shows a field: ids of its sections, and the places that have no heading. */
export type Section =
  | 'header'
  | 'standing'
  | 'actions'
  | 'description'
  | 'requirements'
  | 'procedures'
  | 'costs'
  | 'advantages'
  | 'time'
  | 'exceptions'
  | 'additionalDescription'
  | 'websites'
  | 'regulation'
  | 'dates'
  | 'contact'
  | 'related';

interface Row {
  readonly kind: FieldKind;
  /** The closed list of which its codes are. */
  readonly codes?: keyof typeof CODES;
  /** The list of IPDC of which its codes are, by the name in their addresses. */
  readonly ipdcList?: string;
  /** The standard's term, with a prefix of vocabulary.ts; `pg:` where the standard has none. */
  readonly term: Term;
  /** Its key in LPDC's JSON-LD. Fields that have one are imported. */
  readonly lpdc?: string;
  /** Where in a written sheet, front matter and body each by itself: lower ones come first. */
  readonly place: number;
  /** The list and the search need it: it stands in the summaries of `catalogue.json`. */
  readonly inList?: true;
  /** What editors are told while they type. */
  readonly help?: string;
}
/** Settings can replace it or leave it out. */
interface ContentRow extends Row {
  /** Left out: not shown on the sheet. */
  readonly section?: Section;
  /** What people read of it by. */
  readonly nl: string;
  readonly en: string;
}
interface ListRow extends ContentRow {
  readonly kind: KindWith<'list'>;
  /** Settings can also set values behind the central ones. */
  readonly addable?: true;
}

/* A table reads by rows. */
/* prettier-ignore */
/** Fields that settings can override, in the order in which a sheet shows them. */
export const FIELDS = {
  name: { kind: 'text', term: 'dct:title', lpdc: 'naam', section: 'header', place: 170, inList: true, nl: 'Titel', en: 'Title' },
  summary: { kind: 'text', term: 'dct:abstract', section: 'header', place: 180, inList: true, nl: 'Samenvatting', en: 'Summary' },
  keywords: { kind: 'keywords', term: 'dcat:keyword', lpdc: 'zoektermen', place: 190, inList: true, addable: true, nl: 'Zoektermen', en: 'Search terms' },
  topics: { kind: 'topicIds', term: 'pg:topics', place: 160, inList: true, addable: true, nl: 'Onderwerpen', en: 'Topics' },
  type: { kind: 'code', codes: 'ProductType', ipdcList: 'Type', term: 'dct:type', lpdc: 'type', section: 'header', place: 150, inList: true, nl: 'Soort', en: 'Kind' },
  productId: { kind: 'line', term: 'schema:productID', lpdc: 'productnummer', place: 30, inList: true, nl: 'Productnummer', en: 'Product number', help: 'Product number in IPDC.' },
  explanation: { kind: 'richText', term: 'pg:explanation', section: 'standing', place: 90, nl: 'Wat nu geldt', en: 'What holds now', help: 'Of a retired product: what holds now, and where.' },
  description: { kind: 'richText', term: 'dct:description', lpdc: 'beschrijving', section: 'description', place: 10, nl: 'Beschrijving', en: 'Description' },
  additionalDescription: { kind: 'richText', term: 'lpdc:additionalDescription', lpdc: 'verdereBeschrijving', section: 'additionalDescription', place: 20, nl: 'Meer uitleg', en: 'Further explanation' },
  requirements: { kind: 'requirements', term: 'ps:hasRequirement', lpdc: 'voorwaarden', section: 'requirements', place: 40, addable: true, nl: 'Voorwaarden', en: 'Conditions' },
  procedures: { kind: 'procedures', term: 'cpsv:follows', lpdc: 'procedures', section: 'procedures', place: 50, addable: true, nl: 'Procedure', en: 'Procedure' },
  fees: { kind: 'fees', term: 'pg:fees', section: 'costs', place: 220, addable: true, nl: 'Tarieven', en: 'Fees' },
  costs: { kind: 'items', term: 'm8g:hasCost', lpdc: 'kosten', section: 'costs', place: 60, addable: true, nl: 'Kosten', en: 'Costs' },
  financialAdvantages: { kind: 'items', term: 'cpsv:produces', lpdc: 'financieleVoordelen', section: 'advantages', place: 70, addable: true, nl: 'Financiële voordelen', en: 'Financial advantages' },
  processingTime: { kind: 'text', term: 'cpsv:processingTime', section: 'time', place: 200, nl: 'Termijn', en: 'Processing time' },
  exceptions: { kind: 'richText', term: 'lpdc:exception', lpdc: 'uitzonderingen', section: 'exceptions', place: 30, nl: 'Uitzonderingen', en: 'Exceptions' },
  regulation: { kind: 'richText', term: 'lpdc:regulation', lpdc: 'regelgevingTekst', section: 'regulation', place: 80, nl: 'Regelgeving', en: 'Regulation' },
  legalResources: { kind: 'links', term: 'm8g:hasLegalResource', lpdc: 'regelgeving', section: 'regulation', place: 100, addable: true, nl: 'Wetten en besluiten', en: 'Legal sources', help: 'Laws, decrees and regulations, by their official titles.' },
  websites: { kind: 'links', term: 'rdfs:seeAlso', lpdc: 'websites', section: 'websites', place: 110, addable: true, nl: 'Websites', en: 'Websites' },
  actions: { kind: 'actions', term: 'pg:actions', section: 'actions', place: 230, addable: true, nl: 'Aanvragen', en: 'How to apply' },
  contactPoints: { kind: 'contactPoints', term: 'm8g:hasContactPoint', lpdc: 'contactgegevens', section: 'contact', place: 240, addable: true, nl: 'Contact', en: 'Contact', help: 'Contact points, or ids of contact points of the settings or a cooperation.' },
  related: { kind: 'productIds', term: 'dct:relation', section: 'related', place: 250, addable: true, nl: 'Verwante producten', en: 'Related products' },
  decidedBy: { kind: 'codes', codes: 'Decider', term: 'pg:decidedBy', place: 210, nl: 'Wie beslist', en: 'Who decides' },
  targetAudiences: { kind: 'codes', ipdcList: 'Doelgroep', term: 'lpdc:targetAudience', lpdc: 'doelgroepen', place: 300, nl: 'Doelgroepen', en: 'Audiences' },
  themes: { kind: 'codes', ipdcList: 'Thema', term: 'm8g:thematicArea', lpdc: 'themas', place: 310, nl: 'Thema’s', en: 'Themes' },
  yourEuropeCategories: { kind: 'codes', ipdcList: 'YourEuropeCategorie', term: 'lpdc:yourEuropeCategory', lpdc: 'yourEuropeCategorieen', place: 320, nl: 'Categorieën van Your Europe', en: 'Categories of Your Europe' },
  publicationMedia: { kind: 'codes', ipdcList: 'PublicatieKanaal', term: 'lpdc:publicationMedium', lpdc: 'publicatiekanalen', place: 330, nl: 'Publicatiekanalen', en: 'Publication channels' },
  competentAuthorityLevels: { kind: 'codes', codes: 'AuthorityLevel', ipdcList: 'BevoegdBestuursniveau', term: 'lpdc:competentAuthorityLevel', lpdc: 'bevoegdBestuursniveaus', place: 340, nl: 'Bevoegde bestuursniveaus', en: 'Competent levels of government' },
  executingAuthorityLevels: { kind: 'codes', codes: 'AuthorityLevel', ipdcList: 'UitvoerendBestuursniveau', term: 'lpdc:executingAuthorityLevel', lpdc: 'uitvoerendBestuursniveaus', place: 350, nl: 'Uitvoerende bestuursniveaus', en: 'Executing levels of government' },
  competentAuthorities: { kind: 'authorities', term: 'm8g:hasCompetentAuthority', lpdc: 'bevoegdeOverheden', place: 360, nl: 'Bevoegde overheden', en: 'Competent authorities' },
  executingAuthorities: { kind: 'authorities', term: 'lpdc:hasExecutingAuthority', lpdc: 'uitvoerendeOverheden', place: 370, nl: 'Uitvoerende overheden', en: 'Executing authorities' },
  spatial: { kind: 'iris', term: 'dct:spatial', lpdc: 'geografischToepassingsgebieden', place: 380, nl: 'Gebied', en: 'Area' },
  languages: { kind: 'languages', term: 'dct:language', lpdc: 'talen', place: 390, nl: 'Talen', en: 'Languages' },
  startDate: { kind: 'date', term: 'schema:startDate', lpdc: 'startDienstVerlening', section: 'dates', place: 280, nl: 'Begin', en: 'Start' },
  endDate: { kind: 'date', term: 'schema:endDate', lpdc: 'eindeDienstVerlening', section: 'dates', place: 290, nl: 'Einde', en: 'End' },
} as const satisfies Readonly<Record<string, ContentRow | ListRow>>;

/* prettier-ignore */
/** Who a product is, how it stands and where it comes from: the centre's alone. */
export const RECORD_FIELDS = {
  id: { kind: 'id', term: 'dct:identifier', place: 10, inList: true, help: 'Never changes; the sheet is named for it.' },
  formerIds: { kind: 'ids', term: 'pg:formerIds', place: 20, inList: true, help: 'Ids that it had before: addresses and settings with them still hold.' },
  revision: { kind: 'number', term: 'pg:revision', place: 80, inList: true, help: 'Rises when the content changes.' },
  modified: { kind: 'date', term: 'schema:dateModified', lpdc: 'laatstGewijzigd', place: 100, inList: true, help: 'When its content last changed.' },
  status: { kind: 'code', codes: 'Status', term: 'adms:status', place: 110, inList: true, help: 'Left out: active.' },
  retiredOn: { kind: 'date', term: 'pg:retiredOn', place: 120, inList: true, help: 'Since when it no longer exists.' },
  replacedBy: { kind: 'productIds', term: 'dct:isReplacedBy', place: 130, inList: true, help: 'What came in its place.' },
  availability: { kind: 'code', codes: 'Availability', term: 'pg:availability', place: 140, inList: true, help: 'everywhere (when left out), or byRegulation: exists only where the council adopted it.' },
  created: { kind: 'date', term: 'schema:dateCreated', lpdc: 'creatie', place: 90, help: 'When it was first written.' },
  uri: { kind: 'iri', term: '@id', place: 40, help: 'IRI of the concept or instance in IPDC-LPDC.' },
  isVersionOf: { kind: 'iri', term: 'dct:isVersionOf', lpdc: 'isVersionOf', place: 50, help: 'IRI of which this is a version.' },
  source: { kind: 'iri', term: 'dct:source', lpdc: 'linkedConcept', place: 60, help: 'Of an instance: IRI of the concept that it is made from.' },
  generatedAt: { kind: 'moment', term: 'prov:generatedAtTime', lpdc: 'generatedAtTime', place: 70, help: 'When the source made its record.' },
  notices: { kind: 'notices', term: 'pg:notices', place: 270, help: 'Passing messages on this product.' },
  review: { kind: 'line', term: 'pg:review', place: 260, help: 'A doubt that an editor must settle; `validate` lists it.' },
} as const satisfies Readonly<Record<string, Row>>;

/** All that an edited product can have. */
export const PRODUCT_FIELDS = { ...FIELDS, ...RECORD_FIELDS };

/** A field that settings can override. */
export type FieldName = keyof typeof FIELDS;
export type ProductField = keyof typeof PRODUCT_FIELDS;
/** Fields whose row has this property with such a value: `FieldWith<'section', 'dates'>`. */
export type FieldWith<Property extends keyof ContentRow | 'addable', Value = unknown> = {
  [F in ProductField]: (typeof PRODUCT_FIELDS)[F] extends Readonly<Record<Property, Value>>
    ? F
    : never;
}[ProductField];
/** Fields that hold rich text or items: the body of a Markdown sheet. */
export type BodyField = FieldWith<'kind', KindWith<'inBody'>>;
export type ItemField = FieldWith<'kind', KindWith<'item'>>;

/** A row of the table as its readers see it. */
export type FieldRow = Row & Partial<ContentRow & Pick<ListRow, 'addable'>>;
/** The row of a field. */
export const rowOf = (field: ProductField): FieldRow => PRODUCT_FIELDS[field];
/** What can be said of the values of a field, by its kind. */
export const kindOf = (field: ProductField): Kind => KINDS[PRODUCT_FIELDS[field].kind];

/** What settings can override, in the order in which a sheet shows it. */
export const fieldNames = Object.keys(FIELDS) as readonly FieldName[];
export const productFields = Object.keys(PRODUCT_FIELDS) as readonly ProductField[];
/** What the list and the search need. */
export const listFields = productFields.filter(
  (name): name is FieldWith<'inList'> => rowOf(name).inList === true,
);
/** What an import reads. */
export const importedFields = productFields.filter(
  (name): name is FieldWith<'lpdc'> => rowOf(name).lpdc !== undefined,
);
/** What settings can set behind the central values. */
export const addableFields = fieldNames.filter(
  (name): name is FieldWith<'addable'> => rowOf(name).addable === true,
);

const byPlace = (a: ProductField, b: ProductField) => rowOf(a).place - rowOf(b).place;
/** Fields of the front matter, in the order of a written sheet. */
export const frontFields = productFields.filter((name) => !kindOf(name).inBody).sort(byPlace);
/** Fields of the body, in the order of a written sheet. */
export const bodyFields = productFields
  .filter((name): name is BodyField => kindOf(name).inBody === true)
  .sort(byPlace);
/** Fields that are lists of named prose. */
export const itemFields = bodyFields.filter(isItemField);
export function isItemField(name: string): name is ItemField {
  return Object.hasOwn(PRODUCT_FIELDS, name) && kindOf(name as ProductField).item !== undefined;
}
/** Fields of one of these kinds. */
export const fieldsOfKind = <K extends FieldKind>(...kinds: readonly K[]) =>
  productFields.filter((name): name is FieldWith<'kind', K> =>
    (kinds as readonly FieldKind[]).includes(PRODUCT_FIELDS[name].kind),
  );

/** A field by the name that people read; what is no field keeps its own. */
export const fieldNameOf = (field: string, language: MessageLanguage): string =>
  (Object.hasOwn(FIELDS, field) && FIELDS[field as FieldName][language]) || field;
