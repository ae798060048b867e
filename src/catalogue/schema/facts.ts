/**
 * What the guide adds to the standard: fees, actions, opening hours, contact points, notices.
 */
import { array, enum as oneOf, gte, number, object, optional, regex, string } from 'zod/mini';
import { CODES } from './fields.js';
import { textSchema } from './text.js';
import { dateSchema, doc, idSchema, languageTag, line, named, timeSchema, url } from './values.js';

export const decisionSchema = named(
  'Decision',
  'The council decision or regulation behind a fee.',
  object({
    body: optional(doc('Who decided: the council, the college.', textSchema)),
    date: optional(doc('When it was decided.', dateSchema)),
    url: optional(url()),
  }),
);
export const feeSchema = named(
  'Fee',
  'A fee. Without an amount only the regulation is linked; amount 0 is free.',
  object({
    label: doc('What is paid for.', textSchema),
    amount: optional(
      doc('In units of the currency: 12.5 is twelve and a half euro.', number().check(gte(0))),
    ),
    currency: optional(doc('ISO 4217; EUR when left out.', string().check(regex(/^[A-Z]{3}$/)))),
    unit: optional(doc('Per what: per day, per square metre.', textSchema)),
    validFrom: optional(doc('First day.', dateSchema)),
    validTo: optional(doc('Last day; after it the fee is shown as lapsed.', dateSchema)),
    decision: optional(doc('What it rests on.', decisionSchema)),
  }),
);
export const actionSchema = named(
  'Action',
  'What a visitor can do, and what awaits behind it.',
  object({
    kind: doc(
      'What happens behind it; says the words of the button where there is no label.',
      oneOf(CODES.ActionKind),
    ),
    label: optional(doc('The words of the button.', textSchema)),
    url: optional(url()),
    email: optional(doc('An e-mail address, alone.', line())),
    telephone: optional(doc('A telephone number, alone.', line())),
    login: optional(doc('What one must log in with.', oneOf(['none', 'itsme', 'mandate']))),
    file: optional(
      doc(
        'What is downloaded.',
        object({
          type: optional(line()),
          size: optional(doc('In bytes.', number().check(gte(0)))),
          language: optional(languageTag()),
        }),
      ),
    ),
  }),
);
export const weekdays = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const;
export const slotSchema = named(
  'Slot',
  'From when till when.',
  object({ opens: doc('From.', timeSchema), closes: doc('Until.', timeSchema) }),
);
export const openingHoursSchema = named(
  'OpeningHours',
  'Opening hours of one kind, in the time of Brussels.',
  object({
    kind: doc('How one is received at these hours.', oneOf(['walkIn', 'appointment', 'telephone'])),
    weekly: doc(
      'The usual week.',
      array(object({ days: array(oneOf(weekdays)), opens: timeSchema, closes: timeSchema })),
    ),
    exceptions: optional(
      doc(
        'Days that differ from the usual week; both ends are included.',
        array(
          object({
            from: dateSchema,
            until: optional(dateSchema),
            label: optional(textSchema),
            slots: optional(doc('Left out: closed.', array(slotSchema))),
          }),
        ),
      ),
    ),
    publicHolidays: optional(
      doc('Open or closed on public holidays; left out: not known.', oneOf(['closed', 'open'])),
    ),
    calendars: optional(
      doc('Ids of closing calendars of the settings or a cooperation.', array(idSchema)),
    ),
    validFrom: optional(doc('First day of a season.', dateSchema)),
    validTo: optional(doc('Last day of a season.', dateSchema)),
  }),
);
export const contactPointSchema = named(
  'ContactPoint',
  'Where to ask. One with the id of a cooperation’s contact point changes only the fields it names.',
  object({
    id: optional(doc('What products name it by.', idSchema)),
    name: optional(doc('The desk or the service.', textSchema)),
    role: optional(
      doc(
        'officer: the officer for entrepreneurs, named where a visitor is stuck.',
        oneOf(['officer', 'desk', 'police', 'fire', 'other']),
      ),
    ),
    description: optional(doc('What one gets there.', textSchema)),
    address: optional(
      doc(
        'Where it is.',
        object({
          street: optional(line()),
          houseNumber: optional(line()),
          box: optional(line()),
          postcode: optional(line()),
          municipality: optional(line()),
          country: optional(line()),
        }),
      ),
    ),
    telephone: optional(doc('A telephone number, alone.', line())),
    email: optional(doc('An e-mail address, alone.', line())),
    url: optional(url()),
    openingHours: optional(
      doc('Hours as data, one entry a kind and season.', array(openingHoursSchema)),
    ),
    openingHoursText: optional(doc('Prose, where that is all there is.', textSchema)),
  }),
);
export const noticeSchema = named(
  'Notice',
  'A passing message, shown from and until a date (both included).',
  object({
    text: doc('What visitors read.', textSchema),
    from: optional(doc('First day.', dateSchema)),
    until: optional(doc('Last day.', dateSchema)),
  }),
);
