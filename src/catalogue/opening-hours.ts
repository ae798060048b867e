/** What opening hours mean today. Says "open" only when that is certain. */
import { type LocalMoment } from './calendar.js';
import { addDays, weekdayOf } from './days.js';
import { isPublicHoliday } from './holidays.js';
import type { ClosingCalendar, OpeningHours, Text } from './model.js';

export interface Slot {
  readonly opens: string;
  readonly closes: string;
}
/** One day of one kind of opening hours. */
export interface Day {
  readonly date: string;
  readonly slots: readonly Slot[];
  /** Why it is closed or different, where that was said. */
  readonly label?: Text;
  /** False on a public holiday of which nothing was said. */
  readonly certain: boolean;
}
export type OpenStatus =
  | { readonly state: 'open'; readonly until: string }
  | { readonly state: 'closed'; readonly next?: { readonly date: string; readonly opens: string } };

type Exceptions = NonNullable<OpeningHours['exceptions']>;

/** As far ahead as "open again on …" looks. */
const HORIZON_DAYS = 14;

export function dayOf(
  hours: OpeningHours,
  date: string,
  calendars: ReadonlyMap<string, ClosingCalendar>,
): Day {
  const closed = hours.calendars?.flatMap((id) => calendars.get(id)?.days ?? []) ?? [];
  const special: Exceptions = [...(hours.exceptions ?? []), ...closed];
  const said = special.find(({ from, until }) => covers(date, from, until ?? from));
  if (said) {
    const { slots = [], label } = said;
    return { date, slots: inOrder(slots), certain: true, ...(label && { label }) };
  }
  if (!covers(date, hours.validFrom, hours.validTo)) return { date, slots: [], certain: false };
  const holiday = isPublicHoliday(date);
  if (holiday && hours.publicHolidays === 'closed') return { date, slots: [], certain: true };
  const weekday = weekdayOf(date);
  const slots: Slot[] = [];
  for (const { days, opens, closes } of hours.weekly)
    if (days.includes(weekday)) slots.push({ opens, closes });
  return { date, slots: inOrder(slots), certain: !holiday || hours.publicHolidays === 'open' };
}

/** Open now, or closed and when open again; undefined where that is not certain. */
export function openStatus(
  hours: OpeningHours,
  { date, time }: LocalMoment,
  calendars: ReadonlyMap<string, ClosingCalendar>,
): OpenStatus | undefined {
  // A calendar that could not be had may close the counter on any day.
  if (hours.calendars?.some((id) => !calendars.has(id))) return undefined;
  for (let ahead = 0; ahead <= HORIZON_DAYS; ahead++) {
    const day = dayOf(hours, addDays(date, ahead), calendars);
    if (!day.certain) return ahead ? { state: 'closed' } : undefined;
    for (const { opens, closes } of day.slots) {
      if (ahead === 0 && closes <= time) continue;
      if (ahead === 0 && opens <= time) return { state: 'open', until: closes };
      return { state: 'closed', next: { date: day.date, opens } };
    }
  }
  return { state: 'closed' };
}

const inOrder = (slots: readonly Slot[]): Slot[] =>
  [...slots].sort((a, b) => (a.opens < b.opens ? -1 : 1));

function covers(date: string, from: string | undefined, until: string | undefined): boolean {
  return (!from || from.slice(0, 10) <= date) && (!until || until.slice(0, 10) >= date);
}
