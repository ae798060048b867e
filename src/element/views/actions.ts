/** What a visitor can do, with what awaits behind the click. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { Action } from '../../catalogue/model.js';
import { formatLanguage, formatSize } from '../format-facts.js';
import { msg } from '../localize.js';
import { safeHref } from '../safe-url.js';
import { mailHref, phoneHref } from '../contact-url.js';
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

const ICONS: Readonly<Record<Action['kind'], TemplateResult>> = {
  onlineForm: formIcon,
  omgevingsloket: formIcon,
  appointment: calendarIcon,
  pdf: formIcon,
  email: mailIcon,
  telephone: phoneIcon,
  counter: counterIcon,
};

export function actionList(context: ViewContext, actions: readonly Action[]): TemplateResult {
  return html`<ul class="actions">
    ${actions.map((action) => html`<li class="action" part="action" data-kind=${action.kind}>${actionView(context, action)}</li>`)}
  </ul>`;
}

function actionView(context: ViewContext, action: Action): TemplateResult {
  const label = line(context, action.label);
  const href = hrefOf(action);
  const content = html`${ICONS[action.kind]}
    <span class="action-text">
      <span class="action-label">${label === nothing ? kindLabel(action) : label}</span>
      <span class="action-hint">${hint(context, action, label !== nothing)}</span>
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

function kindLabel({ kind, email, telephone }: Action): string {
  switch (kind) {
    case 'onlineForm':
      return msg('Online aanvragen', { id: 'action-form' });
    case 'omgevingsloket':
      return msg('Naar het Omgevingsloket', { id: 'action-omgevingsloket' });
    case 'appointment':
      return msg('Een afspraak maken', { id: 'action-appointment' });
    case 'pdf':
      return msg('Het formulier downloaden', { id: 'action-pdf' });
    case 'email':
      return email ?? msg('E-mailen', { id: 'action-email' });
    case 'telephone':
      return telephone ?? msg('Bellen', { id: 'action-telephone' });
    case 'counter':
      return msg('Langskomen aan het loket', { id: 'action-counter' });
  }
}

/** "Online formulier, aanmelden met itsme": what awaits. */
function hint(context: ViewContext, action: Action, labelled: boolean): unknown {
  const parts = [
    kindHint(action, labelled),
    loginHint(action),
    ...fileHint(context, action),
  ].filter(Boolean);
  return parts.join(', ');
}

function kindHint({ kind, email, telephone }: Action, labelled: boolean): string {
  switch (kind) {
    case 'onlineForm':
      return msg('Online formulier', { id: 'hint-form' });
    case 'omgevingsloket':
      return msg('Website van de Vlaamse overheid', { id: 'hint-omgevingsloket' });
    case 'appointment':
      return msg('Online agenda', { id: 'hint-appointment' });
    case 'pdf':
      return msg('Document om in te vullen', { id: 'hint-pdf' });
    case 'email':
      return labelled && email ? email : msg('Per e-mail', { id: 'hint-email' });
    case 'telephone':
      return labelled && telephone ? telephone : msg('Per telefoon', { id: 'hint-telephone' });
    case 'counter':
      return msg('Aan het loket', { id: 'hint-counter' });
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
