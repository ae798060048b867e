/** The question, the municipalities that answer it, and what was chosen. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Place } from '../catalogue/places.js';
import { msg, str } from '../texts/localize.js';
import { searchIcon } from './icons.js';

export interface Asking {
  readonly typed: string;
  /** Undefined where nothing is typed, or the list isn't there yet. */
  readonly found: readonly Place[] | undefined;
  /** The list can't be had. */
  readonly failed: boolean;
  /** The municipality whose guide is shown. */
  readonly current: string | undefined;
  readonly begin: () => void;
  readonly type: (typed: string) => void;
  readonly submit: () => void;
  readonly href: (slug: string) => string;
  readonly choose: (slug: string, event: MouseEvent) => void;
}

export const chosenText = (name: string): string =>
  msg(str`U ziet de gids van ${name}.`, { id: 'chooser-chosen' });

/** How many municipalities were found; undefined: the list can't be had. */
export function foundText(count: number | undefined): string {
  if (count === undefined)
    return msg('De lijst van gemeenten is er nu niet. Probeer het straks opnieuw.', {
      id: 'chooser-failed',
    });
  if (!count)
    return msg('Geen gemeente gevonden. Kijk de naam of de postcode na.', { id: 'chooser-none' });
  return count === 1
    ? msg('1 gemeente', { id: 'chooser-count-one' })
    : msg(str`${count} gemeenten`, { id: 'chooser-count' });
}

export const chosenView = (name: string, change: () => void): TemplateResult =>
  html`<p class="chooser">
    ${chosenText(name)}
    <button type="button" class="plain" id="change-place" @click=${change}>
      ${msg('Andere gemeente', { id: 'chooser-change' })}
    </button>
  </p>`;

export function askView(asking: Asking): TemplateResult {
  const { found, current } = asking;
  return html`<form
    class="chooser search"
    @submit=${(event: Event) => {
      event.preventDefault();
      asking.submit();
    }}
  >
    <label for="place">${msg('In welke gemeente ligt uw zaak?', { id: 'chooser-question' })}</label>
    <div class="search-box">
      ${searchIcon}
      <input
        id="place"
        type="search"
        autocomplete="off"
        enterkeyhint="go"
        maxlength="60"
        aria-describedby="place-hint"
        .value=${asking.typed}
        @focus=${asking.begin}
        @input=${(event: InputEvent) => asking.type((event.target as HTMLInputElement).value)}
      />
    </div>
    <p class="muted" id="place-hint">
      ${msg('Typ de naam of de postcode. Een vroegere gemeente mag ook.', { id: 'chooser-hint' })}
    </p>
    ${
      asking.failed || found?.length === 0
        ? html`<p>${foundText(asking.failed ? undefined : 0)}</p>`
        : nothing
    }
    ${
      found?.length
        ? html`<ul class="places">
            ${found.map((place) => placeView(asking, place))}
          </ul>`
        : nothing
    }
    ${
      current
        ? html`<p>
            <a href=${asking.href('')} @click=${(event: MouseEvent) => asking.choose('', event)}
              >${msg('Toon de algemene gids', { id: 'chooser-none-wanted' })}</a
            >
          </p>`
        : nothing
    }
  </form>`;
}

const placeView = ({ href, choose }: Asking, { slug, name, now }: Place): TemplateResult =>
  html`<li>
    <a href=${href(slug)} @click=${(event: MouseEvent) => choose(slug, event)}>${name}</a>
    ${now ? html`<span class="muted">${msg(str`nu ${now}`, { id: 'chooser-now' })}</span>` : nothing}
  </li>`;
