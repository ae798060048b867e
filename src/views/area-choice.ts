/** Rules can differ by former municipality: the visitor says where the business is. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { GuideProduct } from '../catalogue/resolve.js';
import { msg } from '../texts/localize.js';
import type { DrawContext } from './context.js';

export function areaChoice(
  { guide, intents, areaHref }: DrawContext,
  product: GuideProduct,
): TemplateResult | typeof nothing {
  const { areas, area } = guide;
  if (!areas.some(({ nis }) => product.areas.has(nis))) return nothing;
  const question = msg('Waar ligt uw zaak?', { id: 'area-question' });
  const why = msg('Hier gelden nog regels van de vroegere gemeenten.', { id: 'area-why' });
  // All areas are offered: who is not in one with rules of its own wants to see that too.
  if (!intents)
    return html`<nav class="area message" data-kind="notice" aria-labelledby="area-question">
      <p class="message-title" id="area-question">${question}</p>
      <p class="muted">${why}</p>
      <ul class="area-options">
        ${areas.map(
          ({ nis, name }) =>
            html`<li>
              <a href=${areaHref?.(nis) ?? nothing} aria-current=${area === nis ? 'page' : nothing}
                >${name}</a
              >
            </li>`,
        )}
      </ul>
    </nav>`;
  return html`<fieldset class="area message" part="message" data-kind="notice">
    <legend>${question}</legend>
    <p class="muted">${why}</p>
    <div class="area-options">
      ${areas.map(
        ({ nis, name }) =>
          html`<label>
            <input
              type="radio"
              name="area"
              .checked=${area === nis}
              @change=${() => intents.chooseArea(nis)}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
