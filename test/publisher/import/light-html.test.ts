import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { fromHtml } from 'hast-util-from-html';
import { lightHtml } from '../../../src/publisher/import/light-html.js';

/** Without places, which only the parser gives. */
const plain = (nodes: unknown): unknown =>
  JSON.parse(
    JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value)),
  );

describe('simple HTML', () => {
  for (const html of [
    '<p>Vraag een <strong>vergunning</strong> aan.</p><p>Bel&nbsp;ons &amp; wacht.</p>',
    '<ul><li>een</li><li><p>twee</p><ul><li>drie</li></ul></li></ul>',
    '<div><h3>Kop</h3><p>Een<br>twee<br />drie</p></div>',
    '<p data-indentation-level="0">Zie <a href="https://example.org/?a=1&amp;b=2">hier</a></p>',
    'tekst zonder elementen, met &euml; en &rsquo;',
  ])
    test(`is read as the parser reads it: ${html.slice(0, 40)}`, () => {
      const nodes = lightHtml(html);
      assert.ok(nodes);
      assert.deepEqual(plain(nodes), plain(fromHtml(html, { fragment: true }).children));
    });
});

describe('what is out of the ordinary is left to the parser', () => {
  for (const html of [
    '<p>niet gesloten',
    '<p>een<p>twee</p>',
    '<b><i>gekruist</b></i>',
    '<p><ul><li>lijst in alinea</li></ul></p>',
    '<table><tr><td>x</td></tr></table>',
    '<a href=zonder-aanhalingstekens>x</a>',
    '<a href="x">een <a href="y">twee</a></a>',
    '<p>R&D en &copy;</p>',
    '<!-- opmerking -->',
    '3 < 4',
    '<img src="x">',
  ])
    test(html, () => assert.equal(lightHtml(html), undefined));
});
