import { type TemplateResult, html } from 'lit/html.js';
import { infoIcon, warningIcon } from './icons.js';

/** notice: good to know. warning: read this first. */
type MessageKind = 'notice' | 'warning';

/** A boxed message. It is part of the page, not announced: the announcer speaks. */
export function message(kind: MessageKind, content: unknown): TemplateResult {
  return html`<div class="message" part="message" data-kind=${kind}>
    ${kind === 'warning' ? warningIcon : infoIcon}
    <div class="message-text">${content}</div>
  </div>`;
}
