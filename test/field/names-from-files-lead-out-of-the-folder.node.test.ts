/**
 * Met in a trial as an attacker: a folder from somebody else (a pull request, an archive by mail) held a
 * list of changes, or of pages, with `../` in its names; the next import wrote and deleted beside the
 * folder, and ended with 0.
 */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { PageStore } from '../../src/publisher/import/stream/page-store.js';
import { isInnerName, pathInside } from '../../src/publisher/inside.js';
import { command, copyOfContent, fixtures, temporaryFolder } from '../publisher/helpers.js';

const OUTSIDE = ['../x', 'a/../../x', '/etc/x', 'a\\..\\x', 'C:x', '.', '..', '', 'a//b', 'a\0b'];
for (const name of OUTSIDE)
  test(`${JSON.stringify(name)} is no name inside`, () => assert.ok(!isInnerName(name)));
for (const name of ['a', 'settings/gingelom.json', '.gitignore', 'a..b'])
  test(`${name} is one`, () => assert.ok(isInnerName(name)));

test('a link leads out as well', () => {
  const folder = temporaryFolder();
  symlinkSync(temporaryFolder(), join(folder, 'products'));
  assert.throws(() => pathInside(folder, 'products/x.md'), /leads out/);
  assert.throws(() => pathInside(folder, 'products/deeper/x.md'), /leads out/);
});

function planted(stage: string, list: object, staged: string): void {
  mkdirSync(join(stage, 'files'), { recursive: true });
  writeFileSync(join(stage, 'files', 'evil'), 'planted');
  writeFileSync(join(stage, 'changes.json'), JSON.stringify(list).replaceAll('$', staged));
}

describe('a list of changes', () => {
  const lists = {
    written: { written: ['../evil'], removed: [] },
    removed: { written: [], removed: ['../precious.txt'] },
  };
  for (const [name, list] of Object.entries(lists)) {
    test(`${name}: import leaves alone what is beside`, async () => {
      const around = temporaryFolder();
      const content = join(around, 'content');
      mkdirSync(content);
      writeFileSync(join(around, 'precious.txt'), 'precious');
      planted(join(content, '.import.commit'), list, '');
      // Where the name leads from the files that are staged.
      writeFileSync(join(content, '.import.commit', 'evil'), 'planted');
      const { code, err } = await command(
        'import',
        join(fixtures, 'import/standplaats.nt'),
        '--out',
        content,
      );
      assert.equal(code, 1);
      assert.match(err, /leads out of/);
      assert.ok(!existsSync(join(around, 'evil')));
      assert.equal(readFileSync(join(around, 'precious.txt'), 'utf8'), 'precious');
    });
    test(`${name}: build leaves alone what is beside`, async () => {
      const out = temporaryFolder();
      writeFileSync(join(out, 'precious.txt'), 'precious');
      planted(join(out, 'v1.commit'), list, '');
      writeFileSync(join(out, 'v1.commit', 'evil'), 'planted');
      const { code, err } = await command('build', copyOfContent(), '--out', out);
      assert.equal(code, 1);
      assert.match(err, /leads out of/);
      assert.ok(!existsSync(join(out, 'evil')));
      assert.ok(existsSync(join(out, 'precious.txt')));
    });
  }
});

test('an index of pages deletes and reads nothing but pages', () => {
  const around = temporaryFolder();
  const folder = join(around, 'state');
  mkdirSync(folder);
  writeFileSync(join(around, 'precious.txt'), 'precious');
  const pages = {
    'https://example.org/a': { file: '../precious.txt', next: [] },
    'https://example.org/b': { file: 7, next: 'x' },
  };
  writeFileSync(join(folder, 'pages.json'), JSON.stringify({ version: 1, pages }));
  const store = new PageStore(folder);
  assert.equal(store.get('https://example.org/a'), undefined);
  store.keepOnly(new Set());
  assert.ok(existsSync(join(around, 'precious.txt')));
});
