/**
 * A product: the standard’s fields, and what the guide adds.
 */
import {
  array,
  enum as oneOf,
  gte,
  int,
  object,
  optional,
  partial,
  pick,
  record,
  union,
} from 'zod/mini';
import { actionSchema, contactPointSchema, feeSchema, noticeSchema } from './facts.js';
import { keywordsSchema, richTextSchema, textSchema } from './text.js';
import { dateSchema, doc, idSchema, line, named, url } from './values.js';

export const productTypes = [
  'FinancieleVerplichting',
  'Toelating',
  'Bewijs',
  'Voorwerp',
  'AdviesBegeleiding',
  'InfrastructuurMateriaal',
  'FinancieelVoordeel',
] as const;
export const productTypeSchema = named(
  'ProductType',
  'Type in the code list of IPDC.',
  oneOf(productTypes),
);
export const authorityLevels = [
  'Europees',
  'Federaal',
  'Vlaams',
  'Provinciaal',
  'Lokaal',
  'Derden',
] as const;
const levelSchema = named(
  'AuthorityLevel',
  'Level of government in the code list of IPDC.',
  oneOf(authorityLevels),
);
export const deciders = [
  'municipality',
  'zone',
  'province',
  'flanders',
  'federal',
  'europe',
  'other',
] as const;
const deciderSchema = named('Decider', 'Who decides.', oneOf(deciders));

const nameAndText = { name: optional(textSchema), description: optional(richTextSchema) };
export const websiteSchema = named(
  'Website',
  'A page elsewhere.',
  object({ ...nameAndText, url: optional(url()) }),
);
export const requirementSchema = named(
  'Requirement',
  'A condition, with the proof to bring.',
  object({ ...nameAndText, evidence: optional(object(nameAndText)) }),
);
export const procedureSchema = named(
  'Procedure',
  'A step, in order.',
  object({ ...nameAndText, websites: optional(array(websiteSchema)) }),
);
export const itemSchema = named('Item', 'A named piece of prose.', object(nameAndText));
export const legalResourceSchema = named(
  'LegalResource',
  'A law, decree or regulation, by its official title.',
  object({ ...nameAndText, url: optional(url()) }),
);
export const authoritySchema = named(
  'Authority',
  'An authority, by IRI where it has one.',
  object({ uri: optional(url()), name: optional(textSchema) }),
);

/** Fields that a municipality or a cooperation can replace or leave out, in the order in which a sheet shows them. */
export const overridableSchema = object({
  name: textSchema,
  summary: textSchema,
  keywords: keywordsSchema,
  topics: array(idSchema),
  type: productTypeSchema,
  productId: doc('Product number in IPDC.', line()),
  explanation: doc('Of a retired product: what holds now, and where.', richTextSchema),
  description: richTextSchema,
  additionalDescription: richTextSchema,
  requirements: array(requirementSchema),
  procedures: array(procedureSchema),
  fees: array(feeSchema),
  costs: array(itemSchema),
  financialAdvantages: array(itemSchema),
  processingTime: textSchema,
  exceptions: richTextSchema,
  regulation: richTextSchema,
  legalResources: array(legalResourceSchema),
  websites: array(websiteSchema),
  actions: array(actionSchema),
  contactPoints: doc(
    'Contact points, or ids of contact points of the settings or a cooperation.',
    array(union([idSchema, contactPointSchema])),
  ),
  related: array(idSchema),
  decidedBy: array(deciderSchema),
  targetAudiences: array(line()),
  themes: array(line()),
  yourEuropeCategories: array(line()),
  publicationMedia: array(line()),
  competentAuthorityLevels: array(levelSchema),
  executingAuthorityLevels: array(levelSchema),
  competentAuthorities: array(authoritySchema),
  executingAuthorities: array(authoritySchema),
  spatial: array(url()),
  languages: array(line()),
  startDate: dateSchema,
  endDate: dateSchema,
});

/** Who a product is and how it stands. */
const identity = {
  id: idSchema,
  formerIds: optional(array(idSchema)),
  revision: optional(doc('Rises when the content changes.', int().check(gte(0)))),
  modified: optional(dateSchema),
  status: optional(doc('Left out: active.', oneOf(['active', 'retired']))),
  retiredOn: optional(dateSchema),
  replacedBy: optional(array(idSchema)),
  availability: optional(
    doc(
      'everywhere (when left out), or byRegulation: exists only where the council adopted it.',
      oneOf(['everywhere', 'byRegulation']),
    ),
  ),
};
const full = {
  ...partial(overridableSchema).shape,
  ...identity,
  name: textSchema,
  created: optional(dateSchema),
  uri: optional(doc('IRI of the concept or instance in IPDC-LPDC.', url())),
  isVersionOf: optional(url()),
  source: optional(doc('Of an instance: IRI of the concept that it is made from.', url())),
  generatedAt: optional(dateSchema),
};

export const summarySchema = named(
  'Summary',
  'A product as the list and the search know it.',
  object({
    ...partial(
      pick(overridableSchema, {
        productId: true,
        topics: true,
        type: true,
        summary: true,
        keywords: true,
      }),
    ).shape,
    ...identity,
    name: textSchema,
    sheet: optional(doc('Address of the full sheet, relative to the catalogue.', line())),
  }),
);
export const productSchema = named(
  'Product',
  'Everything known of one product; edited as a Markdown sheet.',
  object({
    ...full,
    notices: optional(array(noticeSchema)),
    review: optional(doc('A doubt that an editor must settle; `validate` lists it.', line())),
  }),
);
export const sheetSchema = named(
  'Sheet',
  'One product as published, in one language (both tones).',
  object({
    ...full,
    hashes: optional(
      doc('Content hash of each overridable field, to tell drift.', record(line(), line())),
    ),
  }),
);
