/** A whole product: the answer first, then what to do, then the rest. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { ContactPoint, ProductFields } from '../catalogue/model.js';
import type { ResolvedSheet } from '../catalogue/sheet.js';
import { readText } from '../catalogue/text.js';
import { formatDate } from './format.js';
import { msg, str } from '../texts/localize.js';
import { actionList } from './actions.js';
import { areaChoice } from './area-choice.js';
import { stateBadge } from './badges.js';
import { contactView } from './contact.js';
import type { DrawContext } from './context.js';
import { heading } from './heading.js';
import { backIcon, printIcon } from './sheet-icons.js';
import { message } from './message.js';
import { provenanceView } from './provenance.js';
import { relatedView } from './related.js';
import { standing } from './standing.js';
import { section, some } from './section.js';
import { sections } from './sections.js';
import { foreign, line } from './text.js';

/** loading: the summary is shown meanwhile. failed: the full sheet could not be had. */
type SheetPhase = 'loading' | 'ready' | 'failed';

export function sheetView(
  context: DrawContext,
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
            <a class="back" part="back" href=${context.listHref} @click=${intents?.close}
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
        ${section(context, 'actions', msg('Aan de slag', { id: 'section-actions' }), { actions: some(context, canApply ? fields.actions : [], actionList) })}
        ${phase === 'loading' ? html`<p class="waiting">${msg('De volledige fiche laadt.', { id: 'sheet-loading' })}</p>` : nothing}
        ${phase === 'failed' ? sheetFailed(context) : nothing}
        ${sections(context, canApply ? fields : { description: fields.description, legalResources: fields.legalResources })}
      </div>
      <div class="sheet-side">
        ${section(context, 'contact', msg('Contact', { id: 'section-contact' }), { contactPoints: some(context, sheet.contactPoints, contactsView) })}
        ${relatedView(context, fields.related ?? [])}
      </div>
    </div>
    ${provenanceView(context, sheet)} ${reference(context, product.id)}
    ${
      intents
        ? html`<p class="sheet-tools">
            <button type="button" class="plain print" @click=${intents.print}>
              ${printIcon}<span>${msg('Deze fiche afdrukken', { id: 'print' })}</span>
            </button>
          </p>`
        : nothing
    }
  </article>`;
}

/** In another language, the name that stands on Dutch letters and forms. */
function officialName({ voice }: DrawContext, { name }: ProductFields): unknown {
  if (voice.lang === 'nl' || !name || typeof name === 'string') return nothing;
  const dutch = readText(name, { ...voice, lang: 'nl' });
  const shown = readText(name, voice);
  if (!dutch || dutch.lang !== 'nl' || shown?.lang === 'nl') return nothing;
  return html`<p class="official-name">
    ${msg('Officiële naam:', { id: 'official-name' })} <span lang="nl">${dutch.value}</span>
  </p>`;
}

/** On paper: which sheet this is, of which catalogue, and where it lives. */
function reference({ guide, voice, sheetHref }: DrawContext, id: string): TemplateResult {
  const edition = [guide.revision, guide.modified && formatDate(guide.modified, voice.lang)]
    .filter(Boolean)
    .join(', ');
  const address = sheetHref(id);
  return html`<p class="reference">
    ${msg(str`Fiche ${id}, versie ${edition}`, { id: 'reference' })}
    ${/^https?:/.test(address) ? html`<br />${address}` : nothing}
  </p>`;
}

function sheetFailed({ intents }: DrawContext): TemplateResult {
  return message(
    'warning',
    html`<p>
        ${msg('We kunnen de volledige uitleg nu niet laden. Hieronder staat wat we al weten.', { id: 'sheet-failed' })}
      </p>
      ${
        intents
          ? html`<button type="button" @click=${intents.retrySheet}>
              ${msg('Opnieuw proberen', { id: 'retry' })}
            </button>`
          : nothing
      }`,
  );
}

const contactsView = (context: DrawContext, points: readonly ContactPoint[]) =>
  points.map((point) => contactView(context, point, context.level + 2));
