/**
 * A business event: what someone sets out to do, as steps in order. Some steps are products of the
 * catalogue, others are taken elsewhere. Questions leave out the steps that don't apply.
 */
import { array, enum as oneOf, minLength, object, optional, record, union } from 'zod/mini';
import { CODES } from './fields.js';
import { textSchema } from './text.js';
import { dateSchema, doc, idSchema, named, url } from './values.js';

export const answers = ['yes', 'no'] as const;

export const conditionSchema = named(
  'EventCondition',
  'Answers by question. A step is left out as soon as one answer differs; a question without an answer leaves nothing out.',
  record(idSchema, oneOf(answers)),
);
export const questionSchema = named(
  'EventQuestion',
  'A question that is answered with yes or no.',
  object({
    id: doc('Stays the same when the text changes: what was answered hangs on it.', idSchema),
    text: doc('The question, in the words of who is asked.', textSchema),
    hint: optional(doc('An example, where the question needs one.', textSchema)),
  }),
);
export const productStepSchema = named(
  'ProductStep',
  'A step that is a product of the catalogue; its name and summary come from there.',
  object({
    product: doc('Its id.', idSchema),
    note: optional(
      doc('What matters about it in this event: when, why, in which order.', textSchema),
    ),
    when: optional(doc('Answers without which it is left out.', conditionSchema)),
  }),
);
export const otherStepSchema = named(
  'OtherStep',
  'A step that is taken elsewhere than at the municipality.',
  object({
    id: doc('The same in every event that has the step: what was done hangs on it.', idSchema),
    name: doc('What to do.', textSchema),
    description: doc('How, and where.', textSchema),
    decidedBy: doc('Who decides.', oneOf(CODES.Decider)),
    url: optional(url()),
    when: optional(doc('Answers without which it is left out.', conditionSchema)),
  }),
);
export const businessEventSchema = named(
  'BusinessEvent',
  'What someone sets out to do, as steps in order.',
  object({
    id: doc('Never changes.', idSchema),
    modified: optional(doc('When its content last changed.', dateSchema)),
    name: doc('In the words of who does it: Ik open een horecazaak.', textSchema),
    summary: doc('One line, for a list of events.', textSchema),
    intro: doc('What stands above the questions.', textSchema),
    topics: optional(doc('Where it is listed.', array(idSchema))),
    questions: doc('Asked in this order.', array(questionSchema)),
    steps: doc(
      'Taken in this order.',
      array(union([productStepSchema, otherStepSchema])).check(minLength(1)),
    ),
  }),
);
