import { html } from 'lit/html.js';

/** A stretch of text, or one that a search has matched. */
export type Piece = string | { readonly mark: string };

/** Text with the matched pieces marked. */
export const marked = (pieces: readonly Piece[]): unknown =>
  pieces.map((piece) => (typeof piece === 'string' ? piece : html`<mark>${piece.mark}</mark>`));
