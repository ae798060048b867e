/** Views as text: drawn by Lit's own server rendering, without the marks that it leaves for a browser. */
import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';

/** Lit escapes every value, so that only Lit itself can have written these. */
const MARKS = /<!--(?:\/?lit-part[^>]*|lit-node \d+|\?[^>]*)-->/g;

/** A whole document as HTML. Handlers of events are left out. */
export const draw = (document: unknown): string =>
  `${collectResultSync(render(document)).replace(MARKS, '')}\n`;
