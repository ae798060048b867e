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

/** The ten legal holidays of Belgium. */
export function isPublicHoliday(date: string): boolean {
  const day = date.slice(5, 10);
  if (['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'].includes(day)) return true;
  const easter = easterOf(Number(date.slice(0, 4)));
  // Easter Monday, Ascension Day, Whit Monday.
  return [1, 39, 50].some((days) => addDays(easter, days) === date.slice(0, 10));
}

/** Easter Sunday in the Gregorian calendar (the "anonymous" computus, Nature, 20 April 1876). */
function easterOf(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
