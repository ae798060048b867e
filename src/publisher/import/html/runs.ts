/** Running text while HTML is read: pieces with a style, white space settled at the end. */
import type { Inline } from '../../../catalogue/model.js';
import { addText } from '../../../content/markdown/inline.js';

export type Style = 'plain' | 'emphasis' | 'strong';
/** One `<a>`: two links to the same address stay two. */
export interface Link {
  readonly url: string;
}
export interface Run {
  readonly text: string;
  readonly style: Style;
  readonly link: Link | undefined;
}
type Emphasised = Exclude<Inline, { type: 'link' }>;

/** Stands for `<br>`: a line feed in HTML is only white space. */
export const BREAK = '\u2028';
const WHITE_SPACE = /\s+/g;
const STARTS_WHITE = /^\s/;
const ENDS_WHITE = /\s$/;

/**
 * Paragraphs of the runs: white space collapsed and kept outside emphasis and links, none at the
 * ends; two breaks in a row start a new paragraph, one is a line feed.
 */
export function settle(runs: readonly Run[]): Inline[][] {
  const paragraphs: Run[][] = [[]];
  let current = paragraphs[0] ?? [];
  let space = false;
  let breaks = 0;
  for (const run of runs) {
    const lines = run.text.includes(BREAK) ? run.text.split(BREAK) : [run.text];
    for (const [i, line] of lines.entries()) {
      if (i) breaks += 1;
      const text = line.replace(WHITE_SPACE, ' ').trim();
      if (!text) {
        space ||= line !== '';
        continue;
      }
      space ||= STARTS_WHITE.test(line);
      if (breaks > 1 && current.length) {
        current = [];
        paragraphs.push(current);
      } else if (breaks) pushBetween(current, run, '\n');
      else if (space) pushBetween(current, run, ' ');
      current.push(text === run.text ? run : { ...run, text });
      space = ENDS_WHITE.test(line);
      breaks = 0;
    }
  }
  return paragraphs.filter((paragraph) => paragraph.length).map(toInlines);
}

/** White space belongs to both neighbours where they are alike, otherwise to neither's style. */
function pushBetween(into: Run[], next: Run, text: string): void {
  const before = into.at(-1);
  if (!before) return;
  const link = before.link === next.link ? next.link : undefined;
  const style = before.style === next.style && before.link === next.link ? next.style : 'plain';
  into.push({ text, style, link });
}

function toInlines(runs: readonly Run[]): Inline[] {
  const content: Inline[] = [];
  let open: { readonly link: Link; readonly inner: Emphasised[] } | undefined;
  for (const { text, style, link } of runs) {
    const piece: Emphasised = style === 'plain' ? text : { type: style, text };
    if (!link) {
      open = undefined;
      addText(content, piece);
    } else {
      if (open?.link !== link) {
        open = { link, inner: [] };
        content.push({ type: 'link', url: link.url, content: open.inner });
      }
      addText(open.inner, piece);
    }
  }
  return content;
}
