/** Days and times as Brussels has them. Dates are ISO strings: they compare as text. */
import type { weekdays } from './schema/facts.js';

export type Weekday = (typeof weekdays)[number];
/** A moment in Brussels. */
export interface LocalMoment {
  /** 2026-11-23 */
  readonly date: string;
  /** 09:05 */
  readonly time: string;
}

const ZONE = 'Europe/Brussels';
const DAYS: readonly Weekday[] = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa'];
const MS_PER_DAY = 86_400_000;

export function brusselsMoment(instant: Date): LocalMoment {
  // Swedish writes dates as ISO does.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
  return { date: text.slice(0, 10), time: text.slice(-5) };
}

const utc = (date: string) => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);

export function weekdayOf(date: string): Weekday {
  return DAYS[new Date(utc(date)).getUTCDay()] ?? 'mo';
}

export function addDays(date: string, days: number): string {
  return new Date(utc(date) + days * MS_PER_DAY).toISOString().slice(0, 10);
}
