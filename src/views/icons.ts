/**
 * Drawn, not loaded: a strict host allows no images from elsewhere. Decorative, all of them.
 * Closed by full tags: the minifier takes the slash of `<path />` away.
 */
import { type TemplateResult, html, svg } from 'lit/html.js';

export const icon = (content: TemplateResult<2>) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${content}</svg>`;

export const searchIcon = icon(
  svg`<circle cx="10.5" cy="10.5" r="6.5"></circle><path d="m15.5 15.5 5 5"></path>`,
);
export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18"></path>`);
export const infoIcon = icon(
  svg`<circle cx="12" cy="12" r="9"></circle><path d="M12 11v6M12 7.2v.3"></path>`,
);
export const warningIcon = icon(
  svg`<path d="M12 3.5 2.5 20h19Z"></path><path d="M12 10v5M12 17.4v.3"></path>`,
);
