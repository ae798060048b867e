/** Fees as a table, named by the section that it stands in, with the decision behind each. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { type DatedFee, feesOn } from '../catalogue/fees.js';
import type { Decision, Fee } from '../catalogue/model.js';
import { readText } from '../catalogue/text.js';
import { formatDate } from './format.js';
import { formatAmount } from './sheet-format.js';
import { msg, str } from '../texts/localize.js';
import { safeHref } from './safe-url.js';
import type { DrawContext } from './context.js';
import { line, link } from './text.js';

export function feeTable(context: DrawContext, fees: readonly Fee[]): TemplateResult {
  return html`<table class="fees" aria-labelledby="section-costs">
    <thead>
      <tr>
        <th scope="col">${msg('Waarvoor', { id: 'fee-what' })}</th>
        <th scope="col">${msg('Bedrag', { id: 'fee-amount' })}</th>
        <th scope="col">${msg('Geldig', { id: 'fee-valid' })}</th>
      </tr>
    </thead>
    <tbody>
      ${feesOn(fees, context.now.date).map((dated) => feeRow(context, dated))}
    </tbody>
  </table>`;
}

function feeRow(context: DrawContext, { fee, state }: DatedFee): TemplateResult {
  const unit = line(context, fee.unit);
  return html`<tr data-state=${state}>
    <th scope="row">${line(context, fee.label)}</th>
    <td class="amount">
      ${
        state === 'lapsed'
          ? html`<span class="muted"
              >${msg('nieuw tarief nog niet bekend', { id: 'fee-unknown' })}</span
            >`
          : html`${amount(context, fee)}
            ${unit === nothing ? nothing : html`<span class="unit">${unit}</span>`}`
      }
    </td>
    <td class="validity">
      ${validity(context, fee, state)} ${decisionView(context, fee.decision)}
    </td>
  </tr>`;
}

function amount({ voice }: DrawContext, { amount: value, currency = 'EUR' }: Fee): unknown {
  if (value === undefined)
    return html`<span class="muted"
      >${msg('zie het reglement', { id: 'fee-see-regulation' })}</span
    >`;
  return value === 0
    ? msg('gratis', { id: 'fee-free' })
    : formatAmount(value, currency, voice.lang);
}

function validity(
  { voice }: DrawContext,
  { validFrom, validTo }: Fee,
  state: DatedFee['state'],
): unknown {
  const from = validFrom && formatDate(validFrom, voice.lang);
  const until = validTo && formatDate(validTo, voice.lang);
  if (state === 'lapsed' && until) {
    return msg(str`Het vorige tarief gold tot en met ${until}.`, { id: 'fee-lapsed' });
  }
  if (state === 'announced' && from)
    return html`<span class="badge">${msg(str`vanaf ${from}`, { id: 'fee-from' })}</span>`;
  if (until) return msg(str`tot en met ${until}`, { id: 'fee-until' });
  return from ? msg(str`vanaf ${from}`, { id: 'fee-from' }) : nothing;
}

function decisionView(context: DrawContext, decision: Decision | undefined): unknown {
  if (!decision) return nothing;
  const text = decisionText(context, decision);
  if (!text && !safeHref(decision.url)) return nothing;
  return html`<span class="decision"
    >${link(decision.url, text || msg('reglement', { id: 'regulation-link' }))}</span
  >`;
}

/** gemeenteraad 17 december 2025 */
export function decisionText(
  { voice }: Pick<DrawContext, 'voice'>,
  { body, date }: Decision,
): string {
  return [readText(body, voice)?.value, date && formatDate(date, voice.lang)]
    .filter(Boolean)
    .join(' ');
}
