/** Rules can differ by former municipality: the visitor says where the business is. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { GuideProduct } from '../catalogue/resolve.js';
import { msg } from '../texts/localize.js';
import type { ViewContext } from './context.js';

export function areaChoice(
  context: ViewContext,
  product: GuideProduct,
): TemplateResult | typeof nothing {
  const { areas, area } = context.guide;
  const choices = areas.filter(({ nis }) => product.areas.has(nis));
  if (!choices.length) return nothing;
  // All areas are offered: who is not in one with rules of its own wants to see that too.
  return html`<fieldset class="area message" part="message" data-kind="notice">
    <legend>${msg('Waar ligt uw zaak?', { id: 'area-question' })}</legend>
    <p class="muted">
      ${msg('Hier gelden nog regels van de vroegere gemeenten.', { id: 'area-why' })}
    </p>
    <div class="area-options">
      ${areas.map(
        ({ nis, name }) =>
          html`<label>
            <input
              type="radio"
              name="area"
              .checked=${area === nis}
              @change=${() => context.intents.chooseArea(nis)}
            />
            <span>${name}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}
