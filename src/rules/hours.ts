/** Opening hours that end before they start, or overlap. */
import type { AnyFinding } from '../catalogue/finding.js';
import type { OpeningHours } from '../catalogue/model.js';
import { isRecord } from '../content/walk.js';
import { defineRule } from './rule.js';

const DAYS: Readonly<Record<string, readonly [nl: string, en: string]>> = {
  mo: ['maandag', 'Monday'],
  tu: ['dinsdag', 'Tuesday'],
  we: ['woensdag', 'Wednesday'],
  th: ['donderdag', 'Thursday'],
  fr: ['vrijdag', 'Friday'],
  sa: ['zaterdag', 'Saturday'],
  su: ['zondag', 'Sunday'],
};
/** A day of the week by its name; a date as it is. */
const dayIn = (language: 0 | 1, day: unknown): string =>
  DAYS[String(day)]?.[language] ?? String(day);

export const hours = defineRule(
  {
    'hours-reversed': {
      severity: 'error',
      nl: ({ day, opens, closes }: { day: string; opens: string; closes: string }) => [
        `op ${dayIn(0, day)} sluit het (${closes}) voor het opent (${opens})`,
        'Verbeter een van de uren.',
      ],
      en: ({ day, opens, closes }) => [
        `on ${dayIn(1, day)} it closes (${closes}) before it opens (${opens})`,
        'Fix one of the times.',
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [{ "days": ["mo"], "opens": "12:00", "closes": "09:00" }] }] }] }`,
        good: `{ "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [{ "days": ["mo"], "opens": "09:00", "closes": "12:00" }, { "days": ["mo"], "opens": "13:00", "closes": "16:00" }] }] }] }`,
      },
    },
    'hours-overlap': {
      severity: 'warning',
      nl: ({ day, opens, closes }: { day: string; opens: string; closes: string }) => [
        `op ${dayIn(0, day)} overlapt ${opens}–${closes} met andere uren`,
        'Voeg ze samen.',
      ],
      en: ({ day, opens, closes }) => [
        `on ${dayIn(1, day)} ${opens}–${closes} overlaps with other hours`,
        'Join them.',
      ],
      example: {
        in: 'settings/gingelom.json',
        bad: `{ "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [{ "days": ["mo"], "opens": "09:00", "closes": "12:00" }, { "days": ["mo"], "opens": "11:00", "closes": "16:00" }] }] }] }`,
        good: `{ "contactPoints": [{ "id": "loket", "openingHours": [{ "kind": "walkIn", "weekly": [{ "days": ["mo"], "opens": "09:00", "closes": "12:00" }, { "days": ["mo"], "opens": "13:00", "closes": "16:00" }] }] }] }`,
      },
    },
  },
  (report) => {
    const check = (slots: Slot[], slot: Slot, path: AnyFinding['path'], day: string) => {
      const args = { day, opens: slot.opens, closes: slot.closes };
      if (slot.closes <= slot.opens) report('hours-reversed', path, args);
      else if (slots.some(({ opens, closes }) => slot.opens < closes && opens < slot.closes))
        report('hours-overlap', path, args);
      slots.push(slot);
    };
    return {
      value({ path, value }) {
        if (path.at(-2) !== 'openingHours' || !isRecord(value)) return;
        const { weekly, exceptions = [] } = value as unknown as OpeningHours;
        const byDay = new Map<string, Slot[]>();
        for (const [i, { days, opens, closes }] of weekly.entries())
          for (const day of days) {
            const slots = byDay.get(day) ?? [];
            byDay.set(day, slots);
            check(slots, { opens, closes }, [...path, 'weekly', i], day);
          }
        for (const [i, { from, slots = [] }] of exceptions.entries()) {
          const seen: Slot[] = [];
          for (const [j, slot] of slots.entries())
            check(seen, slot, [...path, 'exceptions', i, 'slots', j], from);
        }
      },
    };
  },
);

interface Slot {
  readonly opens: string;
  readonly closes: string;
}
