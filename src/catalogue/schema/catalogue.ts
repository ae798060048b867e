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
  object({
    id: doc('What products name it by.', line()),
    name: doc('What visitors read.', textSchema),
  }),
);
export const catalogueSchema = named(
  'Catalogue',
  'The published catalogue: envelope and summaries.',
  object({
    schemaVersion: doc(
      'Major.minor; another major is refused.',
      string().check(regex(/^\d+\.\d+$/)),
    ),
    revision: doc('Rises when content changes, and never goes back.', int().check(gte(0))),
    modified: optional(doc('When content last changed.', dateSchema)),
    language: optional(doc('The language of its texts; left out: nl.', languageTag())),
    publisher: optional(doc('Who writes it.', object({ name: line(), url: optional(url()) }))),
    guideUrl: optional(doc('Page of the central guide.', url())),
    empty: optional(doc('True where a catalogue without products is meant so.', boolean())),
    languages: optional(doc('Languages that the catalogue is published in.', array(languageTag()))),
    topics: optional(doc('Topics, in the order of the filters.', array(labelSchema))),
    types: optional(doc('Product types that occur, with their names.', array(labelSchema))),
    lexicon: optional(doc('Address of the synonyms, relative to the catalogue.', line())),
    sheets: optional(
      doc('Address of the hashes of all sheets, relative to the catalogue.', line()),
    ),
    events: optional(doc('Address of the business events, relative to the catalogue.', line())),
    products: doc('A summary of every product.', array(summarySchema)),
  }),
);

export const snapshotSchema = named(
  'Snapshot',
  'The whole guide of a municipality in one file.',
  object({
    schemaVersion: doc('As that of a catalogue.', string().check(regex(/^\d+\.\d+$/))),
    catalogue: doc('The list, in the language of the snapshot.', catalogueSchema),
    settings: optional(doc('Of the municipality; left out: the central guide.', settingsSchema)),
    sheets: doc('Every product in full.', array(sheetSchema)),
  }),
);
