/** Lists in a sheet: conditions with their proof, steps, links. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import type { Item, LegalResource, Procedure, Requirement } from '../catalogue/model.js';
import { readText } from '../catalogue/text.js';
import { msg } from '../texts/localize.js';
import type { DrawContext } from './context.js';
import { prose } from './rich-text.js';
import { some } from './section.js';
import { foreign, line, link } from './text.js';

/** One of a list: its name, what it is, and what goes with it. */
function itemView(
  context: DrawContext,
  { name, description }: Item,
  more: unknown = nothing,
): TemplateResult {
  const title = line(context, name);
  return html`<li>
    ${title === nothing ? nothing : html`<p class="item-title">${title}</p>`}
    ${prose(context, description, context.level + 1)} ${more}
  </li>`;
}

export const itemsView = (context: DrawContext, items: readonly Item[]) =>
  html`<ul class="items">
    ${items.map((item) => itemView(context, item))}
  </ul>`;

export const requirementsView = (context: DrawContext, items: readonly Requirement[]) =>
  html`<ul class="requirements">
    ${items.map((item) => itemView(context, item, evidenceView(context, item)))}
  </ul>`;

function evidenceView(context: DrawContext, { evidence }: Requirement): unknown {
  if (!evidence?.name && !evidence?.description) return nothing;
  return html`<div class="evidence">
    <p>
      <span class="evidence-label">${msg('Bewijs:', { id: 'evidence' })}</span>
      ${line(context, evidence.name)}
    </p>
    ${prose(context, evidence.description, context.level + 1)}
  </div>`;
}

export function proceduresView(context: DrawContext, items: readonly Procedure[]): TemplateResult {
  const steps = items.map((item) =>
    itemView(context, item, some(context, item.websites, linksView)),
  );
  // One step is no list to number.
  return items.length > 1
    ? html`<ol class="steps">
        ${steps}
      </ol>`
    : html`<ul class="items">
        ${steps}
      </ul>`;
}

export function linksView(context: DrawContext, items: readonly LegalResource[]): TemplateResult {
  return html`<ul class="links">
    ${items.map(({ name, description, url }) => {
      const text = readText(name, context.voice);
      return html`<li>
        <span lang=${foreign(context, text?.lang)}>${link(url, text?.value ?? url)}</span>
        ${prose(context, description, context.level + 1)}
      </li>`;
    })}
  </ul>`;
}
