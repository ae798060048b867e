/** The parts of a sheet, in the order of the questions that people ask. */
import { html, nothing } from 'lit/html.js';
import type { ProductFields, RichText } from '../catalogue/model.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext } from './context.js';
import { feeTable } from './fees.js';
import { formatDate } from './format.js';
import { itemsView, linksView, proceduresView, requirementsView } from './items.js';
import { prose } from './rich-text.js';
import { section, some } from './section.js';
import { line } from './text.js';

/** Every section that has content. */
export function sections(context: DrawContext, fields: ProductFields): unknown {
  const { processingTime } = fields;
  const text = (content: RichText | undefined) => prose(context, content, context.level + 1);
  return [
    section(context, 'description', msg('Wat en voor wie', { id: 'section-description' }), {
      description: text(fields.description),
    }),
    section(context, 'requirements', msg('Voorwaarden', { id: 'section-requirements' }), {
      requirements: some(context, fields.requirements, requirementsView),
    }),
    section(context, 'procedures', msg('Zo pakt u het aan', { id: 'section-procedures' }), {
      procedures: some(context, fields.procedures, proceduresView),
    }),
    section(context, 'costs', msg('Wat kost het?', { id: 'section-costs' }), {
      fees: some(context, fields.fees, feeTable),
      costs: some(context, fields.costs, itemsView),
    }),
    section(context, 'advantages', msg('Wat krijgt u?', { id: 'section-advantages' }), {
      financialAdvantages: some(context, fields.financialAdvantages, itemsView),
    }),
    section(context, 'time', msg('Hoelang duurt het?', { id: 'section-time' }), {
      processingTime: processingTime ? html`<p>${line(context, processingTime)}</p>` : nothing,
    }),
    section(context, 'exceptions', msg('Uitzonderingen', { id: 'section-exceptions' }), {
      exceptions: text(fields.exceptions),
    }),
    section(context, 'additionalDescription', msg('Meer informatie', { id: 'section-more' }), {
      additionalDescription: text(fields.additionalDescription),
    }),
    section(context, 'websites', msg('Nuttige websites', { id: 'section-websites' }), {
      websites: some(context, fields.websites, linksView),
    }),
    section(context, 'regulation', msg('Regelgeving', { id: 'section-regulation' }), {
      regulation: text(fields.regulation),
      legalResources: some(context, fields.legalResources, linksView),
    }),
    section(
      context,
      'dates',
      msg('Wanneer geldt dit?', { id: 'section-dates' }),
      datesView(context, fields),
    ),
  ];
}

/** From when, and until when; a beginning that has passed tells nothing. */
function datesView(context: DrawContext, { startDate, endDate }: ProductFields) {
  const { now, voice } = context;
  const from =
    startDate && startDate.slice(0, 10) > now.date ? formatDate(startDate, voice.lang) : undefined;
  const until = endDate ? formatDate(endDate, voice.lang) : undefined;
  return {
    startDate: from ? html`<p>${msg(str`Vanaf ${from}.`, { id: 'dates-from' })}</p>` : nothing,
    endDate: until
      ? html`<p>${msg(str`Tot en met ${until}.`, { id: 'dates-until' })}</p>`
      : nothing,
  };
}
