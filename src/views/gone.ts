import { type TemplateResult, html } from 'lit/html.js';
import { msg } from '../texts/localize.js';
import { message } from './message.js';

/** A deep link to a product that is gone, or that this guide doesn't show. */
export function goneView(): TemplateResult {
  return html`<div id="gone" tabindex="-1">
    ${message('warning', msg('Dit product staat niet meer in deze gids. Hieronder vindt u alle andere producten.', { id: 'gone' }))}
  </div>`;
}
