/** The time as Brussels has it. Dates are ISO strings: they compare as text. */

/** A moment in Brussels. */
export interface LocalMoment {
  /** 2026-11-23 */
  readonly date: string;
  /** 09:05 */
  readonly time: string;
}

const ZONE = 'Europe/Brussels';

export function brusselsMoment(instant: Date): LocalMoment {
  // Swedish writes dates as ISO does.
  const text = new Intl.DateTimeFormat('sv-SE', {
    timeZone: ZONE,
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(instant);
  return { date: text.slice(0, 10), time: text.slice(-5) };
}
