import { type TemplateResult, html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import { str } from '@lit/localize/internal/str-tag.js';
import type { ListItem } from '../element/state/list.js';
import { msg } from '../texts/localize.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { stateBadge } from './badges.js';
import { foreign } from './text.js';
import { marked } from './marked.js';

/** The list. Items are keyed: a browser's own translation may have rewritten their text nodes. */
export function results(
  context: ViewContext,
  items: readonly ListItem[],
  shown: number,
): TemplateResult {
  const visible = items.slice(0, shown);
  const rest = items.length - visible.length;
  return html`<ul class="results" part="results" id="results">
      ${visible.map((item) => keyed(item.id, resultView(context, item)))}
    </ul>
    ${
      rest > 0
        ? html`<button type="button" class="more" @click=${context.intents.showMore}>
            ${msg(str`Toon meer producten (nog ${rest})`, { id: 'show-more' })}
          </button>`
        : nothing
    }`;
}

function resultView(context: ViewContext, item: ListItem): TemplateResult {
  const { id, name, summary, typeLabel, product, via } = item;
  const title = html`<a
    id=${`result-${id}`}
    href=${context.sheetHref(id)}
    lang=${foreign(context, name.lang)}
    @click=${(event: MouseEvent) => context.intents.open(id, event)}
    >${marked(name.value, item.nameRanges)}</a
  >`;
  return html`<li class="result" part="result" data-state=${product.state}>
    ${heading(context.level + 1, title, { class: 'result-title', part: 'result-title' })}
    ${
      summary
        ? html`<p class="result-summary" lang=${foreign(context, summary.lang)}>
            ${marked(summary.value, item.summaryRanges)}
          </p>`
        : nothing
    }
    <p class="result-meta">
      ${typeLabel ? html`<span class="type">${typeLabel}</span>` : nothing}
      ${stateBadge(context, product)}
      ${via ? html`<span class="via">${msg(str`gevonden via: ${via}`, { id: 'via' })}</span>` : nothing}
    </p>
  </li>`;
}
