import { type TemplateResult, html, nothing } from 'lit/html.js';

interface HeadingOptions {
  readonly id?: string;
  readonly part?: string;
  readonly class?: string;
  /** A heading that takes focus when its view opens. */
  readonly focusable?: boolean;
}
const DEEPEST = 6;

/** A heading of the given level; deeper than h6 there is none. */
export function heading(
  level: number,
  content: unknown,
  options: HeadingOptions = {},
): TemplateResult {
  const id = options.id ?? nothing;
  const part = options.part ?? nothing;
  const name = options.class ?? nothing;
  const tab = options.focusable ? '-1' : nothing;
  switch (Math.min(level, DEEPEST)) {
    case 1:
      return html`<h1 id=${id} part=${part} class=${name} tabindex=${tab}>${content}</h1>`;
    case 2:
      return html`<h2 id=${id} part=${part} class=${name} tabindex=${tab}>${content}</h2>`;
    case 3:
      return html`<h3 id=${id} part=${part} class=${name} tabindex=${tab}>${content}</h3>`;
    case 4:
      return html`<h4 id=${id} part=${part} class=${name} tabindex=${tab}>${content}</h4>`;
    case 5:
      return html`<h5 id=${id} part=${part} class=${name} tabindex=${tab}>${content}</h5>`;
    default:
      return html`<h6 id=${id} part=${part} class=${name} tabindex=${tab}>${content}</h6>`;
  }
}
