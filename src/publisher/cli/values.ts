/** Values of options, as they are typed on a command line. All throw where a value is none of its kind. */
import { InvalidArgumentError } from '@commander-js/extra-typings';
import { isOnCalendar } from '../../catalogue/days.js';

const refuse = (remedy: string): never => {
  throw new InvalidArgumentError(remedy);
};

/** A day on the calendar: 2026-11-23. */
export function dayOf(text: string): string {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) refuse('A day is written as 2026-11-23.');
  return isOnCalendar(text) ? text : refuse('There is no such day.');
}

/** http or https. */
export const addressOf = (text: string): string =>
  isAddress(text) ? text : refuse('An address starts with https://');

/** Origins of addresses, in the order given. */
export const originsOf = (text: string, before: readonly string[] = []): readonly string[] =>
  isAddress(text)
    ? [...before, new URL(text).origin]
    : refuse('An origin is written as https://example.org.');

/** A number above 0; with a comma or a point. */
export function amountOf(text: string): number {
  const amount = Number(text.replace(',', '.'));
  return amount > 0 && amount <= 1_000_000 ? amount : refuse('A number above 0 is expected.');
}

/** A whole number, 0 or more. */
export const numberOf = (text: string): number =>
  /^\d{1,9}$/.test(text) ? Number(text) : refuse('A whole number is expected.');

/** 0 to 65535. */
export const portOf = (text: string): number =>
  /^\d+$/.test(text) && Number(text) <= 65_535
    ? Number(text)
    : refuse('A port is a number from 0 to 65535.');

/** A public key as pages have it: 32 bytes in base64 or base64url. */
export const publicKeyOf = (text: string): string =>
  /^[\w+/-]{43}=?$/.test(text)
    ? text
    : refuse('It is not a key of 32 bytes in base64 or base64url.');

const isAddress = (text: string) => /^https?:\/\//i.test(text) && URL.canParse(text);
