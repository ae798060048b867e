import { type TemplateResult, html, nothing } from 'lit/html.js';
import { readText } from '../catalogue/text.js';
import { msg } from '../texts/localize.js';
import type { DrawContext } from './context.js';
import { section } from './section.js';
import { foreign } from './text.js';

/** Products that go with this one; those that this guide hides are left out. */
export function relatedView(context: DrawContext, ids: readonly string[]): unknown {
  const title = msg('Ook interessant', { id: 'section-related' });
  return section(context, 'related', title, { related: productLinks(context, ids) });
}

export function productLinks(
  context: DrawContext,
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
          @click=${(event: MouseEvent) => context.intents?.open(id, event)}
          >${name?.value ?? id}</a
        >
      </li>`;
    })}
  </ul>`;
}
