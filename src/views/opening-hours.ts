/** Opening hours: today's first, the week behind a click. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { addDays } from '../catalogue/days.js';
import type { ContactPoint, OpeningHours } from '../catalogue/model.js';
import { type Day, type Slot, dayOf, openStatus } from '../catalogue/opening-hours.js';
import { formatClock, formatWeekday } from './format-facts.js';
import { msg, str } from '../texts/localize.js';
import type { ViewContext } from './context.js';
import { clockIcon } from './sheet-icons.js';
import { line } from './text.js';

const WEEK_DAYS = 7;

export function openingHours(
  context: ViewContext,
  { openingHours: kinds, openingHoursText }: ContactPoint,
): unknown {
  if (!kinds?.length) {
    return openingHoursText
      ? html`<p class="hours-prose">${clockIcon}<span>${line(context, openingHoursText)}</span></p>`
      : nothing;
  }
  return kinds.map((hours) => kindView(context, hours));
}

function kindView(context: ViewContext, hours: OpeningHours): TemplateResult {
  const { now, guide, voice } = context;
  const week: Day[] = [];
  for (let ahead = 0; ahead < WEEK_DAYS; ahead++) {
    week.push(dayOf(hours, addDays(now.date, ahead), guide.contacts.calendars));
  }
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
    <table>
      <caption class="hidden">
        ${kindLabel(hours)}
      </caption>
      <tbody>
        ${week.map(
          (day) =>
            html`<tr>
              <th scope="row">${formatWeekday(day.date, voice.lang)}</th>
              <td>
                ${slots(day, voice.lang)}${day.label ? html` <span class="muted">(${line(context, day.label)})</span>` : nothing}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
  </details>`;
}

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
function slots({ slots: list, certain }: Day, lang: string): string {
  if (!certain) return msg('niet zeker: vraag het na', { id: 'hours-uncertain' });
  if (!list.length) return msg('gesloten', { id: 'hours-closed' });
  const times = list
    .map(({ opens, closes }: Slot) => `${formatClock(opens, lang)} – ${formatClock(closes, lang)}`)
    .join(msg(' en ', { id: 'and' }));
  return msg(str`${times} uur`, { id: 'hours' });
}

function statusView({ guide, now, voice }: ViewContext, hours: OpeningHours): unknown {
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
