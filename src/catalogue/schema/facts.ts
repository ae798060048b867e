/**
 * What the guide adds to the standard: fees, actions, opening hours, contact points, notices.
 */
import { array, enum as oneOf, gte, number, object, optional, regex, string } from 'zod/mini';
import { textSchema } from './text.js';
import { dateSchema, doc, idSchema, languageTag, line, named, timeSchema, url } from './values.js';

export const decisionSchema = named(
  'Decision',
  'The council decision or regulation behind a fee.',
  object({ body: optional(textSchema), date: optional(dateSchema), url: optional(url()) }),
);
export const feeSchema = named(
  'Fee',
  'A fee. Without an amount only the regulation is linked; amount 0 is free.',
  object({
    label: textSchema,
    amount: optional(
      doc('In units of the currency: 12.5 is twelve and a half euro.', number().check(gte(0))),
    ),
    currency: optional(doc('ISO 4217; EUR when left out.', string().check(regex(/^[A-Z]{3}$/)))),
    unit: optional(textSchema),
    validFrom: optional(dateSchema),
    validTo: optional(dateSchema),
    decision: optional(decisionSchema),
  }),
);
export const actionSchema = named(
  'Action',
  'What a visitor can do, and what awaits behind it.',
  object({
    kind: oneOf([
      'onlineForm',
      'omgevingsloket',
      'appointment',
      'pdf',
      'email',
      'telephone',
      'counter',
    ]),
    label: optional(textSchema),
    url: optional(url()),
    email: optional(line()),
    telephone: optional(line()),
    login: optional(oneOf(['none', 'itsme', 'mandate'])),
    file: optional(
      object({
        type: optional(line()),
        size: optional(doc('In bytes.', number().check(gte(0)))),
        language: optional(languageTag()),
      }),
    ),
  }),
);
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export const slotSchema = named(
  'Slot',
  'From when till when.',
  object({ opens: timeSchema, closes: timeSchema }),
);
export const openingHoursSchema = named(
  'OpeningHours',
  'Opening hours of one kind, in the time of Brussels.',
  object({
    kind: oneOf(['walkIn', 'appointment', 'telephone']),
    weekly: array(object({ days: array(oneOf(weekdays)), opens: timeSchema, closes: timeSchema })),
    exceptions: optional(
      array(
        object({
          from: dateSchema,
          until: optional(dateSchema),
          label: optional(textSchema),
          slots: optional(doc('Left out: closed.', array(slotSchema))),
        }),
      ),
    ),
    publicHolidays: optional(
      doc('Open or closed on public holidays; left out: not known.', oneOf(['closed', 'open'])),
    ),
    calendars: optional(
      doc('Ids of closing calendars of the settings or a cooperation.', array(idSchema)),
    ),
    validFrom: optional(dateSchema),
    validTo: optional(dateSchema),
  }),
);
export const contactPointSchema = named(
  'ContactPoint',
  'Where to ask. One with the id of a cooperation’s contact point changes only the fields it names.',
  object({
    id: optional(idSchema),
    name: optional(textSchema),
    role: optional(
      doc(
        'officer: the officer for entrepreneurs, named where a visitor is stuck.',
        oneOf(['officer', 'desk', 'police', 'fire', 'other']),
      ),
    ),
    description: optional(textSchema),
    address: optional(
      object({
        street: optional(line()),
        houseNumber: optional(line()),
        box: optional(line()),
        postcode: optional(line()),
        municipality: optional(line()),
        country: optional(line()),
      }),
    ),
    telephone: optional(line()),
    email: optional(line()),
    url: optional(url()),
    openingHours: optional(array(openingHoursSchema)),
    openingHoursText: optional(doc('Prose, where that is all there is.', textSchema)),
  }),
);
export const noticeSchema = named(
  'Notice',
  'A passing message, shown from and until a date (both included).',
  object({ text: textSchema, from: optional(dateSchema), until: optional(dateSchema) }),
);
