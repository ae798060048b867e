import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { diffWords } from '../../../../src/publisher/publish/drift/diff.js';
import { command, copyOfContent, temporaryFolder } from '../../helpers.js';

const change = (content: string, to: string) => {
  const file = join(content, 'products', 'foodtruck.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('**een maand**', to));
};

describe('words', () => {
  test('that stayed, went and came are told apart', () => {
    assert.deepEqual(diffWords('vraag een maand vooraf', 'vraag twee weken vooraf aan'), [
      { kind: 'same', text: 'vraag' },
      { kind: 'gone', text: 'een maand' },
      { kind: 'new', text: 'twee weken' },
      { kind: 'same', text: 'vooraf' },
      { kind: 'new', text: 'aan' },
    ]);
  });
  test('of two texts that are equal, empty or much too long are no trouble', () => {
    assert.deepEqual(diffWords('', ''), []);
    assert.equal(diffWords('a b', 'a  b').length, 1);
    assert.equal(diffWords('a '.repeat(3000), 'b '.repeat(3000)).length, 2);
  });
});

describe('a drift report in HTML', async () => {
  const content = copyOfContent();
  const published = temporaryFolder();
  await command('build', content, '--out', published);
  change(content, 'twee <weken> & meer');
  const { out } = await command('drift', published, content, '--format', 'html');

  test('shows before and after by word, and what the municipality says', () => {
    assert.match(out, /<h2>Gingelom <small>1<\/small><\/h2>/);
    assert.match(out, /<del>een maand<\/del> <ins>twee/);
    assert.match(out, /Wij geven/);
  });
  test('stands on its own, and takes no text for markup', () => {
    assert.doesNotMatch(out, /<script|<link|src=|href="(?!#)|@import|url\(/);
    assert.doesNotMatch(out, /<weken>/);
  });
  test('can be of one municipality', async () => {
    const { out: other } = await command(
      ...['drift', published, content, '--format', 'html', '--municipality', 'Wellen'],
    );
    assert.doesNotMatch(other, /<h2>Gingelom/);
    assert.match(other, /Geen enkele/);
  });
});

describe('the archive', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  change(content, 'twee weken');
  await command('build', content, '--out', out);

  test('shows a product as visitors read it on a day', async () => {
    const { code, out: said } = await command('show', 'Gingelom', 'foodtruck', '--from', out);
    assert.equal(code, 0);
    const shown = JSON.parse(said) as { revision: number; fields: { description: unknown } };
    assert.equal(shown.revision, 2);
    assert.match(JSON.stringify(shown.fields.description), /Wij geven/);
    const before = await command(
      'show',
      'gingelom',
      'foodtruck',
      '--from',
      out,
      '--on',
      '2026-11-22',
    );
    assert.equal(before.code, 2);
    assert.match(before.err, /niet bewaard/);
  });
  test('publishes an old content again under a higher revision', async () => {
    const { code, out: said } = await command('rollback', '1', '--from', out);
    assert.equal(code, 0);
    assert.match(said, /als revisie 3/);
    const { out: drift } = await command('drift', out, copyOfContent(), '--format', 'json');
    assert.deepEqual((JSON.parse(drift) as { changed: unknown[] }).changed, []);
    assert.equal((await command('rollback', '9', '--from', out)).code, 2);
  });
});
