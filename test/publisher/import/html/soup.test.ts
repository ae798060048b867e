/** Whatever editors paste: every word comes through, in its order. */
import { strict as assert } from 'node:assert';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { htmlToBlocks } from '../../../../src/publisher/import/html/html.js';
import { ReportBuilder } from '../../../../src/publisher/import/report.js';

const words = fc.stringMatching(/^[a-z]{1,6} ?[a-z]{0,4}$/);
/** Opened, closed or neither: a parser mends it, and so the importer sees the strangest trees. */
const tags = fc
  .constantFrom(
    ...'p div ul ol li h2 h4 strong em a span br hr table tbody tr td th caption thead dl dt dd'.split(
      ' ',
    ),
    ...'blockquote pre details summary font form label b i sup button noscript o:p'.split(' '),
  )
  .chain((tag) => fc.constantFrom(`<${tag}>`, `</${tag}>`, `<${tag} class="x" href="www.a.be">`));
const soup = fc
  .array(fc.oneof(words, tags, fc.constantFrom('&nbsp;', '&eacute;', '&', '<', '<p')), {
    maxLength: 24,
  })
  .map((pieces) => pieces.join(''));

const letters = (text: string): string => text.replace(/[\s\u00A0\u2028•]+/g, '');

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(wordsOf).join('') : '';
}
/** All texts of blocks, in the order in which they are read. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  const { header, rows, items, content, text } = value as Readonly<Record<string, unknown>>;
  return [header, rows, items, content, text].map(textOf).join('');
}

test('no word is lost or moved, however the HTML is broken', () => {
  fc.assert(
    fc.property(soup, (html) => {
      const meant = wordsOf(fromHtml(html, { fragment: true }));
      const said = textOf(htmlToBlocks(html, new ReportBuilder()));
      assert.equal(letters(said), letters(meant));
    }),
    { numRuns: 2000 },
  );
});
