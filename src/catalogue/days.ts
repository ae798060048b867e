/** Days of the week and of the calendar. Dates are ISO strings: they compare as text. */
import type { weekdays } from './schema/facts.js';

export type Weekday = (typeof weekdays)[number];

const DAYS: readonly Weekday[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const MS_PER_DAY = 86_400_000;

const utc = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

export function weekdayOf(date: string): Weekday {
  return DAYS[new Date(utc(date)).getUTCDay()] ?? 'mo';
}

export function addDays(date: string, days: number): string {
  return new Date(utc(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whether the day that a date starts with exists: 2027-02-29 is well formed, but never was. */
export function isOnCalendar(date: string): boolean {
  const day = date.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
