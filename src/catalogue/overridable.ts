/** The lists of fields that a browser needs, read off the shapes that it has anyway. */
import type { FieldName } from './model.js';
import { overrideShape, summaryShape } from './shapes.js';

/** All that settings can override, in the order in which a sheet shows it. */
export const SHEET_FIELDS = Object.keys(overrideShape.fields) as readonly FieldName[];
/** Of these, what the list and the search need. */
export const SUMMARY_FIELDS = SHEET_FIELDS.filter((name) =>
  Object.hasOwn(summaryShape.fields, name),
);
