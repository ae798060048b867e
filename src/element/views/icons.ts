/** Drawn, not loaded: a strict host allows no images from elsewhere. Decorative, all of them. */
import { type TemplateResult, svg } from 'lit';
import { html } from 'lit';

const icon = (content: TemplateResult<2>) =>
  html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${content}</svg>`;

export const searchIcon = icon(
  svg`<circle cx="10.5" cy="10.5" r="6.5" /><path d="m15.5 15.5 5 5" />`,
);
export const backIcon = icon(svg`<path d="M20 12H4m6-6-6 6 6 6" />`);
export const arrowIcon = icon(svg`<path d="M4 12h16m-6-6 6 6-6 6" />`);
export const closeIcon = icon(svg`<path d="m6 6 12 12M18 6 6 18" />`);
export const checkIcon = icon(svg`<path d="m5 12.5 4.5 4.5L19 7.5" />`);
export const infoIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v6M12 7.2v.3" />`);
export const warningIcon = icon(
  svg`<path d="M12 3.5 2.5 20h19Z" /><path d="M12 10v5M12 17.4v.3" />`,
);
export const formIcon = icon(svg`<path d="M6 3h9l4 4v14H6z" /><path d="M9.5 11h6M9.5 15h6" />`);
export const calendarIcon = icon(svg`<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4" />`);
export const mailIcon = icon(svg`<path d="M3.5 6h17v12h-17z" /><path d="m4 6.5 8 6.5 8-6.5" />`);
export const phoneIcon = icon(
  svg`<path d="M6 3.5h3.5l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5V18a2.5 2.5 0 0 1-2.5 2.5A14.5 14.5 0 0 1 3.5 6 2.5 2.5 0 0 1 6 3.5Z" />`,
);
export const counterIcon = icon(
  svg`<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11Z" /><circle cx="12" cy="10" r="2.3" />`,
);
export const clockIcon = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5.3l3.3 2" />`);
export const printIcon = icon(svg`<path d="M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z" />`);
export const webIcon = icon(
  svg`<circle cx="12" cy="12" r="9" /><path d="M3 12h18M12 3c3 3 3.6 6 3.6 9s-.6 6-3.6 9c-3-3-3.6-6-3.6-9S9 6 12 3Z" />`,
);
