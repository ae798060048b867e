import { html } from 'lit/html.js';
import { highlight } from '../search/highlight.js';
import type { Range } from '../search/types.js';

/** Text with the matched parts marked. */
export function marked(text: string, ranges: readonly Readonly<Range>[]): unknown {
  if (!ranges.length) return text;
  return highlight(text, ranges).map((piece) =>
    typeof piece === 'string' ? piece : html`<mark>${piece.mark}</mark>`,
  );
}
