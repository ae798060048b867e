import { type TemplateResult, html, nothing } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Spoken } from '../catalogue/language.js';
import type { GuideProduct } from '../catalogue/resolve.js';
import { msg, str } from '../texts/localize.js';
import type { DrawContext, ViewContext } from './context.js';
import { heading } from './heading.js';
import { stateBadge } from './badges.js';
import { foreign } from './text.js';
import { type Piece, marked } from './marked.js';

/** A product as a row of the list. */
export interface ResultItem {
  readonly id: string;
  readonly product: GuideProduct;
  readonly name: Spoken<string>;
  readonly summary: Spoken<string> | undefined;
  /** Empty where it has no type. */
  readonly typeLabel: string;
  /** Name and summary cut along what a search matched; left out where nothing was searched. */
  readonly namePieces?: readonly Piece[] | undefined;
  readonly summaryPieces?: readonly Piece[] | undefined;
  /** The word that led here, where name and summary don't show it. */
  readonly via?: string | undefined;
}

/** The list. Items are keyed: a browser's own translation may have rewritten their text nodes. */
export function results(
  context: ViewContext,
  items: readonly ResultItem[],
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

/** One row. */
export function resultView(context: DrawContext, item: ResultItem): TemplateResult {
  const { id, name, summary, typeLabel, product, via } = item;
  const title = html`<a
    id=${`result-${id}`}
    href=${context.sheetHref(id)}
    lang=${foreign(context, name.lang)}
    @click=${(event: MouseEvent) => context.intents?.open(id, event)}
    >${item.namePieces ? marked(item.namePieces) : name.value}</a
  >`;
  return html`<li class="result" part="result" data-state=${product.state}>
    ${heading(context.level + 1, title, { class: 'result-title', part: 'result-title' })}
    ${
      summary
        ? html`<p class="result-summary" lang=${foreign(context, summary.lang)}>
            ${item.summaryPieces ? marked(item.summaryPieces) : summary.value}
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
