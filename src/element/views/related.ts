import { type TemplateResult, html, nothing } from 'lit/html.js';
import { readText } from '../../catalogue/text.js';
import { msg } from '../localize.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';
import { foreign } from './text.js';

/** Products that go with this one; those that this guide hides are left out. */
export function relatedView(
  context: ViewContext,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const links = productLinks(context, ids);
  if (links === nothing) return nothing;
  return html`<section
    class="section related"
    part="section"
    data-section="related"
    aria-labelledby="section-related"
  >
    ${heading(context.level + 1, msg('Ook interessant', { id: 'section-related' }), { id: 'section-related' })}
    ${links}
  </section>`;
}

export function productLinks(
  context: ViewContext,
  ids: readonly string[],
): TemplateResult | typeof nothing {
  const known = ids.flatMap((id) => context.guide.byId.get(id) ?? []);
  if (!known.length) return nothing;
  return html`<ul class="links">
    ${known.map(({ id, fields }) => {
      const name = readText(fields.name, context.voice);
      return html`<li>
        <a
          href=${context.sheetHref(id)}
          lang=${foreign(context, name?.lang)}
          @click=${(event: MouseEvent) => context.intents.open(id, event)}
          >${name?.value ?? id}</a
        >
      </li>`;
    })}
  </ul>`;
}
