/** Prose with a name: conditions, steps, costs, pages elsewhere. */
import { array, object, optional } from 'zod/mini';
import { richTextSchema, textSchema } from './text.js';
import { named, url } from './values.js';

const nameAndText = { name: optional(textSchema), description: optional(richTextSchema) };

export const itemSchema = named('Item', 'A named piece of prose.', object(nameAndText));
export const linkSchema = named(
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
  object({ ...nameAndText, websites: optional(array(linkSchema)) }),
);
export const authoritySchema = named(
  'Authority',
  'An authority, by IRI where it has one.',
  object({ uri: optional(url()), name: optional(textSchema) }),
);
