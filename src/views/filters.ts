import { type TemplateResult, html, nothing } from 'lit/html.js';
import { msg, str } from '../texts/localize.js';
import type { Intents } from './context.js';
import { renewed } from './renewed.js';

/** One filter value, with the number of products behind it under the other filters. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly checked: boolean;
}

/** Topics and types: beside the list on a wide screen, folded away on a narrow one. */
export function filters(
  topics: readonly FilterOption[],
  types: readonly FilterOption[],
  unfolded: boolean,
  intents: Intents,
): TemplateResult | typeof nothing {
  if (!choosable(topics) && !choosable(types)) return nothing;
  const active = [...topics, ...types].filter(({ checked }) => checked).length;
  return html`<div class="filters" part="filters">
    <button
      type="button"
      class="fold"
      aria-expanded=${unfolded ? 'true' : 'false'}
      aria-controls="filter-groups"
      @click=${intents.toggleFilters}
    >
      ${
        active
          ? msg(str`Filters (${active} gekozen)`, { id: 'filters-active' })
          : msg('Filter op onderwerp of soort', { id: 'filters' })
      }
    </button>
    <div class="filter-groups" id="filter-groups" ?data-unfolded=${unfolded}>
      ${group(msg('Onderwerp', { id: 'topic' }), topics, intents.toggleTopic)}
      ${group(msg('Soort', { id: 'type' }), types, intents.toggleType)}
      ${
        active
          ? html`<button type="button" class="plain" @click=${intents.clearFilters}>
              ${msg('Filters wissen', { id: 'filters-clear' })}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

/** A single value leaves nothing to choose, unless it is chosen: then it can be undone. */
const choosable = (options: readonly FilterOption[]) =>
  options.length > 1 || options.some(({ checked }) => checked);

function group(legend: string, options: readonly FilterOption[], toggle: (id: string) => void) {
  if (!choosable(options)) return nothing;
  return html`<fieldset class="filter-group">
    <legend>${legend}</legend>
    ${options.map(
      ({ id, label, count, checked }) =>
        html`<label class="filter" part="filter" ?data-empty=${count === 0 && !checked}>
          <input type="checkbox" .checked=${checked} @change=${() => toggle(id)} />
          <span class="filter-label">${renewed(label)}</span>
          <span class="count" aria-hidden="true">${renewed(count)}</span>
        </label>`,
    )}
  </fieldset>`;
}
