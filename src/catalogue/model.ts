/** The types of catalogue and settings, read from the schemas so that they can't differ. */
import type { output } from 'zod/mini';
import type { businessEventSchema } from './schema/business-event.js';
import type { catalogueSchema, labelSchema, snapshotSchema } from './schema/catalogue.js';
import type {
  actionSchema,
  contactPointSchema,
  decisionSchema,
  feeSchema,
  noticeSchema,
  openingHoursSchema,
} from './schema/facts.js';
import type { CODES, FieldName } from './schema/fields.js';
import type {
  authoritySchema,
  itemSchema,
  linkSchema,
  procedureSchema,
  requirementSchema,
} from './schema/items.js';
import type {
  overridableSchema,
  productSchema,
  sheetSchema,
  summarySchema,
} from './schema/product.js';
import type {
  addSchema,
  aliasSchema,
  appearanceSchema,
  closingCalendarSchema,
  cooperationSchema,
  municipalitySchema,
  overrideSchema,
  productSettingsSchema,
  settingsSchema,
} from './schema/settings.js';
import type {
  blockSchema,
  inlineSchema,
  keywordsSchema,
  richTextSchema,
  textSchema,
} from './schema/text.js';

/** Everything read-only, all the way down. */
export type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Of<Schema> = Frozen<output<Schema>>;

export type Tone = 'formal' | 'informal';
/** Plain text: one string, or strings by language tag. */
export type Text = Of<typeof textSchema>;
/** Rich text: prose, blocks, or either by language tag. Never markup. */
export type RichText = Of<typeof richTextSchema>;
export type Keywords = Of<typeof keywordsSchema>;
export type Block = Of<typeof blockSchema>;
export type Inline = Of<typeof inlineSchema>;

export type ProductType = (typeof CODES.ProductType)[number];
export type Requirement = Of<typeof requirementSchema>;
export type Procedure = Of<typeof procedureSchema>;
export type Item = Of<typeof itemSchema>;
export type Website = Of<typeof linkSchema>;
/** A law, decree or regulation, by its official title. */
export type LegalResource = Website;
export type Authority = Of<typeof authoritySchema>;
export type Decision = Of<typeof decisionSchema>;
export type Fee = Of<typeof feeSchema>;
export type Action = Of<typeof actionSchema>;
export type OpeningHours = Of<typeof openingHoursSchema>;
export type ContactPoint = Of<typeof contactPointSchema>;
export type Notice = Of<typeof noticeSchema>;

/** Fields that settings can replace, extend or leave out. */
type Overridable = Of<typeof overridableSchema>;
export type ProductFields = {
  readonly [Name in keyof Overridable]?: Overridable[Name] | undefined;
};
export type { FieldName };
/** A full product, as edited. */
export type Product = Of<typeof productSchema>;
/** A product as the list knows it. */
export type Summary = Of<typeof summarySchema>;
/** A full product as published in one language. */
export type Sheet = Of<typeof sheetSchema>;
/** What someone sets out to do, as steps in order. */
export type BusinessEvent = Of<typeof businessEventSchema>;
export type Label = Of<typeof labelSchema>;
export type Catalogue = Of<typeof catalogueSchema>;
export type Snapshot = Of<typeof snapshotSchema>;

export type Override = Of<typeof overrideSchema>;
export type Addition = Of<typeof addSchema>;
export type ProductSettings = Of<typeof productSettingsSchema>;
export type ClosingCalendar = Of<typeof closingCalendarSchema>;
export type Cooperation = Of<typeof cooperationSchema>;
export type Municipality = Of<typeof municipalitySchema>;
export type Appearance = Of<typeof appearanceSchema>;
export type Settings = Of<typeof settingsSchema>;
export type Alias = Of<typeof aliasSchema>;
