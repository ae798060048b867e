import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { formatPath } from '../../../src/catalogue/finding.js';
import { readProse, readSheet } from '../../../src/content/markdown/read.js';
import { writeSheet } from '../../../src/content/markdown/write.js';

const sheet = (...body: string[]) => ['---', 'id: x', 'name: X', '---', '', ...body].join('\n');
const read = (...body: string[]) => readSheet(sheet(...body)).product ?? {};
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });

describe('front matter', () => {
  test('texts that look like numbers or dates stay texts', () => {
    const { product } = readSheet(
      '---\nid: x\nname: 2026\nproductId: 007\nmodified: 2026-11-12\nfees:\n  - label: 1.50\n    amount: 1.50\n---\n',
    );
    assert.deepEqual(product, {
      id: 'x',
      name: '2026',
      productId: '007',
      modified: '2026-11-12',
      fees: [{ label: '1.50', amount: 1.5 }],
    });
  });
  test('u and je are the tags of the standard, wherever they stand', () => {
    const { product } = readSheet(
      '---\nid: x\nname: {u: A, je: B}\nfees:\n  - label: {u: C, fr: D}\n---\n',
    );
    assert.deepEqual(product, {
      id: 'x',
      name: { 'nl-BE-x-formal': 'A', 'nl-BE-x-informal': 'B' },
      fees: [{ label: { 'nl-BE-x-formal': 'C', fr: 'D' } }],
    });
  });
  test('a key without a value counts as absent', () => {
    assert.deepEqual(readSheet('---\nid: x\nname: X\nsummary:\n---\n').product, {
      id: 'x',
      name: 'X',
    });
  });
  test('Windows line ends and a byte order mark do no harm', () => {
    const { product } = readSheet(
      `\uFEFF${sheet('# description', '## nl', 'Tekst').replace(/\n/g, '\r\n')}`,
    );
    assert.deepEqual(product?.description, { nl: [paragraph('Tekst')] });
  });
});

describe('the body', () => {
  test('a field or language that stands twice is an error, and nothing of it is lost', () => {
    const { product, findings, positions } = readSheet(
      sheet(
        '# description',
        '## nl',
        'A',
        '',
        '# exceptions',
        '## nl',
        'C',
        '# description',
        '## nl',
        'B',
      ),
    );
    assert.deepEqual(product?.description, { nl: [paragraph('A'), paragraph('B')] });
    assert.deepEqual(
      findings.map(({ code, severity, path }) => [code, severity, positions.find(path)?.line]),
      [
        ['section-twice', 'error', 13],
        ['section-twice', 'error', 14],
      ],
    );
  });
  test('a heading with nothing below it is named', () => {
    const { product, findings, positions } = readSheet(
      sheet('# description', '## nl', 'A', '## fr', '# exceptions', '# requirements', '## u'),
    );
    assert.deepEqual(Object.keys(product ?? {}), ['id', 'name', 'description', 'requirements']);
    assert.deepEqual(
      findings.map(({ code, path }) => [code, formatPath(path), positions.find(path)?.line]),
      [
        ['empty-section', 'description.fr', 9],
        ['empty-section', 'exceptions', 10],
        ['empty-section', 'requirements.nl-BE-x-formal', 12],
      ],
    );
  });
  test('items stand at the same place in every language', () => {
    const { requirements } = read(
      '# requirements',
      '## u',
      '### A',
      '### -',
      '## je',
      '### -',
      '### B',
    );
    assert.deepEqual(requirements, [
      { name: { 'nl-BE-x-formal': 'A' } },
      { name: { 'nl-BE-x-informal': 'B' } },
    ]);
  });
  test('an escaped hyphen is a name', () => {
    assert.deepEqual(read('# costs', '## nl', '### \\-').costs, [{ name: { nl: '-' } }]);
  });
  test('a quote is the proof of a requirement, with headings of its own', () => {
    const { requirements } = read(
      '# requirements',
      '## nl',
      '### A',
      '> ### Plan',
      '>',
      '> #### Maten',
      '>',
      '> Een schets.',
    );
    assert.deepEqual(requirements, [
      {
        name: { nl: 'A' },
        evidence: {
          name: { nl: 'Plan' },
          description: {
            nl: [{ type: 'heading', level: 1, content: ['Maten'] }, paragraph('Een schets.')],
          },
        },
      },
    ]);
  });
  test('quotes are the pages of a step', () => {
    const { procedures } = read(
      '# procedures',
      '## nl',
      '### A',
      '> ### [P](https://p.be)',
      '',
      '> ### [Q](https://q.be)',
      '>',
      '> Uitleg',
    );
    assert.deepEqual(procedures, [
      {
        name: { nl: 'A' },
        websites: [
          { name: { nl: 'P' }, url: 'https://p.be' },
          { name: { nl: 'Q' }, url: 'https://q.be', description: { nl: [paragraph('Uitleg')] } },
        ],
      },
    ]);
  });
  test('a page is a link, a law may be a title', () => {
    const { websites, legalResources } = read(
      '# websites',
      '## nl',
      '### [P](https://p.be)',
      '# legalResources',
      '## nl',
      '### Decreet',
    );
    assert.deepEqual(websites, [{ name: { nl: 'P' }, url: 'https://p.be' }]);
    assert.deepEqual(legalResources, [{ name: { nl: 'Decreet' } }]);
  });
  test('an address without a name and a name without text come back', () => {
    const product = {
      id: 'x',
      name: 'X',
      websites: [{ url: 'https://p.be' }],
      costs: [{ name: { fr: 'A' } }],
    };
    assert.deepEqual(readSheet(writeSheet(product)).product, product);
  });
});

describe('prose', () => {
  const cases: readonly (readonly [name: string, markdown: string, blocks: readonly unknown[]])[] =
    [
      ['a line end in the source is a space', 'a\nb', [paragraph('a b')]],
      ['a backslash breaks the line', 'a\\\nb', [paragraph('a\nb')]],
      [
        'headings start at three',
        '### a\n\n##### b',
        [
          { type: 'heading', level: 1, content: ['a'] },
          { type: 'heading', level: 3, content: ['b'] },
        ],
      ],
      [
        '<br> breaks a line in a cell',
        '| a |\n| - |\n| b<br>c |',
        [{ type: 'table', header: [['a']], rows: [[['b\nc']]] }],
      ],
      ['an empty header is none', '|  |\n| - |\n| b |', [{ type: 'table', rows: [[['b']]] }]],
      [
        'links hold strong text',
        '[a **b**](https://x.be)',
        [
          paragraph({
            type: 'link',
            url: 'https://x.be',
            content: ['a ', { type: 'strong', text: 'b' }],
          }),
        ],
      ],
    ];
  for (const [name, markdown, blocks] of cases)
    test(name, () => assert.deepEqual(readProse(markdown), blocks));
});

describe('what is wrong is found at its place', () => {
  const cases: readonly (readonly [
    name: string,
    text: string,
    code: string,
    path: string,
    line?: number,
    column?: number,
  ])[] = [
    ['no front matter', '# description', 'no-front-matter', ''],
    ['front matter that is no YAML', '---\nid: x\nname: "X\n---\n', 'not-yaml', 'yaml[0]', 4, 1],
    [
      'an unknown field',
      sheet('# desciption', '## nl', 'A'),
      'unknown-section',
      'desciption',
      6,
      1,
    ],
    [
      'a language that is none',
      sheet('# description', '', '## Nederlands!', 'A'),
      'unknown-language',
      'description["Nederlands!"]',
      8,
      1,
    ],
    [
      'text without a language',
      sheet('# description', '', 'A'),
      'no-language',
      'description.nl',
      8,
      1,
    ],
    ['text above all fields', sheet('A'), 'text-outside', 'body[0]', 6, 1],
    [
      'an image',
      sheet('# description', '## nl', 'A ![b](c.png)'),
      'not-kept',
      'description.nl[0]',
      8,
      3,
    ],
    [
      'HTML',
      sheet('# description', '## nl', '<div>', 'A', '</div>'),
      'not-kept',
      'description.nl[0]',
      8,
      1,
    ],
    ['code', sheet('# description', '## nl', '    A'), 'not-kept', 'description.nl[0]', 8, 1],
    [
      'a second proof',
      sheet('# requirements', '## nl', '### A', '> ### B', '', '> ### C'),
      'not-kept',
      'requirements[0].evidence[0]',
      11,
      1,
    ],
  ];
  for (const [name, text, code, path, line, column] of cases)
    test(name, () => {
      const { findings, positions } = readSheet(text);
      const [finding] = findings;
      assert.equal(finding?.code, code);
      assert.equal(formatPath(finding.path), path);
      if (line) assert.deepEqual(positions.find(finding.path), { line, column });
    });
});
