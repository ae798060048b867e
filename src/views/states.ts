/** The states of a guide that have no list to show, and the messages above one. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { formatDate } from './format.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext, Intents, ViewContext } from './context.js';
import { message } from './message.js';
import { line, link } from './text.js';

/** While the guide loads. The page's own fallback stays in sight; this shows up only when it takes long. */
export function waitingView(slow: boolean): unknown {
  return slow
    ? html`<div class="waiting">
        <p>${msg('De productgids laadt.', { id: 'waiting' })}</p>
        <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
      </div>`
    : nothing;
}

/** Nothing could be had: why, and what to do. The page's own fallback stands below it. */
export function failedView(
  intents: Pick<Intents, 'retry'>,
  retrying: boolean,
  outdated: boolean,
): TemplateResult {
  const remedy = outdated
    ? outdatedText()
    : navigator.onLine
      ? msg('Probeer het over enkele minuten opnieuw.', { id: 'failed-remedy' })
      : msg('U bent niet verbonden met het internet.', { id: 'offline' });
  return message(
    'warning',
    html`<p class="message-title">
        ${msg('We kunnen de productgids nu niet laden.', { id: 'failed' })}
      </p>
      <p>${remedy}</p>
      <button type="button" aria-disabled=${retrying ? 'true' : 'false'} @click=${intents.retry}>
        ${retrying ? msg('Even geduld …', { id: 'retrying' }) : msg('Opnieuw proberen', { id: 'retry' })}
      </button>`,
  );
}

const outdatedText = () =>
  msg('Deze gids moet bijgewerkt worden door de websitebeheerder.', { id: 'outdated' });

/**
 * The guide is shown, but: it may be out of date, this version can't read the newest, or what is
 * local lacks.
 */
export type Trouble = 'stale' | 'outdated' | 'no-settings';

export function troubleView(context: ViewContext, trouble: Trouble | undefined): unknown {
  const { guide, voice } = context;
  if (trouble === 'stale' || trouble === 'outdated') {
    const date = guide.modified && formatDate(guide.modified, voice.lang);
    return message(
      'notice',
      html`${msg('We kunnen de nieuwste versie nu niet laden.', { id: 'stale' })}
      ${date ? msg(str`U ziet de gids van ${date}.`, { id: 'stale-date' }) : nothing}
      ${trouble === 'outdated' ? outdatedText() : nothing}`,
    );
  }
  if (trouble === 'no-settings') {
    return message(
      'notice',
      msg(
        'U ziet de algemene info. We kunnen de tarieven en formulieren van uw gemeente nu niet laden.',
        { id: 'no-settings' },
      ),
    );
  }
  return nothing;
}

/** All of them in one box: the list must stay near. */
export function notices(context: DrawContext): unknown {
  const lines = context.guide.notices.map((notice) => html`<p>${line(context, notice.text)}</p>`);
  return lines.length ? message('notice', lines) : nothing;
}

/** The code that draws sheets is on its way, or could not be had: then other pages help. */
export function sheetPending(context: ViewContext, id: string, failed: boolean): TemplateResult {
  if (!failed)
    return html`<div class="waiting">
      <div class="skeleton" aria-hidden="true"><i></i><i></i><i></i></div>
    </div>`;
  const { guide, intents, listHref } = context;
  const { guideUrl } = guide;
  return html`${message(
      'warning',
      html`<p>${msg('We kunnen deze fiche nu niet tonen.', { id: 'sheet-view-failed' })}</p>
        <button type="button" @click=${(event: MouseEvent) => intents.open(id, event)}>
          ${msg('Opnieuw proberen', { id: 'retry' })}
        </button>
        <p ?hidden=${!listHref}>
          <a href=${listHref ?? nothing} @click=${intents.close}
            >${msg('Terug naar de lijst', { id: 'back' })}</a
          >
        </p>
        ${guideUrl ? html`<p>${link(guideUrl, msg('Naar de volledige productgids', { id: 'to-guide' }))}</p>` : nothing}`,
    )} <slot></slot>`;
}
