/**
 * The published files: catalogue and snapshot.
 */
import { array, boolean, gte, int, object, optional, regex, string } from 'zod/mini';
import { sheetSchema, summarySchema } from './product.js';
import { settingsSchema } from './settings.js';
import { textSchema } from './text.js';
import { dateSchema, doc, languageTag, line, named, url } from './values.js';

export const labelSchema = named(
  'Label',
  'A filter value and its name.',
  object({ id: line(), name: textSchema }),
);
export const catalogueSchema = named(
  'Catalogue',
  'The published catalogue: envelope and summaries.',
  object({
    schemaVersion: doc(
      'Major.minor; another major is refused.',
      string().check(regex(/^\d+\.\d+$/)),
    ),
    revision: int().check(gte(0)),
    modified: optional(dateSchema),
    language: optional(languageTag()),
    publisher: optional(object({ name: line(), url: optional(url()) })),
    guideUrl: optional(doc('Page of the central guide.', url())),
    empty: optional(doc('True where a catalogue without products is meant so.', boolean())),
    languages: optional(array(languageTag())),
    topics: optional(array(labelSchema)),
    types: optional(array(labelSchema)),
    lexicon: optional(line()),
    sheets: optional(line()),
    events: optional(doc('Address of the business events, relative to the catalogue.', line())),
    products: array(summarySchema),
  }),
);

export const snapshotSchema = named(
  'Snapshot',
  'The whole guide of a municipality in one file.',
  object({
    schemaVersion: string().check(regex(/^\d+\.\d+$/)),
    catalogue: catalogueSchema,
    settings: optional(settingsSchema),
    sheets: array(sheetSchema),
  }),
);
