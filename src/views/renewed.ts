import { html } from 'lit/html.js';
import { keyed } from 'lit/directives/keyed.js';

/** A text that changes where it stands: a browser's own translation may have rewritten its node. */
export const renewed = (text: string | number): unknown => keyed(text, html`<span>${text}</span>`);
