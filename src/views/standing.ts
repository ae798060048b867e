/** What a visitor must know before reading on: retired, not offered here, not confirmed here. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { ResolvedSheet } from '../catalogue/sheet.js';
import { formatDate } from './format.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext } from './context.js';
import { message } from './message.js';
import { productLinks } from './related.js';
import { prose } from './rich-text.js';
import { line, link } from './text.js';

export function standing(
  context: DrawContext,
  sheet: ResolvedSheet,
): TemplateResult | typeof nothing {
  switch (sheet.product.state) {
    case 'retired':
      return message('warning', retired(context, sheet));
    case 'notOffered':
      return message('warning', notOffered(context, sheet));
    case 'unconfirmed':
      return message('notice', unconfirmed(context, sheet));
    default:
      return nothing;
  }
}

function retired(context: DrawContext, { product, fields }: ResolvedSheet): TemplateResult {
  const { retiredOn, replacedBy = [] } = product.summary;
  const date = retiredOn && formatDate(retiredOn, context.voice.lang);
  return html`<p class="message-title">
      ${
        date
          ? msg(str`Dit bestaat niet meer sinds ${date}.`, { id: 'retired-since' })
          : msg('Dit bestaat niet meer.', { id: 'retired' })
      }
    </p>
    ${prose(context, fields.explanation, context.level)}
    ${
      replacedBy.length
        ? html`<p>${msg('Bekijk dit in de plaats:', { id: 'retired-instead' })}</p>
            ${productLinks(context, replacedBy)}`
        : nothing
    }`;
}

function notOffered(context: DrawContext, { product }: ResolvedSheet): TemplateResult {
  const place = context.guide.municipality?.name ?? '';
  const { reason, referral } = product.notOffered ?? {};
  return html`<p class="message-title">
      ${msg(str`${place} biedt dit niet aan.`, { id: 'not-offered' })}
    </p>
    ${reason ? html`<p>${line(context, reason)}</p>` : nothing}
    ${referral ? html`<p>${link(referral.url, line(context, referral.label))}</p>` : nothing}`;
}

function unconfirmed(context: DrawContext, { contactPoints }: ResolvedSheet): TemplateResult {
  const { municipality } = context.guide;
  if (!municipality) {
    return html`<p>
      ${msg('Dit geldt alleen in gemeenten met een reglement. Vraag het na bij uw gemeente.', { id: 'by-regulation' })}
    </p>`;
  }
  const ask = contactPoints[0]?.name;
  return html`<p class="message-title">
      ${msg('Niet bevestigd door uw gemeente', { id: 'unconfirmed' })}
    </p>
    <p>
      ${msg('Dit geldt alleen als de gemeenteraad het heeft goedgekeurd.', { id: 'unconfirmed-why' })}
      ${
        ask
          ? html`${msg('Vraag het na bij', { id: 'ask' })} ${line(context, ask)}.`
          : msg(str`Vraag het na bij de gemeente ${municipality.name}.`, { id: 'ask-municipality' })
      }
    </p>`;
}
