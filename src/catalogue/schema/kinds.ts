/** Fields to schemas, by their kind. */
import {
  type ZodMiniArray,
  type ZodMiniType,
  array,
  enum as oneOf,
  gte,
  int,
  union,
} from 'zod/mini';
import { actionSchema, contactPointSchema, feeSchema, noticeSchema } from './facts.js';
import { CODES, type FieldKind, type PRODUCT_FIELDS, type ProductField, rowOf } from './fields.js';
import {
  authoritySchema,
  itemSchema,
  linkSchema,
  procedureSchema,
  requirementSchema,
} from './items.js';
import { keywordsSchema, richTextSchema, textSchema } from './text.js';
import { dateSchema, doc, idSchema, line, named, url } from './values.js';

const kindSchemas = {
  text: textSchema,
  keywords: keywordsSchema,
  richText: richTextSchema,
  items: array(itemSchema),
  links: array(linkSchema),
  requirements: array(requirementSchema),
  procedures: array(procedureSchema),
  fees: array(feeSchema),
  actions: array(actionSchema),
  contactPoints: array(union([idSchema, contactPointSchema])),
  notices: array(noticeSchema),
  authorities: array(authoritySchema),
  code: line(),
  codes: array(line()),
  languages: array(line()),
  topicIds: array(idSchema),
  productIds: array(idSchema),
  id: idSchema,
  ids: array(idSchema),
  iri: url(),
  iris: array(url()),
  line: line(),
  date: dateSchema,
  moment: dateSchema,
  number: int().check(gte(0)),
} satisfies Record<FieldKind, ZodMiniType>;

export const codeSchemas = {
  ProductType: named('ProductType', 'Type in the code list of IPDC.', oneOf(CODES.ProductType)),
  AuthorityLevel: named(
    'AuthorityLevel',
    'Level of government in the code list of IPDC.',
    oneOf(CODES.AuthorityLevel),
  ),
  Decider: named('Decider', 'Who decides.', oneOf(CODES.Decider)),
  Status: oneOf(CODES.Status),
  Availability: oneOf(CODES.Availability),
  ActionKind: oneOf(CODES.ActionKind),
} satisfies Record<keyof typeof CODES, ZodMiniType>;

type Table = typeof PRODUCT_FIELDS;
type SchemaOf<F extends ProductField> = Table[F] extends {
  readonly kind: infer K;
  readonly codes: infer C extends keyof typeof codeSchemas;
}
  ? K extends 'codes'
    ? ZodMiniArray<(typeof codeSchemas)[C]>
    : (typeof codeSchemas)[C]
  : (typeof kindSchemas)[Table[F]['kind']];

/** The schemas of fields, by name: what their values must be where there are any. */
export function schemasOf<F extends ProductField>(fields: readonly F[]) {
  const schemas: Partial<Record<ProductField, ZodMiniType>> = {};
  for (const field of fields) {
    const schema = schemaOf(field);
    const { help } = rowOf(field);
    schemas[field] = help === undefined ? schema : doc(help, schema);
  }
  return schemas as { [Name in F]: SchemaOf<Name> };
}

function schemaOf(field: ProductField): ZodMiniType {
  const { kind, codes } = rowOf(field);
  if (codes === undefined) return kindSchemas[kind];
  return kind === 'codes' ? array(codeSchemas[codes]) : codeSchemas[codes];
}
