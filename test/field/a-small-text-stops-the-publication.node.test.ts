/**
 * Met in a trial as an attacker: a few kB of Markdown in one municipality's settings ended every
 * build with "Maximum call stack size exceeded", or kept it busy for minutes; nobody's changes were
 * published, and no file was named.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { tooMuchIn } from '../../src/content/markdown/bounds.js';
import { readProse } from '../../src/content/markdown/read.js';
import { command, copyOfContent, temporaryFolder } from '../publisher/helpers.js';

const HOSTILE: Readonly<Record<string, string>> = {
  'quotes in quotes': '>'.repeat(5_000),
  'lists in lists, on one line': '- '.repeat(20_000),
  'lists in lists, on lines of their own': Array.from(
    { length: 200 },
    (_, i) => `${'  '.repeat(i)}- a`,
  ).join('\n'),
  'numbers and quotes by turns': '1. > '.repeat(400),
  'emphasis that never ends': '*a_'.repeat(16_000),
  'underlined headings': 'a\n=\n'.repeat(12_000),
};
const USUAL: Readonly<Record<string, string>> = {
  'a list of four levels': '- a\n  - b\n    - c\n      - d\n',
  'an indented code block': `${' '.repeat(120)}a`,
  'a mail that was quoted nine times': '>>>>>>>>> a',
  'two hundred bold words in a paragraph': '**woord** en '.repeat(200),
  'a table of bold cells': '| a | b |\n|---|---|\n' + '| **a** | **b** |\n'.repeat(200),
  'a hundred rules': 'tekst\n\n---\n\n'.repeat(100),
};

describe('a text that no parser may be given', () => {
  for (const [name, text] of Object.entries(HOSTILE)) test(name, () => assert.ok(tooMuchIn(text)));
  for (const [name, text] of Object.entries(USUAL))
    test(`${name}: is read`, () => {
      assert.equal(tooMuchIn(text), undefined);
      assert.ok(readProse(text).length);
    });
});

describe('in settings', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    const content = copyOfContent();
    const file = join(content, 'settings', 'gingelom.json');
    const settings = JSON.parse(readFileSync(file, 'utf8')) as { products: object };
    const override = { description: { nl: text, fr: 'Une terrasse.' } };
    const changed = JSON.stringify({ ...settings, products: { terras: { override } } });

    test(`${name}: costs that value, and the file is named`, async () => {
      writeFileSync(file, changed);
      const out = temporaryFolder();
      const { code, err } = await command('build', content, '--out', out, '--lang', 'en');
      assert.equal(code, 1);
      assert.match(
        err,
        /gingelom\.json:\d+:\d+: error: products\.terras\.override\.description\.nl: this text is not read/,
      );
      const published = readFileSync(join(out, 'v1/settings/gingelom.json'), 'utf8');
      assert.match(published, /Une terrasse/);
      assert.doesNotMatch(published, /"nl":\[\{"type":"(list|heading)/);
      const validated = await command('validate', content, '--lang', 'en');
      assert.match(validated.out, /gingelom\.json.*this text is not read/);
    });
    test(`${name}: is not accepted`, async () => {
      const theirs = join(temporaryFolder(), 'gingelom.json');
      writeFileSync(theirs, changed);
      const { code, err } = await command('accept', theirs, '--content', content, '--yes');
      assert.equal(code, 1);
      assert.match(err, /deze tekst wordt niet gelezen/);
    });
  }
});

describe('in a sheet', () => {
  for (const [name, text] of Object.entries(HOSTILE))
    test(`${name}: the sheet and the line are named`, async () => {
      const sheet = join(temporaryFolder(), 'x.md');
      writeFileSync(sheet, `---\nid: x\nname: X\n---\n\n# description\n\n## nl\n\n${text}\n`);
      const { code, out } = await command('validate', sheet, '--lang', 'en');
      assert.equal(code, 1);
      assert.match(out, /x\.md:\d+:1: error: body: this text is not read/);
    });
  test('data that are nested without end', async () => {
    const sheet = join(temporaryFolder(), 'x.md');
    writeFileSync(sheet, `---\nid: x\nname: ${'['.repeat(50_000)}\n---\n`);
    const { code, out } = await command('validate', sheet, '--lang', 'en');
    assert.equal(code, 1);
    assert.match(out, /x\.md.*error/);
  });
  test('settings that are nested without end', async () => {
    const file = join(temporaryFolder(), 'gingelom.json');
    writeFileSync(file, `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`);
    const { code, out } = await command('validate', file, '--lang', 'en');
    assert.equal(code, 1);
    assert.match(out, /gingelom\.json.*error/);
  });
});
