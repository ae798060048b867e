// Generated from the schemas by `npm run generate`. Don't edit.
import {
  type Shape,
  any,
  flag,
  list,
  map,
  nullable,
  number,
  object,
  oneOf,
  text,
} from './shape.js';

const shape1 = text(undefined, undefined, /^\d+\.\d+$/);
const shape2 = number(0, 9007199254740991, true);
const shape3 = text(
  undefined,
  undefined,
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/,
  'Date',
);
export const dateShape = shape3;
const shape4 = text(undefined, undefined, /^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/);
const shape5 = text(1, 2000);
const shape6 = text(1, 2048);
const shape7 = list(shape4);
const shape8 = map(shape4, shape5);
export const textShape = any(shape5, shape8);
export const labelShape = object({ id: shape5, name: textShape }, 'id', 'name');
const shape9 = list(labelShape);
const shape10 = list(shape5);
const shape11 = map(shape4, shape10);
export const keywordsShape = any(shape10, shape11);
const shape12 = text(undefined, undefined, /^[a-z0-9][a-z0-9-]{0,119}$/, 'Id');
export const idShape = shape12;
const shape13 = list(idShape);
const shape14 = oneOf(
  'FinancieleVerplichting Toelating Bewijs Voorwerp AdviesBegeleiding InfrastructuurMateriaal FinancieelVoordeel',
);
export const productTypeShape = shape14;
const shape15 = oneOf('active retired');
const shape16 = oneOf('everywhere byRegulation');
export const summaryShape = object(
  {
    name: textShape,
    summary: textShape,
    keywords: keywordsShape,
    topics: shape13,
    type: productTypeShape,
    productId: shape5,
    id: idShape,
    formerIds: shape13,
    revision: shape2,
    modified: dateShape,
    status: shape15,
    retiredOn: dateShape,
    replacedBy: shape13,
    availability: shape16,
    sheet: shape5,
  },
  'name',
  'id',
);
const shape17 = list(summaryShape);
export const catalogueShape = object(
  {
    schemaVersion: shape1,
    revision: shape2,
    modified: dateShape,
    language: shape4,
    publisher: object({ name: shape5, url: shape6 }, 'name'),
    guideUrl: shape6,
    empty: flag,
    languages: shape7,
    topics: shape9,
    types: shape9,
    lexicon: shape5,
    sheets: shape5,
    events: shape5,
    products: shape17,
  },
  'schemaVersion',
  'revision',
  'products',
);
const shape18 = text(undefined, undefined, /^\d{5}$/);
export const municipalityShape = object(
  { name: shape5, nis: shape18, website: shape6, uri: shape6 },
  'name',
);
const shape19 = oneOf('formal informal');
const shape20 = oneOf('officer desk police fire other');
const shape21 = oneOf('walkIn appointment telephone');
const shape22 = oneOf('mo tu we th fr sa su');
const shape23 = list(shape22);
const shape24 = text(undefined, undefined, /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'Time');
export const timeShape = shape24;
const shape25 = list(
  object({ days: shape23, opens: timeShape, closes: timeShape }, 'days', 'opens', 'closes'),
);
export const slotShape = object({ opens: timeShape, closes: timeShape }, 'opens', 'closes');
const shape26 = list(slotShape);
const shape27 = list(
  object({ from: dateShape, until: dateShape, label: textShape, slots: shape26 }, 'from'),
);
const shape28 = oneOf('closed open');
export const openingHoursShape = object(
  {
    kind: shape21,
    weekly: shape25,
    exceptions: shape27,
    publicHolidays: shape28,
    calendars: shape13,
    validFrom: dateShape,
    validTo: dateShape,
  },
  'kind',
  'weekly',
);
const shape29 = list(openingHoursShape);
export const contactPointShape = object({
  id: idShape,
  name: textShape,
  role: shape20,
  description: textShape,
  address: object({
    street: shape5,
    houseNumber: shape5,
    box: shape5,
    postcode: shape5,
    municipality: shape5,
    country: shape5,
  }),
  telephone: shape5,
  email: shape5,
  url: shape6,
  openingHours: shape29,
  openingHoursText: textShape,
});
const shape30 = list(contactPointShape);
const shape31 = list(object({ from: dateShape, until: dateShape, label: textShape }, 'from'));
export const closingCalendarShape = object({ id: idShape, days: shape31 }, 'id', 'days');
const shape32 = list(closingCalendarShape);
const shape33 = text(1, 50000);
const shape34 = text(undefined, 50000);
const shape35 = oneOf('emphasis strong');
const shape36 = list(any(shape34, object({ type: shape35, text: shape34 }, 'type', 'text')));
export const inlineShape = any(
  any(shape34, object({ type: shape35, text: shape34 }, 'type', 'text')),
  object({ type: oneOf('link'), url: shape6, content: shape36 }, 'type', 'url', 'content'),
);
const shape37 = list(inlineShape);
const shape38 = number(1, 3, true);
const shape39 = list(shape37);
const shape40 = list(shape39);
export const blockShape: Shape = any(
  object({ type: oneOf('paragraph'), content: shape37 }, 'type', 'content'),
  object({ type: oneOf('heading'), level: shape38, content: shape37 }, 'type', 'level', 'content'),
  object(
    { type: oneOf('list'), ordered: flag, items: list(list(() => blockShape)) },
    'type',
    'items',
  ),
  object({ type: oneOf('table'), header: shape39, rows: shape40 }, 'type', 'rows'),
);
const shape41 = list(blockShape);
const shape42 = map(shape4, any(shape33, shape41));
export const richTextShape = any(shape33, shape41, shape42);
export const requirementShape = object({
  name: textShape,
  description: richTextShape,
  evidence: object({ name: textShape, description: richTextShape }),
});
const shape43 = list(requirementShape);
export const websiteShape = object({ name: textShape, description: richTextShape, url: shape6 });
const shape44 = list(websiteShape);
export const procedureShape = object({
  name: textShape,
  description: richTextShape,
  websites: shape44,
});
const shape45 = list(procedureShape);
const shape46 = number(0);
const shape47 = text(undefined, undefined, /^[A-Z]{3}$/);
export const decisionShape = object({ body: textShape, date: dateShape, url: shape6 });
export const feeShape = object(
  {
    label: textShape,
    amount: shape46,
    currency: shape47,
    unit: textShape,
    validFrom: dateShape,
    validTo: dateShape,
    decision: decisionShape,
  },
  'label',
);
const shape48 = list(feeShape);
export const itemShape = object({ name: textShape, description: richTextShape });
const shape49 = list(itemShape);
const shape50 = oneOf('onlineForm omgevingsloket appointment pdf email telephone counter');
const shape51 = oneOf('none itsme mandate');
export const actionShape = object(
  {
    kind: shape50,
    label: textShape,
    url: shape6,
    email: shape5,
    telephone: shape5,
    login: shape51,
    file: object({ type: shape5, size: shape46, language: shape4 }),
  },
  'kind',
);
const shape52 = list(actionShape);
const shape53 = list(any(idShape, contactPointShape));
const shape54 = oneOf('municipality zone province flanders federal europe other');
export const deciderShape = shape54;
const shape55 = list(deciderShape);
const shape56 = oneOf('Europees Federaal Vlaams Provinciaal Lokaal Derden');
export const authorityLevelShape = shape56;
const shape57 = list(authorityLevelShape);
export const authorityShape = object({ uri: shape6, name: textShape });
const shape58 = list(authorityShape);
const shape59 = list(shape6);
export const overrideShape = object(
  nullable({
    name: textShape,
    summary: textShape,
    keywords: keywordsShape,
    topics: shape13,
    type: productTypeShape,
    productId: shape5,
    explanation: richTextShape,
    description: richTextShape,
    additionalDescription: richTextShape,
    requirements: shape43,
    procedures: shape45,
    fees: shape48,
    costs: shape49,
    financialAdvantages: shape49,
    processingTime: textShape,
    exceptions: richTextShape,
    regulation: richTextShape,
    legalResources: shape44,
    websites: shape44,
    actions: shape52,
    contactPoints: shape53,
    related: shape13,
    decidedBy: shape55,
    targetAudiences: shape10,
    themes: shape10,
    yourEuropeCategories: shape10,
    publicationMedia: shape10,
    competentAuthorityLevels: shape57,
    executingAuthorityLevels: shape57,
    competentAuthorities: shape58,
    executingAuthorities: shape58,
    spatial: shape59,
    languages: shape10,
    startDate: dateShape,
    endDate: dateShape,
  }),
);
export const additionShape = object({
  keywords: keywordsShape,
  topics: shape13,
  requirements: shape43,
  procedures: shape45,
  fees: shape48,
  costs: shape49,
  financialAdvantages: shape49,
  legalResources: shape44,
  websites: shape44,
  actions: shape52,
  contactPoints: shape53,
  related: shape13,
});
const shape60 = map(shape5, shape5);
export const noticeShape = object({ text: textShape, from: dateShape, until: dateShape }, 'text');
const shape61 = list(noticeShape);
export const areaSettingsShape = object({
  confirmed: flag,
  hidden: flag,
  notOffered: object({
    reason: textShape,
    referral: object({ label: textShape, url: shape6 }, 'label'),
  }),
  override: overrideShape,
  add: additionShape,
  basedOn: shape60,
  modified: dateShape,
  notices: shape61,
});
const shape62 = map(shape18, areaSettingsShape);
export const productSettingsShape = object({
  confirmed: flag,
  hidden: flag,
  notOffered: object({
    reason: textShape,
    referral: object({ label: textShape, url: shape6 }, 'label'),
  }),
  override: overrideShape,
  add: additionShape,
  basedOn: shape60,
  modified: dateShape,
  notices: shape61,
  uri: shape6,
  areas: shape62,
});
const shape63 = map(idShape, productSettingsShape);
export const cooperationShape = object(
  {
    id: idShape,
    name: shape5,
    modified: dateShape,
    contactPoints: shape30,
    closingCalendars: shape32,
    products: shape63,
    notices: shape61,
    featured: shape13,
  },
  'id',
  'name',
);
const shape64 = list(any(idShape, cooperationShape));
const shape65 = list(object({ nis: shape18, name: shape5 }, 'nis', 'name'));
export const productShape = object(
  {
    name: textShape,
    summary: textShape,
    keywords: keywordsShape,
    topics: shape13,
    type: productTypeShape,
    productId: shape5,
    explanation: richTextShape,
    description: richTextShape,
    additionalDescription: richTextShape,
    requirements: shape43,
    procedures: shape45,
    fees: shape48,
    costs: shape49,
    financialAdvantages: shape49,
    processingTime: textShape,
    exceptions: richTextShape,
    regulation: richTextShape,
    legalResources: shape44,
    websites: shape44,
    actions: shape52,
    contactPoints: shape53,
    related: shape13,
    decidedBy: shape55,
    targetAudiences: shape10,
    themes: shape10,
    yourEuropeCategories: shape10,
    publicationMedia: shape10,
    competentAuthorityLevels: shape57,
    executingAuthorityLevels: shape57,
    competentAuthorities: shape58,
    executingAuthorities: shape58,
    spatial: shape59,
    languages: shape10,
    startDate: dateShape,
    endDate: dateShape,
    id: idShape,
    formerIds: shape13,
    revision: shape2,
    modified: dateShape,
    status: shape15,
    retiredOn: dateShape,
    replacedBy: shape13,
    availability: shape16,
    created: dateShape,
    uri: shape6,
    isVersionOf: shape6,
    source: shape6,
    generatedAt: dateShape,
    notices: shape61,
    review: shape5,
  },
  'name',
  'id',
);
const shape66 = list(productShape);
const shape67 = text(
  undefined,
  undefined,
  /^(#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,24}|(rgb|hsl|oklch|oklab|lab|lch)a?\([\d\s.,%/+-]{1,60}\))$/,
);
const shape68 = text(undefined, undefined, /^[\w\s,'"-]{1,200}$/);
const shape69 = text(undefined, undefined, /^\d{1,3}(\.\d{1,3})?(em|px)$/);
export const appearanceShape = object({
  accent: shape67,
  text: shape67,
  surface: shape67,
  font: shape68,
  radius: shape69,
  space: shape69,
});
export const settingsShape = object(
  {
    municipality: municipalityShape,
    guideUrl: shape6,
    tone: shape19,
    languages: shape7,
    cooperations: shape64,
    areas: shape65,
    modified: dateShape,
    contactPoints: shape30,
    closingCalendars: shape32,
    products: shape63,
    notices: shape61,
    featured: shape13,
    localProducts: shape66,
    appearance: appearanceShape,
  },
  'municipality',
);
export const aliasShape = object({ movedTo: idShape, area: shape18 }, 'movedTo');
export const sheetShape = object(
  {
    name: textShape,
    summary: textShape,
    keywords: keywordsShape,
    topics: shape13,
    type: productTypeShape,
    productId: shape5,
    explanation: richTextShape,
    description: richTextShape,
    additionalDescription: richTextShape,
    requirements: shape43,
    procedures: shape45,
    fees: shape48,
    costs: shape49,
    financialAdvantages: shape49,
    processingTime: textShape,
    exceptions: richTextShape,
    regulation: richTextShape,
    legalResources: shape44,
    websites: shape44,
    actions: shape52,
    contactPoints: shape53,
    related: shape13,
    decidedBy: shape55,
    targetAudiences: shape10,
    themes: shape10,
    yourEuropeCategories: shape10,
    publicationMedia: shape10,
    competentAuthorityLevels: shape57,
    executingAuthorityLevels: shape57,
    competentAuthorities: shape58,
    executingAuthorities: shape58,
    spatial: shape59,
    languages: shape10,
    startDate: dateShape,
    endDate: dateShape,
    id: idShape,
    formerIds: shape13,
    revision: shape2,
    modified: dateShape,
    status: shape15,
    retiredOn: dateShape,
    replacedBy: shape13,
    availability: shape16,
    created: dateShape,
    uri: shape6,
    isVersionOf: shape6,
    source: shape6,
    generatedAt: dateShape,
    hashes: shape60,
  },
  'name',
  'id',
);
const shape70 = list(sheetShape);
export const snapshotShape = object(
  { schemaVersion: shape1, catalogue: catalogueShape, settings: settingsShape, sheets: shape70 },
  'schemaVersion',
  'catalogue',
  'sheets',
);
export const eventQuestionShape = object(
  { id: idShape, text: textShape, hint: textShape },
  'id',
  'text',
);
const shape71 = list(eventQuestionShape);
const shape72 = oneOf('yes no');
const shape73 = map(idShape, shape72);
export const eventConditionShape = shape73;
export const productStepShape = object(
  { product: idShape, note: textShape, when: eventConditionShape },
  'product',
);
export const otherStepShape = object(
  {
    id: idShape,
    name: textShape,
    description: textShape,
    decidedBy: shape54,
    url: shape6,
    when: eventConditionShape,
  },
  'id',
  'name',
  'description',
  'decidedBy',
);
const shape74 = list(any(productStepShape, otherStepShape));
export const businessEventShape = object(
  {
    id: idShape,
    modified: dateShape,
    name: textShape,
    summary: textShape,
    intro: textShape,
    topics: shape13,
    questions: shape71,
    steps: shape74,
  },
  'id',
  'name',
  'summary',
  'intro',
  'questions',
  'steps',
);
