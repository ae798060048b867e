/** Icons that only sheets show. */
import { svg } from 'lit/html.js';
import { icon } from './icons.js';

export const backIcon = icon(svg`<path d="M20 12H4m6-6-6 6 6 6"></path>`);
export const arrowIcon = icon(svg`<path d="M4 12h16m-6-6 6 6-6 6"></path>`);
export const formIcon = icon(
  svg`<path d="M6 3h9l4 4v14H6z"></path><path d="M9.5 11h6M9.5 15h6"></path>`,
);
export const calendarIcon = icon(
  svg`<path d="M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4"></path>`,
);
export const mailIcon = icon(
  svg`<path d="M3.5 6h17v12h-17z"></path><path d="m4 6.5 8 6.5 8-6.5"></path>`,
);
export const phoneIcon = icon(
  svg`<path d="M6 3.5h3.5l1.5 4.5-2 1.5a12 12 0 0 0 5.5 5.5l1.5-2 4.5 1.5V18a2.5 2.5 0 0 1-2.5 2.5A14.5 14.5 0 0 1 3.5 6 2.5 2.5 0 0 1 6 3.5Z"></path>`,
);
export const counterIcon = icon(
  svg`<path d="M12 21s-6.5-6-6.5-11a6.5 6.5 0 0 1 13 0c0 5-6.5 11-6.5 11Z"></path><circle cx="12" cy="10" r="2.3"></circle>`,
);
export const clockIcon = icon(
  svg`<circle cx="12" cy="12" r="9"></circle><path d="M12 7v5.3l3.3 2"></path>`,
);
export const printIcon = icon(svg`<path d="M7 8V3.5h10V8M7 17H4V8h16v9h-3M7 14h10v6.5H7z"></path>`);
export const webIcon = icon(
  svg`<circle cx="12" cy="12" r="9"></circle><path d="M3 12h18M12 3c3 3 3.6 6 3.6 9s-.6 6-3.6 9c-3-3-3.6-6-3.6-9S9 6 12 3Z"></path>`,
);
