import { strict as assert } from 'node:assert';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Preview } from '../../../src/publisher/publish/preview/preview.js';
import { command, copyOfContent, temporaryFolder } from '../helpers.js';

const edit = (content: string, file: string, from: string, to: string) => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(path, text.replaceAll(from, to));
};

test('a preview says for each municipality what its visitors will read, and publishes nothing', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  const before = readFileSync(join(out, 'v1', 'catalogue.json'), 'utf8');
  edit(
    content,
    'products/foodtruck.md',
    'Standplaats voor een foodtruck',
    'Plaats voor een foodtruck',
  );
  edit(content, 'products/foodtruck.md', '**een maand**', '**twee weken**');
  edit(content, 'settings/gingelom.json', '"amount": 10', '"amount": 11');
  const { code, out: said } = await command('build', content, '--out', out, '--preview');
  assert.equal(code, 0);
  assert.match(said, /Er is niets gepubliceerd/);
  assert.equal(readFileSync(join(out, 'v1', 'catalogue.json'), 'utf8'), before);
  const json = await command('build', content, '--out', out, '--preview', '--format', 'json');
  const { centre, municipalities, others } = JSON.parse(json.out) as Preview;
  const fieldsOf = (changes: typeof centre | undefined) =>
    changes?.changes.map(({ field }) => field).sort();
  assert.deepEqual(fieldsOf(centre), ['description', 'name']);
  // Gingelom has a description of its own: the centre's new one is not what its visitors read.
  assert.deepEqual(fieldsOf(municipalities.gingelom), ['fees', 'name']);
  assert.equal(others, 284);
});

test('of a product that goes says so, before it is gone', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  rmSync(join(content, 'products', 'foodtruck.md'));
  const { out: said } = await command('build', content, '--out', out, '--preview', '--lang', 'en');
  assert.match(said, /# Central guide\n {2}- foodtruck: disappears/);
});

test('of a first publication names what appears', async () => {
  const { out: said } = await command(
    'build',
    copyOfContent(),
    '--out',
    temporaryFolder(),
    '--preview',
  );
  assert.match(said, /\+ foodtruck: verschijnt/);
});
