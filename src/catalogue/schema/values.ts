/**
 * Small values that everything else is made of.
 */
import {
  type ZodMiniType,
  clone,
  globalRegistry,
  maxLength,
  minLength,
  regex,
  string,
} from 'zod/mini';
import { MAX_LINE, MAX_PROSE } from '../limits.js';

/** Gives a schema a name of its own in the generated files. */
export function named<T extends ZodMiniType>(id: string, description: string, schema: T): T {
  globalRegistry.add(schema, { id, description });
  return schema;
}
/** Says what a field is for; editors show it while typing. */
export function doc<T extends ZodMiniType>(description: string, schema: T): T {
  const documented = clone(schema);
  globalRegistry.add(documented, { description });
  return documented;
}

export const line = () => string().check(minLength(1), maxLength(MAX_LINE));
export const prose = () => string().check(minLength(1), maxLength(MAX_PROSE));
export const languageTag = () => string().check(regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,16}){0,6}$/));
export const nisCode = () => string().check(regex(/^\d{5}$/));
// Not checked as an address here: a bad one is shown as text and reported, never lost.
export const url = () =>
  doc(
    'A web address; only https is shown as a link.',
    string().check(minLength(1), maxLength(2_048)),
  );

export const idSchema = named(
  'Id',
  'Stable identifier: lower-case letters, digits and hyphens.',
  string().check(regex(/^[a-z0-9][a-z0-9-]{0,119}$/)),
);
export const dateSchema = named(
  'Date',
  'A date (2026-11-12) or a moment (2026-11-12T09:30:00Z).',
  string().check(
    regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/),
  ),
);
export const timeSchema = named(
  'Time',
  'A time of day, 24-hour clock: 09:00.',
  string().check(regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/)),
);
