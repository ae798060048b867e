import { type TemplateResult, html, nothing } from 'lit/html.js';
import { msg, str } from '../texts/localize.js';
import { contactView } from './contact.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';

/** No result: nearby topics, and somebody to ask. */
export function emptyView(
  context: ViewContext,
  query: string,
  topics: readonly { id: string; label: string }[],
): TemplateResult {
  const { guide, intents, level } = context;
  const officer =
    guide.contacts.all.find(({ role }) => role === 'officer') ?? guide.contacts.all[0];
  return html`<div class="empty">
    ${heading(
      level + 1,
      query
        ? msg(str`Niets gevonden voor “${query}”`, { id: 'empty-query' })
        : msg('Niets gevonden met deze filters', { id: 'empty-filters' }),
    )}
    <p>
      ${msg('Probeer een ander of korter woord, of kijk bij een onderwerp.', { id: 'empty-hint' })}
    </p>
    ${
      topics.length
        ? html`<ul class="chips">
            ${topics.map(
              ({ id, label }) =>
                html`<li>
                  <button
                    type="button"
                    class="chip"
                    @click=${() => {
                      intents.clearAll();
                      intents.toggleTopic(id);
                    }}
                  >
                    ${label}
                  </button>
                </li>`,
            )}
          </ul>`
        : nothing
    }
    <p>
      <button type="button" class="plain" @click=${intents.clearAll}>
        ${msg('Alle producten tonen', { id: 'show-all' })}
      </button>
    </p>
    ${
      officer
        ? html`<div class="ask">
            ${heading(level + 1, msg('Vraag het aan iemand', { id: 'ask-someone' }))}
            ${contactView(context, officer, level + 2)}
          </div>`
        : nothing
    }
    <slot name="empty"></slot>
  </div>`;
}
