import { html, nothing } from 'lit/html.js';
import type { FieldWith, Section } from '../catalogue/schema/fields.js';
import type { DrawContext } from './context.js';
import { heading } from './heading.js';

/**
 * A part of a sheet under its own heading, if there is anything to tell: all fields that the table
 * of fields puts there, in the order given.
 */
export function section<Id extends Section>(
  context: DrawContext,
  id: Id,
  title: string,
  fields: Readonly<Record<FieldWith<'section', Id>, unknown>>,
): unknown {
  const content = Object.values<unknown>(fields);
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

/** What `view` makes of a list, if there is anything in it. */
export function some<T>(
  context: DrawContext,
  items: readonly T[] | undefined,
  view: (context: DrawContext, items: readonly T[]) => unknown,
): unknown {
  return items?.length ? view(context, items) : nothing;
}
