/** Contact points of the settings and their cooperations, merged by id. */
import { layersIn } from './layers.js';
import type { ClosingCalendar, ContactPoint, Settings } from './model.js';

export interface Contacts {
  /** The municipality's own first, then those of its cooperations in order. */
  readonly all: readonly ContactPoint[];
  readonly byId: ReadonlyMap<string, ContactPoint>;
  readonly calendars: ReadonlyMap<string, ClosingCalendar>;
}

/** A municipality's contact point with a cooperation's id changes only the fields it names. */
export function contactsOf(settings: Settings | undefined): Contacts {
  const byId = new Map<string, ContactPoint>();
  const calendars = new Map<string, ClosingCalendar>();
  const own: ContactPoint[] = [];
  const shared: ContactPoint[] = [];
  for (const { source, settings: layer } of layersIn(settings)) {
    const points: ContactPoint[] = [];
    for (const point of layer.contactPoints ?? []) {
      const merged = point.id ? { ...byId.get(point.id), ...point } : point;
      if (merged.id) byId.set(merged.id, merged);
      points.push(merged);
    }
    // Layers come lowest first: the cooperation that counts most ends in front.
    (source === 'municipality' ? own : shared).unshift(...points);
    for (const calendar of layer.closingCalendars ?? []) calendars.set(calendar.id, calendar);
  }
  const all = [...own];
  for (const point of shared) {
    const final = point.id ? (byId.get(point.id) ?? point) : point;
    if (!all.includes(final)) all.push(final);
  }
  return { all, byId, calendars };
}
