import type { Range } from './types.js';

export type Piece = string | { readonly mark: string };

/** Cuts a text along ranges, ready for a template. Ranges that overlap or lie outside the text do no harm. */
export function highlight(text: string, ranges: readonly Readonly<Range>[] = []): Piece[] {
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const start = Math.max(done, from);
    const end = Math.min(text.length, to);
    if (!(end > start)) continue;
    if (start > done) pieces.push(text.slice(done, start));
    pieces.push({ mark: text.slice(start, end) });
    done = end;
  }
  if (done < text.length) pieces.push(text.slice(done));
  return pieces;
}
