/** Opening hours: today's first, the week behind a click. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { addDays } from '../catalogue/days.js';
import type { ContactPoint, OpeningHours } from '../catalogue/model.js';
import { type Day, type Slot, dayOf, openStatus } from '../catalogue/opening-hours.js';
import { formatDate } from './format.js';
import { formatClock, formatWeekday } from './sheet-format.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext } from './context.js';
import { clockIcon } from './sheet-icons.js';
import { line } from './text.js';

const WEEK_DAYS = 7;
const A_MONDAY = '2024-01-01';

export function openingHours(
  context: DrawContext,
  { openingHours: kinds, openingHoursText }: ContactPoint,
): unknown {
  if (!kinds?.length) {
    return openingHoursText
      ? html`<p class="hours-prose">${clockIcon}<span>${line(context, openingHoursText)}</span></p>`
      : nothing;
  }
  return kinds.map((hours) => kindView(context, hours));
}

function kindView(context: DrawContext, hours: OpeningHours): TemplateResult {
  if (!context.intents) return usualWeek(context, hours);
  const { now, guide, voice } = context;
  const week = weekFrom(now.date, hours, guide.contacts.calendars);
  const [today] = week;
  return html`<details class="hours">
    <summary>
      ${clockIcon}
      <span>
        <span class="hours-kind">${kindLabel(hours)}</span>
        <span class="hours-today">
          ${today ? html`${msg('Vandaag:', { id: 'hours-today' })} ${slots(today, voice.lang)}` : nothing}
        </span>
        ${statusView(context, hours)}
      </span>
    </summary>
    ${dayTable(
      context,
      hours,
      week.map((day) => [formatWeekday(day.date, voice.lang), day]),
    )}
  </details>`;
}

/** For who reads it on another day: the week as it mostly is, and the exceptions still to come. */
function usualWeek(context: DrawContext, hours: OpeningHours): TemplateResult {
  const { now, guide, voice } = context;
  const { kind, weekly, validTo, exceptions = [], calendars = [] } = hours;
  const usual = { kind, weekly, publicHolidays: 'open', validTo } as const;
  // A week that is over tells nothing of what holds after it.
  const monday = validTo && validTo < now.date ? now.date : A_MONDAY;
  const days = weekFrom(monday, usual, new Map());
  const special: NonNullable<OpeningHours['exceptions']> = [
    ...exceptions,
    ...calendars.flatMap((id) => guide.contacts.calendars.get(id)?.days ?? []),
  ].filter(({ from, until = from }) => until >= now.date);
  return html`<div class="hours">
    <p class="hours-prose">${clockIcon}<span class="hours-kind">${kindLabel(hours)}</span></p>
    ${dayTable(context, hours, [
      ...days.map((day): DayRow => [formatWeekday(day.date, voice.lang), day]),
      ...special.map(({ from, until = from, slots = [], label }): DayRow => {
        const dates = (until > from ? [from, until] : [from]).map((date) =>
          formatDate(date, voice.lang),
        );
        return [dates.join(' – '), { slots, certain: true, label }];
      }),
    ])}
  </div>`;
}

function weekFrom(
  first: string,
  hours: OpeningHours,
  calendars: Parameters<typeof dayOf>[2],
): Day[] {
  const week: Day[] = [];
  for (let ahead = 0; ahead < WEEK_DAYS; ahead++)
    week.push(dayOf(hours, addDays(first, ahead), calendars));
  return week;
}

type Said = Pick<Day, 'slots' | 'certain'> & { readonly label?: Day['label'] | undefined };
type DayRow = readonly [name: string, day: Said];

const dayTable = (context: DrawContext, hours: OpeningHours, rows: readonly DayRow[]) =>
  html`<table>
    <caption class="hidden">
      ${kindLabel(hours)}
    </caption>
    <tbody>
      ${rows.map(
        ([name, day]) =>
          html`<tr>
            <th scope="row">${name}</th>
            <td>
              ${slots(day, context.voice.lang)}${day.label ? html` <span class="muted">(${line(context, day.label)})</span>` : nothing}
            </td>
          </tr>`,
      )}
    </tbody>
  </table>`;

function kindLabel({ kind }: OpeningHours): string {
  switch (kind) {
    case 'walkIn':
      return msg('Vrij langskomen', { id: 'hours-walk-in' });
    case 'appointment':
      return msg('Op afspraak', { id: 'hours-appointment' });
    case 'telephone':
      return msg('Telefonisch bereikbaar', { id: 'hours-telephone' });
  }
}

/** 9.00 – 12.00 en 13.00 – 16.00 uur */
function slots({ slots: list, certain }: Said, lang: string): string {
  if (!certain) return msg('niet zeker: vraag het na', { id: 'hours-uncertain' });
  if (!list.length) return msg('gesloten', { id: 'hours-closed' });
  const times = list
    .map(({ opens, closes }: Slot) => `${formatClock(opens, lang)} – ${formatClock(closes, lang)}`)
    .join(msg(' en ', { id: 'and' }));
  return msg(str`${times} uur`, { id: 'hours' });
}

function statusView({ guide, now, voice }: DrawContext, hours: OpeningHours): unknown {
  const status = openStatus(hours, now, guide.contacts.calendars);
  if (!status) return nothing;
  if (status.state === 'open') {
    const until = clock(status.until, voice.lang);
    return html`<span class="open-now"
      >${
        hours.kind === 'telephone'
          ? msg(str`nu bereikbaar tot ${until}`, { id: 'reachable-until' })
          : msg(str`nu open tot ${until}`, { id: 'open-until' })
      }</span
    >`;
  }
  const { next } = status;
  if (!next) return nothing;
  const time = clock(next.opens, voice.lang);
  const weekday = formatWeekday(next.date, voice.lang);
  return html`<span class="closed-now"
    >${
      next.date === now.date
        ? msg(str`weer vanaf ${time}`, { id: 'open-later-today' })
        : msg(str`weer vanaf ${weekday} om ${time}`, {
            id: 'open-on',
          })
    }</span
  >`;
}

/** 12.00 uur */
function clock(time: string, lang: string): string {
  const text = formatClock(time, lang);
  return msg(str`${text} uur`, { id: 'hours' });
}
