/** When Belgium is closed. */
import { addDays } from './days.js';

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
  return addDays(`${year}-03-22`, h + l - 7 * m);
}
