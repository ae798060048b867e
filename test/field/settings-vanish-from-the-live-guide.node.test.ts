/**
 * Met in a trial as an editor would work: Notepad, mail and Windows rename settings files, a decimal
 * comma breaks them, and the municipality's fees, forms and desks were gone from its page.
 */
import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { command, copyOfContent, temporaryFolder } from '../publisher/helpers.js';

const FILE = join('settings', 'gingelom.json');
const published = (out: string, slug = 'gingelom') =>
  readFileSync(join(out, 'v1', 'settings', `${slug}.json`), 'utf8');
const rename = (name: string) => (content: string) =>
  renameSync(join(content, FILE), join(content, name));

const SLIPS: Readonly<Record<string, (content: string) => void>> = {
  'gingelom.json.txt': rename('settings/gingelom.json.txt'),
  'Gingelom.json': rename('settings/Gingelom.json'),
  'gingelom.JSON': rename('settings/gingelom.JSON'),
  'gingelom (1).json': rename('settings/gingelom (1).json'),
  'gingelom - kopie.json': rename('settings/gingelom - kopie.json'),
  gingelom: rename('settings/gingelom'),
  'the NIS code as a name': rename('settings/71017.json'),
  'another spelling': rename('settings/ginglom.json'),
  'a folder of its own': (content) => {
    mkdirSync(join(content, 'settings', '2026'));
    rename('settings/2026/gingelom.json')(content);
  },
  'a link': (content) => {
    rename('elsewhere.json')(content);
    symlinkSync(join(content, 'elsewhere.json'), join(content, FILE));
  },
  'a folder Settings': (content) =>
    renameSync(join(content, 'settings'), join(content, 'Settings')),
  'a trailing comma': (content) => {
    const text = readFileSync(join(content, FILE), 'utf8');
    writeFileSync(join(content, FILE), text.replace(/}\s*$/, ',}'));
  },
  'Windows-1252': (content) => appendFileSync(join(content, FILE), Buffer.from([0xe9])),
  'an empty file': (content) => writeFileSync(join(content, FILE), ''),
  'a value that is none': (content) => {
    const settings = JSON.parse(readFileSync(join(content, FILE), 'utf8')) as object;
    writeFileSync(join(content, FILE), JSON.stringify({ ...settings, tone: 'u' }));
  },
  "another municipality's code": (content) => {
    const text = readFileSync(join(content, FILE), 'utf8');
    writeFileSync(
      join(content, FILE),
      text.replace(
        /"municipality": \{[^}]*\}/,
        '"municipality": { "name": "Gingelom", "nis": "73098" }',
      ),
    );
  },
};

describe('what is published of a municipality stays, and its file is named, after', () => {
  for (const [slip, make] of Object.entries(SLIPS))
    test(slip, async () => {
      const content = copyOfContent();
      const out = temporaryFolder();
      assert.equal((await command('build', content, '--out', out)).code, 0);
      const before = published(out);
      make(content);
      const { code, err } = await command('build', content, '--out', out);
      assert.equal(code, 1);
      assert.match(err, /settings.*: fout: /i);
      assert.equal(published(out), before);
      assert.equal((await command('validate', content)).code, 1);
    });
});

test('mended, the new settings hold', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  const text = readFileSync(join(content, FILE), 'utf8');
  writeFileSync(join(content, FILE), `${text},`);
  await command('build', content, '--out', out);
  writeFileSync(
    join(content, FILE),
    text.replace('"modified"', '"notices": [{"text": "Nieuw."}], "modified"'),
  );
  assert.equal((await command('build', content, '--out', out)).code, 0);
  assert.match(published(out), /Nieuw\./);
});

test('more than a fifth of the municipalities lose their local content only by --force', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  const before = published(out);
  for (const make of [
    () => writeFileSync(join(content, FILE), '{"municipality": {"name": "Gingelom"}}'),
    () => rmSync(join(content, FILE)),
    () => rmSync(join(content, 'settings'), { recursive: true }),
  ]) {
    make();
    const { code, err } = await command('build', content, '--out', out);
    assert.equal(code, 1);
    assert.match(err, /1 van de 1 gemeenten zou verdwijnen: gingelom/);
    assert.equal(published(out), before);
  }
  assert.equal((await command('build', content, '--out', out, '--force')).code, 0);
  assert.notEqual(published(out), before);
});

describe('every file of a content folder is read or named', () => {
  for (const [name, says] of [
    ['products/terras.md.txt', /terras\.md\.txt: fout: .*products\/terras\.md/],
    ['products/terras.MD', /terras\.MD: fout/],
    ['products/oud/terras.md', /oud\/terras\.md: fout/],
    ['products/foto.png', /foto\.png: waarschuwing/],
    ['products/foodtruck.md.bak', /foodtruck\.md\.bak: waarschuwing/],
    ['cooperations/haspengouw.json.txt', /haspengouw\.json\.txt: fout/],
    ['events/horeca.yml', /horeca\.yml: fout: .*events\/horeca\.yaml/],
    ['lexicon.yml', /lexicon\.yml: fout: .*lexicon\.yaml/],
  ] as const)
    test(name, async () => {
      const content = copyOfContent();
      mkdirSync(join(content, name, '..'), { recursive: true });
      writeFileSync(join(content, name), 'x');
      const { out, code } = await command('validate', content);
      assert.match(out, says);
      const built = await command('build', content, '--out', temporaryFolder());
      assert.equal(built.code, code);
    });

  test('but what systems and programs leave behind', async () => {
    const content = copyOfContent();
    for (const name of ['._terras.md', '~$terras.md', '.DS_Store', '.terras.md.swp'])
      writeFileSync(join(content, 'products', name), 'x');
    assert.equal((await command('validate', content)).code, 0);
    assert.equal((await command('build', content, '--out', temporaryFolder())).code, 0);
  });

  test('a pipe is named, not waited for', async () => {
    const content = copyOfContent();
    execFileSync('mkfifo', [join(content, 'products', 'pijp.md')]);
    const { out } = await command('validate', content);
    assert.match(out, /pijp\.md: fout/);
  });
});
