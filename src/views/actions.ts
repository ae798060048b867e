/** What a visitor can do, with what awaits behind the click. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Action } from '../catalogue/model.js';
import { formatLanguage, formatSize } from './sheet-format.js';
import { msg, str } from '../texts/localize.js';
import { safeHref } from './safe-url.js';
import { mailHref, phoneHref } from './contact-url.js';
import type { DrawContext } from './context.js';
import {
  arrowIcon,
  calendarIcon,
  counterIcon,
  formIcon,
  mailIcon,
  phoneIcon,
} from './sheet-icons.js';
import { line } from './text.js';

type ActionKind = Action['kind'];

export function actionList(context: DrawContext, actions: readonly Action[]): TemplateResult {
  return html`<ul class="actions">
    ${actions.map((action) => html`<li class="action" part="action" data-kind=${action.kind}>${actionView(context, action)}</li>`)}
  </ul>`;
}

function actionView(context: DrawContext, action: Action): TemplateResult {
  const label = line(context, action.label);
  const named = label !== nothing;
  const href = hrefOf(action);
  const { icon, label: usual, hint } = KINDS[action.kind](action, named);
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

interface Looks {
  readonly icon: TemplateResult;
  /** What it is called where it has no name of its own. */
  readonly label: string;
  /** What awaits. */
  readonly hint: string;
}

const KINDS: Readonly<Record<ActionKind, (action: Action, named: boolean) => Looks>> = {
  onlineForm: () => ({
    icon: formIcon,
    label: msg('Online aanvragen', { id: 'action-form' }),
    hint: msg('Online formulier', { id: 'hint-form' }),
  }),
  omgevingsloket: () => ({
    icon: formIcon,
    label: msg('Naar het Omgevingsloket', { id: 'action-omgevingsloket' }),
    hint: msg('Website van de Vlaamse overheid', { id: 'hint-omgevingsloket' }),
  }),
  appointment: () => ({
    icon: calendarIcon,
    label: msg('Een afspraak maken', { id: 'action-appointment' }),
    hint: msg('Online agenda', { id: 'hint-appointment' }),
  }),
  pdf: () => ({
    icon: formIcon,
    label: msg('Het formulier downloaden', { id: 'action-pdf' }),
    hint: msg('Document om in te vullen', { id: 'hint-pdf' }),
  }),
  email: ({ email }, named) => ({
    icon: mailIcon,
    label: email ?? msg('E-mailen', { id: 'action-email' }),
    hint: (named && email) || msg('Per e-mail', { id: 'hint-email' }),
  }),
  telephone: ({ telephone }, named) => ({
    icon: phoneIcon,
    label: telephone ?? msg('Bellen', { id: 'action-telephone' }),
    hint: (named && telephone) || msg('Per telefoon', { id: 'hint-telephone' }),
  }),
  counter: () => ({
    icon: counterIcon,
    label: msg('Langskomen aan het loket', { id: 'action-counter' }),
    hint: msg('Aan het loket', { id: 'hint-counter' }),
  }),
};

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

function fileHint({ voice }: DrawContext, { file }: Action): string[] {
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
