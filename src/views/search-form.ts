import { type TemplateResult, html, nothing } from 'lit/html.js';
import { msg } from '../texts/localize.js';
import type { Intents } from './context.js';
import { closeIcon, searchIcon } from './icons.js';

/** The search box. Results come while typing; the button is for those who look for one. */
export function searchForm(query: string, intents: Intents): TemplateResult {
  return html`<form
    class="search"
    part="search"
    role="search"
    @submit=${(event: Event) => {
      event.preventDefault();
      const box = (event.target as HTMLFormElement).querySelector<HTMLInputElement>('#query');
      intents.submit(box?.value);
      // The keyboard on a screen would stay over the results.
      if (matchMedia('(pointer: coarse)').matches) box?.blur();
    }}
  >
    <label for="query">${msg('Wat zoekt u?', { id: 'search-label' })}</label>
    <div class="search-row">
      <div class="search-box">
        ${searchIcon}
        <input
          id="query"
          part="input"
          type="search"
          name="q"
          autocomplete="off"
          autocapitalize="none"
          enterkeyhint="search"
          maxlength="200"
          placeholder=${msg('terras, markt, premie', { id: 'search-example' })}
          .value=${query}
          @input=${(event: InputEvent) => intents.search((event.target as HTMLInputElement).value)}
        />
        ${
          query
            ? html`<button
                type="button"
                class="plain clear"
                aria-label=${msg('Zoekveld leegmaken', { id: 'search-clear' })}
                @click=${intents.clearQuery}
              >
                ${closeIcon}
              </button>`
            : nothing
        }
      </div>
      <button type="submit" part="submit" class="primary">
        ${msg('Zoeken', { id: 'search-submit' })}
      </button>
    </div>
  </form>`;
}
