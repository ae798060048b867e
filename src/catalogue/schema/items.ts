/** Prose with a name: conditions, steps, costs, pages elsewhere. */
import { array, object, optional } from 'zod/mini';
import { richTextSchema, textSchema } from './text.js';
import { doc, named, url } from './values.js';

const nameAndText = {
  name: optional(doc('Its heading.', textSchema)),
  description: optional(doc('What there is to say of it.', richTextSchema)),
};

export const itemSchema = named('Item', 'A named piece of prose.', object(nameAndText));
export const linkSchema = named(
  'Website',
  'A page elsewhere.',
  object({ ...nameAndText, url: optional(url()) }),
);
export const requirementSchema = named(
  'Requirement',
  'A condition, with the proof to bring.',
  object({ ...nameAndText, evidence: optional(doc('The proof to bring.', object(nameAndText))) }),
);
export const procedureSchema = named(
  'Procedure',
  'A step, in order.',
  object({
    ...nameAndText,
    websites: optional(doc('Pages that help with this step.', array(linkSchema))),
  }),
);
export const authoritySchema = named(
  'Authority',
  'An authority, by IRI where it has one.',
  object({ uri: optional(url()), name: optional(doc('Its official name.', textSchema)) }),
);
