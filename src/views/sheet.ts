/** A whole product: the answer first, then what to do, then the rest. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type {
  ContactPoint,
  Item,
  LegalResource,
  Procedure,
  ProductFields,
  Requirement,
  RichText,
} from '../catalogue/model.js';
import type { ResolvedSheet } from '../catalogue/sheet.js';
import { readText } from '../catalogue/text.js';
import { formatDate } from './format.js';
import { msg, str } from '../texts/localize.js';
import { actionList } from './actions.js';
import { areaChoice } from './area-choice.js';
import { stateBadge } from './badges.js';
import { contactView } from './contact.js';
import type { ViewContext } from './context.js';
import { feeTable } from './fees.js';
import { heading } from './heading.js';
import { backIcon, printIcon } from './sheet-icons.js';
import { message } from './message.js';
import { provenanceView } from './provenance.js';
import { relatedView } from './related.js';
import { standing } from './standing.js';
import { prose } from './rich-text.js';
import { section } from './section.js';
import { foreign, line, link } from './text.js';

/** loading: the summary is shown meanwhile. failed: the full sheet could not be had. */
export type SheetPhase = 'loading' | 'ready' | 'failed';

export function sheetView(
  context: ViewContext,
  sheet: ResolvedSheet,
  phase: SheetPhase,
): TemplateResult {
  const { product, fields } = sheet;
  const { guide, level, intents, voice } = context;
  const name = readText(fields.name, voice);
  // What isn't there can't be asked for: conditions, steps and prices would only mislead.
  const canApply = product.state === 'offered' || product.state === 'unconfirmed';
  const type = guide.types.find(({ id }) => id === fields.type);
  return html`<article
    class="sheet"
    part="sheet"
    data-state=${product.state}
    aria-labelledby="sheet-title"
  >
    ${
      context.listHref
        ? html`<p class="sheet-nav">
            <a class="back" part="back" href=${context.listHref} @click=${intents.close}
              >${backIcon}<span>${msg('Terug naar de lijst', { id: 'back' })}</span></a
            >
          </p>`
        : nothing
    }
    <header class="sheet-header">
      ${heading(
        level,
        html`<span lang=${foreign(context, name?.lang)}>${name?.value ?? product.id}</span>`,
        {
          id: 'sheet-title',
          part: 'sheet-title',
          focusable: true,
        },
      )}
      ${officialName(context, fields)}
      <p class="result-meta">
        ${type ? html`<span class="type">${line(context, type.name)}</span>` : nothing}
        ${stateBadge(context, product)}
      </p>
      ${fields.summary ? html`<p class="lead">${line(context, fields.summary)}</p>` : nothing}
    </header>
    ${product.notices.map((notice) => message('notice', line(context, notice.text)))}
    ${standing(context, sheet)} ${areaChoice(context, product)}
    <div class="sheet-columns">
      <div class="sheet-main">
        ${section(context, 'actions', msg('Aan de slag', { id: 'section-actions' }), some(context, canApply ? fields.actions : [], actionList))}
        ${phase === 'loading' ? html`<p class="waiting">${msg('De volledige fiche laadt.', { id: 'sheet-loading' })}</p>` : nothing}
        ${phase === 'failed' ? sheetFailed(context) : nothing}
        ${sections(context, canApply ? fields : { description: fields.description, legalResources: fields.legalResources })}
      </div>
      <div class="sheet-side">
        ${section(context, 'contact', msg('Contact', { id: 'section-contact' }), some(context, sheet.contactPoints, contactsView))}
        ${relatedView(context, fields.related ?? [])}
      </div>
    </div>
    ${provenanceView(context, sheet)} ${reference(context, product.id)}
    <p class="sheet-tools">
      <button type="button" class="plain print" @click=${intents.print}>
        ${printIcon}<span>${msg('Deze fiche afdrukken', { id: 'print' })}</span>
      </button>
    </p>
  </article>`;
}

/** In another language, the name that stands on Dutch letters and forms. */
function officialName({ voice }: ViewContext, { name }: ProductFields): unknown {
  if (voice.lang === 'nl' || !name || typeof name === 'string') return nothing;
  const dutch = readText(name, { ...voice, lang: 'nl' });
  const shown = readText(name, voice);
  if (!dutch || dutch.lang !== 'nl' || shown?.lang === 'nl') return nothing;
  return html`<p class="official-name">
    ${msg('Officiële naam:', { id: 'official-name' })} <span lang="nl">${dutch.value}</span>
  </p>`;
}

/** On paper: which sheet this is, of which catalogue, and where it lives. */
function reference({ guide, voice, sheetHref }: ViewContext, id: string): TemplateResult {
  const edition = [guide.revision, guide.modified && formatDate(guide.modified, voice.lang)]
    .filter(Boolean)
    .join(', ');
  return html`<p class="reference">
    ${msg(str`Fiche ${id}, versie ${edition}`, { id: 'reference' })}<br />
    ${sheetHref(id)}
  </p>`;
}

function sheetFailed({ intents }: ViewContext): TemplateResult {
  return message(
    'warning',
    html`<p>
        ${msg('We kunnen de volledige uitleg nu niet laden. Hieronder staat wat we al weten.', { id: 'sheet-failed' })}
      </p>
      <button type="button" @click=${intents.retrySheet}>
        ${msg('Opnieuw proberen', { id: 'retry' })}
      </button>`,
  );
}

/** Every section that has content, in the order of the questions that people ask. */
function sections(context: ViewContext, fields: ProductFields): unknown {
  const { processingTime } = fields;
  const text = (content: RichText | undefined) => prose(context, content, context.level + 1);
  return [
    section(
      context,
      'description',
      msg('Wat en voor wie', { id: 'section-description' }),
      text(fields.description),
    ),
    section(
      context,
      'requirements',
      msg('Voorwaarden', { id: 'section-requirements' }),
      some(context, fields.requirements, requirementsView),
    ),
    section(
      context,
      'procedures',
      msg('Zo pakt u het aan', { id: 'section-procedures' }),
      some(context, fields.procedures, proceduresView),
    ),
    section(
      context,
      'costs',
      msg('Wat kost het?', { id: 'section-costs' }),
      some(context, fields.fees, feeTable),
      some(context, fields.costs, itemsView),
    ),
    section(
      context,
      'advantages',
      msg('Wat krijgt u?', { id: 'section-advantages' }),
      some(context, fields.financialAdvantages, itemsView),
    ),
    section(
      context,
      'time',
      msg('Hoelang duurt het?', { id: 'section-time' }),
      processingTime ? html`<p>${line(context, processingTime)}</p>` : nothing,
    ),
    section(
      context,
      'exceptions',
      msg('Uitzonderingen', { id: 'section-exceptions' }),
      text(fields.exceptions),
    ),
    section(
      context,
      'additionalDescription',
      msg('Meer informatie', { id: 'section-more' }),
      text(fields.additionalDescription),
    ),
    section(
      context,
      'websites',
      msg('Nuttige websites', { id: 'section-websites' }),
      some(context, fields.websites, linksView),
    ),
    section(
      context,
      'regulation',
      msg('Regelgeving', { id: 'section-regulation' }),
      text(fields.regulation),
      some(context, fields.legalResources, linksView),
    ),
    section(
      context,
      'dates',
      msg('Wanneer geldt dit?', { id: 'section-dates' }),
      ...datesView(context, fields),
    ),
  ];
}

function some<T>(
  context: ViewContext,
  items: readonly T[] | undefined,
  view: (context: ViewContext, items: readonly T[]) => unknown,
): unknown {
  return items?.length ? view(context, items) : nothing;
}

/** One of a list: its name, what it is, and what goes with it. */
function itemView(
  context: ViewContext,
  { name, description }: Item,
  more: unknown = nothing,
): TemplateResult {
  const title = line(context, name);
  return html`<li>
    ${title === nothing ? nothing : html`<p class="item-title">${title}</p>`}
    ${prose(context, description, context.level + 1)} ${more}
  </li>`;
}

const itemsView = (context: ViewContext, items: readonly Item[]) =>
  html`<ul class="items">
    ${items.map((item) => itemView(context, item))}
  </ul>`;

const requirementsView = (context: ViewContext, items: readonly Requirement[]) =>
  html`<ul class="requirements">
    ${items.map((item) => itemView(context, item, evidenceView(context, item)))}
  </ul>`;

function evidenceView(context: ViewContext, { evidence }: Requirement): unknown {
  if (!evidence?.name && !evidence?.description) return nothing;
  return html`<div class="evidence">
    <p>
      <span class="evidence-label">${msg('Bewijs:', { id: 'evidence' })}</span>
      ${line(context, evidence.name)}
    </p>
    ${prose(context, evidence.description, context.level + 1)}
  </div>`;
}

function proceduresView(context: ViewContext, items: readonly Procedure[]): TemplateResult {
  const steps = items.map((item) =>
    itemView(context, item, some(context, item.websites, linksView)),
  );
  // One step is no list to number.
  return items.length > 1
    ? html`<ol class="steps">
        ${steps}
      </ol>`
    : html`<ul class="items">
        ${steps}
      </ul>`;
}

const contactsView = (context: ViewContext, points: readonly ContactPoint[]) =>
  points.map((point) => contactView(context, point, context.level + 2));

function linksView(context: ViewContext, items: readonly LegalResource[]): TemplateResult {
  return html`<ul class="links">
    ${items.map(({ name, description, url }) => {
      const text = readText(name, context.voice);
      return html`<li>
        <span lang=${foreign(context, text?.lang)}>${link(url, text?.value ?? url)}</span>
        ${prose(context, description, context.level + 1)}
      </li>`;
    })}
  </ul>`;
}

/** From when, and until when; a beginning that has passed tells nothing. */
function datesView(context: ViewContext, { startDate, endDate }: ProductFields): unknown[] {
  const { now, voice } = context;
  const from =
    startDate && startDate.slice(0, 10) > now.date ? formatDate(startDate, voice.lang) : undefined;
  const until = endDate ? formatDate(endDate, voice.lang) : undefined;
  return [
    from ? html`<p>${msg(str`Vanaf ${from}.`, { id: 'dates-from' })}</p>` : nothing,
    until ? html`<p>${msg(str`Tot en met ${until}.`, { id: 'dates-until' })}</p>` : nothing,
  ];
}
