/** What a visitor can do, with what awaits behind the click. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Action } from '../catalogue/model.js';
import { formatLanguage, formatSize } from './format-facts.js';
import { msg, str } from '../texts/localize.js';
import { safeHref } from './safe-url.js';
import { mailHref, phoneHref } from './contact-url.js';
import type { ViewContext } from './context.js';
import {
  arrowIcon,
  calendarIcon,
  counterIcon,
  formIcon,
  mailIcon,
  phoneIcon,
} from './sheet-icons.js';
import { line } from './text.js';

export function actionList(context: ViewContext, actions: readonly Action[]): TemplateResult {
  return html`<ul class="actions">
    ${actions.map((action) => html`<li class="action" part="action" data-kind=${action.kind}>${actionView(context, action)}</li>`)}
  </ul>`;
}

function actionView(context: ViewContext, action: Action): TemplateResult {
  const label = line(context, action.label);
  const named = label !== nothing;
  const href = hrefOf(action);
  const [icon, usual, hint] = about(action, named);
  const hints = [hint, loginHint(action), ...fileHint(context, action)];
  const content = html`${icon}
    <span class="action-text">
      <span class="action-label">${named ? label : usual}</span>
      <span class="action-hint">${hints.filter(Boolean).join(', ')}</span>
    </span>`;
  return href
    ? html`<a
        class="action-link"
        href=${href}
        rel="noopener"
        referrerpolicy="strict-origin-when-cross-origin"
        >${content}${arrowIcon}</a
      >`
    : html`<div class="action-link">${content}</div>`;
}

function hrefOf({ kind, url, email, telephone }: Action): string | undefined {
  if (kind === 'email') return mailHref(email) ?? safeHref(url);
  if (kind === 'telephone') return phoneHref(telephone) ?? safeHref(url);
  return safeHref(url);
}

/** What each kind looks like, is called where it has no name of its own, and what awaits. */
function about(
  { kind, email, telephone }: Action,
  named: boolean,
): [icon: TemplateResult, label: string, hint: string] {
  switch (kind) {
    case 'onlineForm':
      return [
        formIcon,
        msg('Online aanvragen', { id: 'action-form' }),
        msg('Online formulier', { id: 'hint-form' }),
      ];
    case 'omgevingsloket':
      return [
        formIcon,
        msg('Naar het Omgevingsloket', { id: 'action-omgevingsloket' }),
        msg('Website van de Vlaamse overheid', { id: 'hint-omgevingsloket' }),
      ];
    case 'appointment':
      return [
        calendarIcon,
        msg('Een afspraak maken', { id: 'action-appointment' }),
        msg('Online agenda', { id: 'hint-appointment' }),
      ];
    case 'pdf':
      return [
        formIcon,
        msg('Het formulier downloaden', { id: 'action-pdf' }),
        msg('Document om in te vullen', { id: 'hint-pdf' }),
      ];
    case 'email':
      return [
        mailIcon,
        email ?? msg('E-mailen', { id: 'action-email' }),
        (named && email) || msg('Per e-mail', { id: 'hint-email' }),
      ];
    case 'telephone':
      return [
        phoneIcon,
        telephone ?? msg('Bellen', { id: 'action-telephone' }),
        (named && telephone) || msg('Per telefoon', { id: 'hint-telephone' }),
      ];
    case 'counter':
      return [
        counterIcon,
        msg('Langskomen aan het loket', { id: 'action-counter' }),
        msg('Aan het loket', { id: 'hint-counter' }),
      ];
  }
}

function loginHint({ login }: Action): string {
  switch (login) {
    case 'itsme':
      return msg('aanmelden met itsme', { id: 'login-itsme' });
    case 'mandate':
      return msg('aanmelden met een mandaat voor uw zaak', { id: 'login-mandate' });
    case 'none':
      return msg('zonder aanmelden', { id: 'login-none' });
    default:
      return '';
  }
}

function fileHint({ voice }: ViewContext, { file }: Action): string[] {
  if (!file) return [];
  const { type, size, language } = file;
  const details = [type?.toUpperCase() ?? '', size ? formatSize(size, voice.lang) : '']
    .filter(Boolean)
    .join(' ');
  return [
    details,
    language && language !== voice.lang
      ? msg(str`in het ${formatLanguage(language, voice.lang)}`, { id: 'file-language' })
      : '',
  ];
}
