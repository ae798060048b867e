import { html, nothing } from 'lit/html.js';
import type { ViewContext } from './context.js';
import { heading } from './heading.js';

/** A part of a sheet under its own heading, if there is anything to tell. */
export function section(
  context: ViewContext,
  id: string,
  title: string,
  ...content: readonly unknown[]
): unknown {
  if (content.every((part) => part === nothing)) return nothing;
  return html`<section
    class="section"
    part="section"
    data-section=${id}
    aria-labelledby=${`section-${id}`}
  >
    ${heading(context.level + 1, title, { id: `section-${id}` })} ${content}
  </section>`;
}
