/** All products of a guide on one page, by topic. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { readText } from '../../catalogue/text.js';
import { msg } from '../../texts/localize.js';
import type { DrawContext } from '../../views/context.js';
import { countText, guideTitle } from '../../views/guide.js';
import { heading } from '../../views/heading.js';
import { type ResultItem, resultView } from '../../views/results.js';
import { notices } from '../../views/states.js';

export function listPage(context: DrawContext, items: readonly ResultItem[]): TemplateResult {
  const { guide, voice } = context;
  // Each product once, under its first topic.
  const under = (id: string | undefined) =>
    items.filter(({ product: { fields } }) => known.get(fields.topics?.[0] ?? '') === id);
  const known = new Map(guide.topics.map(({ id }) => [id, id]));
  const groups = [
    ...guide.topics.map(({ id, name }) => ({
      id,
      name: readText(name, voice)?.value ?? id,
      items: under(id),
    })),
    // Topics are ids, which have no underscore.
    {
      id: '_other',
      name: msg('Andere producten', { id: 'page-other-topics' }),
      items: under(undefined),
    },
  ].filter((group) => group.items.length);
  return html`<header>
      ${heading(1, guideTitle(guide), { class: 'page-title' })}
      <p class="status">${countText(items.length)}</p>
    </header>
    ${notices(context)}
    ${
      groups.length > 1
        ? html`<nav aria-label=${msg('Onderwerp', { id: 'topic' })}>
            <ul class="page-links">
              ${groups.map(({ id, name }) => html`<li><a href=${`#topic-${id}`}>${name}</a></li>`)}
            </ul>
          </nav>`
        : nothing
    }
    ${groups.map(
      ({ id, name, items: own }) =>
        html`<section class="page-topic" aria-labelledby=${`topic-${id}`}>
          ${heading(2, name, { id: `topic-${id}` })}
          <ul class="results">
            ${own.map((item) => resultView({ ...context, level: 2 }, item))}
          </ul>
        </section>`,
    )}`;
}
