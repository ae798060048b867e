/** The whole guide as one tree: ids, parts, focus and the live region live together. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { msg, str } from '../texts/localize.js';
import type { ViewContext } from './context.js';
import { type FilterOption, filters } from './filters.js';
import { heading } from './heading.js';
import { renewed } from './renewed.js';
import { type ResultItem, results } from './results.js';
import { searchForm } from './search-form.js';
import type { emptyView } from './empty.js';
import type { goneView } from './gone.js';
import { type Trouble, notices, troubleView } from './states.js';

/** What answers query and filters. */
export interface Listing {
  readonly items: readonly ResultItem[];
  readonly topics: readonly FilterOption[];
  readonly types: readonly FilterOption[];
  /** Topics that have something to browse, for those who found nothing. */
  readonly browse: readonly { readonly id: string; readonly label: string }[];
  /** The query as it was understood, where a word of it had to be corrected. */
  readonly corrected: string | undefined;
}

export interface GuideState {
  readonly listing: Listing;
  readonly query: string;
  /** The query that the listing answers; another one is on its way. */
  readonly answered: string;
  readonly shown: number;
  readonly unfolded: boolean;
  readonly trouble: Trouble | undefined;
  /** A deep link led to a product that isn't there: says so, when the code for it has come. */
  readonly goneView: typeof goneView | undefined;
  /** Helps who finds nothing, when the code for it has come. */
  readonly emptyView: typeof emptyView | undefined;
}

export function listView(context: ViewContext, state: GuideState): TemplateResult {
  const { guide, intents, level } = context;
  const { listing, query, answered } = state;
  const asked = answered.trim();
  return html`<div class="list-view">
    ${heading(level, guideTitle(guide), { class: 'hidden' })}
    <slot name="intro"></slot>
    ${state.goneView?.() ?? nothing} ${troubleView(context, state.trouble)}
    ${searchForm(query, intents)} ${asked ? nothing : notices(context)}
    <div class="list-columns">
      ${filters(listing.topics, listing.types, state.unfolded, intents)}
      <div class="list-main">
        <p class="status" part="status">
          ${renewed(countText(listing.items.length))} ${corrected(state, intents)}
        </p>
        ${
          listing.items.length
            ? results(context, listing.items, state.shown)
            : (state.emptyView?.(context, asked, listing.browse) ??
              html`<slot name="empty"></slot>`)
        }
      </div>
    </div>
    <slot name="footer"></slot>
  </div>`;
}

/** What the guide is called. */
export const guideTitle = ({ municipality }: ViewContext['guide']): string =>
  municipality
    ? msg(str`Productgids voor ondernemers in ${municipality.name}`, { id: 'title-municipality' })
    : msg('Productgids voor ondernemers', { id: 'title' });

/** "12 producten": seen above the list, and said by the live region. */
export function countText(count: number): string {
  return count === 1
    ? msg('1 product', { id: 'count-one' })
    : msg(str`${count} producten`, { id: 'count' });
}

function corrected({ listing, query }: GuideState, intents: ViewContext['intents']): unknown {
  const { corrected: word } = listing;
  if (!word || word === query.trim().toLowerCase()) return nothing;
  return html`<span class="corrected"
    >${msg('Bedoelde u', { id: 'did-you-mean' })}
    <button type="button" class="plain" @click=${() => intents.search(word)}>${word}</button>?</span
  >`;
}
