/** A product: all that it can have is in the table of fields. */
import { object, optional, partial, record } from 'zod/mini';
import { fieldNames, listFields, productFields } from './fields.js';
import { schemasOf } from './kinds.js';
import { doc, line, named } from './values.js';

/** Fields that a municipality or a cooperation can replace or leave out. */
export const overridableSchema = object(schemasOf(fieldNames));

/** Without these it is no product; all else may be left out. */
const required = schemasOf(['id', 'name']);
const { notices: _, review: __, ...published } = partial(object(schemasOf(productFields))).shape;

export const summarySchema = named(
  'Summary',
  'A product as the list and the search know it.',
  object({
    ...partial(object(schemasOf(listFields))).shape,
    ...required,
    sheet: optional(doc('Address of the full sheet, relative to the catalogue.', line())),
  }),
);
export const productSchema = named(
  'Product',
  'Everything known of one product; edited as a Markdown sheet.',
  object({ ...partial(object(schemasOf(productFields))).shape, ...required }),
);
export const sheetSchema = named(
  'Sheet',
  'One product as published, in one language (both tones).',
  object({
    ...published,
    ...required,
    hashes: optional(
      doc('Content hash of each overridable field, to tell drift.', record(line(), line())),
    ),
  }),
);
