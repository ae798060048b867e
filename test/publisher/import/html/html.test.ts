import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import type { Block } from '../../../../src/catalogue/model.js';
import { htmlToBlocks } from '../../../../src/publisher/import/html/html.js';
import { ReportBuilder, reportForScripts } from '../../../../src/publisher/import/report.js';

const paragraph = (...content: (Block & { type: 'paragraph' })['content']): Block => ({
  type: 'paragraph',
  content,
});
const list = (...items: Block[][]): Block => ({ type: 'list', items });
const strong = (text: string) => ({ type: 'strong' as const, text });
const link = (url: string, ...content: string[]) => ({ type: 'link' as const, url, content });

const cases: readonly (readonly [name: string, html: string, blocks: readonly Block[]])[] = [
  ['plain text', 'Gratis  voor\nwie start', [paragraph('Gratis voor wie start')]],
  ['entities', 'Jan &amp; Piet &lt;3', [paragraph('Jan & Piet <3')]],
  ['nothing but white space', '<p>&nbsp;</p><p> </p>', []],
  ['editor attributes', '<p data-indentation-level="0" __rdfaid="x">A</p>', [paragraph('A')]],
  [
    'wrapper divs',
    '<div class="typography"><div><p>A</p></div>B</div>',
    [paragraph('A'), paragraph('B')],
  ],
  ['runs of hard spaces', '<p>A&nbsp;&nbsp;&nbsp;B</p>', [paragraph('A B')]],
  ['zero-width characters', '<p>A\u200b\u00adB\ufeff</p>', [paragraph('AB')]],
  [
    'white space leaves strong text',
    '<p><strong> A </strong>B</p>',
    [paragraph(strong('A'), ' B')],
  ],
  [
    'neighbours of one style are one',
    '<p><b>A</b> <strong>B</strong></p>',
    [paragraph(strong('A B'))],
  ],
  ['empty strong text', '<p>A<strong> </strong>B</p>', [paragraph('A B')]],
  ['one break', '<p>A<br>B</p>', [paragraph('A\nB')]],
  ['breaks at the ends', '<p><br>A<br></p>', [paragraph('A')]],
  ['two breaks are paragraphs', 'A<br><br>B', [paragraph('A'), paragraph('B')]],
  ['raised digits', 'm<sup>2</sup>', [paragraph('m²')]],
  ['block inside strong', '<strong><p>A</p></strong>', [paragraph(strong('A'))]],
  ['a list', '<ul><li>A</li><li><p>B</p></li></ul>', [list([paragraph('A')], [paragraph('B')])]],
  [
    'an ordered list',
    '<ol><li>A</li></ol>',
    [{ type: 'list', ordered: true, items: [[paragraph('A')]] }],
  ],
  [
    'a list in a list without item',
    '<ul><li>A</li><ul><li>B</li></ul></ul>',
    [list([paragraph('A'), list([paragraph('B')])])],
  ],
  ['empty items', '<ul><li></li><li>A</li></ul>', [list([paragraph('A')])]],
  ['items without a list', '<li>A</li><li>B</li>', [list([paragraph('A')], [paragraph('B')])]],
  [
    'headings by rank',
    '<h3>A</h3><h5>B</h5>',
    [
      { type: 'heading', level: 1, content: ['A'] },
      { type: 'heading', level: 2, content: ['B'] },
    ],
  ],
  [
    'a strong heading',
    '<h3><strong>A</strong></h3>',
    [{ type: 'heading', level: 1, content: [strong('A')] }],
  ],
  [
    'a heading around a paragraph',
    '<h3><p>A</p></h3>',
    [{ type: 'heading', level: 1, content: ['A'] }],
  ],
  [
    'a heading around more, in its order',
    '<h3>A<p>B</p><ul><li>C</li></ul>D</h3>',
    [
      { type: 'heading', level: 1, content: ['A'] },
      paragraph('B'),
      list([paragraph('C')]),
      paragraph('D'),
    ],
  ],
  [
    'stray items around a table',
    '<li>A</li><table><tr><td>B</td></tr></table><li>C</li>',
    [list([paragraph('A')]), { type: 'table', rows: [[['B']]] }, list([paragraph('C')])],
  ],
  [
    'details and their summary',
    '<details><summary>Meer</summary>Info</details>',
    [paragraph('Meer'), paragraph('Info')],
  ],
  [
    'lines of a preformatted text',
    '<pre>Maandag 9-12\nDinsdag 9-16</pre>',
    [paragraph('Maandag 9-12\nDinsdag 9-16')],
  ],
  ['an empty list between two texts', 'A<ul></ul>B', [paragraph('A'), paragraph('B')]],
  [
    'a link',
    '<a href="https://a.be" target="_blank">A</a>',
    [paragraph(link('https://a.be', 'A'))],
  ],
  [
    'a link without scheme',
    '<a href="www.a.be/x">A</a>',
    [paragraph(link('https://www.a.be/x', 'A'))],
  ],
  [
    'a wrapped link',
    '<a href="https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fa.be%2Fx&amp;data=1">A</a>',
    [paragraph(link('https://a.be/x', 'A'))],
  ],
  [
    'two links to one address',
    '<a href="https://a.be">A</a><a href="https://a.be">B</a>',
    [paragraph(link('https://a.be', 'A'), link('https://a.be', 'B'))],
  ],
  ['a relative link', '<a href="/x">A</a>', [paragraph('A')]],
  ['a script link', '<a href="javascript:alert(1)">A</a>', [paragraph('A')]],
  ['a script', '<script>alert(1)</script><p onclick="x">A</p>', [paragraph('A')]],
  ['an image', '<img src="x.png" alt="Plan">', [paragraph('Plan')]],
  ['unbalanced tags', '<p>A<strong>B<p>C', [paragraph('A', strong('B')), paragraph(strong('C'))]],
  [
    'a table',
    '<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td><p>1</p><p>2</p></td></tr><tr><td></td></tr></tbody></table>',
    [{ type: 'table', header: [['A'], ['B']], rows: [[['1\n2'], []]] }],
  ],
  [
    'a table without header',
    '<table><tr><td>1</td></tr></table>',
    [{ type: 'table', rows: [[['1']]] }],
  ],
  [
    'cells over several rows and columns',
    '<table><tr><th colspan="2">A</th><th>B</th></tr><tr><td rowspan="2">1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td></tr><tr><td>6</td></tr></table>',
    [
      {
        type: 'table',
        header: [['A'], [], ['B']],
        rows: [
          [['1'], ['2'], ['3']],
          [[], ['4'], ['5']],
          [['6'], [], []],
        ],
      },
    ],
  ],
  ['an empty table', '<table><tr><td> </td></tr></table>', []],
];

describe('HTML becomes blocks', () => {
  for (const [name, html, blocks] of cases)
    test(name, () => assert.deepEqual(htmlToBlocks(html, new ReportBuilder()), blocks));

  test('what cannot be kept is counted', () => {
    const report = new ReportBuilder();
    htmlToBlocks('<a href="/x">A</a><img src="p.png"><td rowspan="2">', report);
    const { lost } = reportForScripts(report.build({ records: 0, products: 0, settings: 0 }));
    assert.deepEqual(Object.keys(lost), ['html: <img>', 'html: link that leads nowhere']);
    assert.equal(lost['html: <img>']?.examples[0]?.value, 'p.png');
  });

  for (const tag of ['<div>', '<b>', '<ul><li>', '<table><tr><td>'])
    test(`${tag} in itself, deeper than the stack: the words are kept, the loss is said`, () => {
      const report = new ReportBuilder();
      assert.deepEqual(htmlToBlocks(`${tag.repeat(20_000)}A`, report), [paragraph('A')]);
      const { lost } = reportForScripts(report.build({ records: 0, products: 0, settings: 0 }));
      assert.deepEqual(Object.keys(lost), ['html: elements nested too deeply']);
    });
});
