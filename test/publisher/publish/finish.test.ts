import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { archivedOn, listArchive, readArchive } from '../../../src/publisher/publish/archive.js';
import { sha384 } from '../../../src/publisher/publish/finish.js';
import { command, copyOfContent, temporaryFolder } from '../helpers.js';

const read = (...path: string[]) => readFileSync(join(...path));
const json = (...path: string[]) =>
  JSON.parse(read(...path).toString('utf8')) as Record<string, unknown>;
const revisionIn = (out: string) => json(out, 'v1', 'catalogue.json').revision;
const rename = (content: string) => {
  const file = join(content, 'products', 'foodtruck.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace('food truck', 'camion à frites'));
};

/** Changes what the sheet of the food truck refers to. */
function relate(content: string, line: string): void {
  const file = join(content, 'products', 'foodtruck.md');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^related: .*$/m, line));
}

describe('beside the files', () => {
  test('stands a list of hashes, of scripts as well, that follows them', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out);
    const script = join(out, 'v1', 'product-guide.iife.js');
    writeFileSync(script, 'let a;');
    const { out: said } = await command('build', content, '--out', out);
    assert.match(said, /revisie 1 \(ongewijzigd\)/);
    const files = json(out, 'v1', 'integrity.json').files as Record<string, string>;
    assert.equal(files['product-guide.iife.js'], sha384(read(script)));
    assert.equal(files['catalogue.json'], sha384(read(out, 'v1', 'catalogue.json')));
    assert.equal(files['integrity.json'], undefined);
  });
  test('stand small copies of the same bytes, also after a change', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out, '--compress');
    rename(content);
    await command('build', content, '--out', out, '--compress');
    for (const name of ['catalogue.json', 'catalogue.fr.json', 'settings/gingelom.json']) {
      const whole = read(out, 'v1', name);
      assert.deepEqual(brotliDecompressSync(read(out, 'v1', `${name}.br`)), whole);
      assert.deepEqual(gunzipSync(read(out, 'v1', `${name}.gz`)), whole);
    }
  });
  test('no copy of an older file stays behind', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out, '--compress');
    rename(content);
    await command('build', content, '--out', out);
    assert.ok(!existsSync(join(out, 'v1', 'catalogue.fr.json.br')));
    assert.ok(!existsSync(join(out, 'v1', 'catalogue.json.gz')));
  });
});

describe('a build', () => {
  test('refuses to lose more than a fifth of the products, unless told to', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out);
    rmSync(join(content, 'products', 'oude-kaart.md'));
    relate(content, 'related: []');
    const refused = await command('build', content, '--out', out);
    assert.equal(refused.code, 1);
    assert.match(refused.err, /1 van de 2 producten zouden verdwijnen: oude-kaart/);
    assert.equal(revisionIn(out), 1);
    assert.equal((await command('build', content, '--out', out, '--force')).code, 0);
    assert.equal(revisionIn(out), 2);
  });
  test('lets a product have a new id', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out);
    const file = join(content, 'products', 'oude-kaart.md');
    const text = readFileSync(file, 'utf8');
    rmSync(file);
    writeFileSync(
      join(content, 'products', 'kaart.md'),
      text.replace('id: oude-kaart', 'id: kaart\nformerIds: [oude-kaart]'),
    );
    relate(content, 'related: [kaart]');
    assert.equal((await command('build', content, '--out', out)).code, 0);
  });
  test('goes on counting where the publication was lost', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    await command('build', content, '--out', out);
    rename(content);
    await command('build', content, '--out', out);
    rmSync(join(out, 'v1'), { recursive: true });
    const [sheet = ''] = readdirSync(join(content, 'products'));
    const file = join(content, 'products', sheet);
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: ', 'productId: "1"\nid: '));
    await command('build', content, '--out', out);
    assert.equal(revisionIn(out), 3);
    rmSync(join(out, 'v1'), { recursive: true });
    rmSync(join(out, 'archive'), { recursive: true });
    await command('build', content, '--out', out, '--revision-at-least', '7');
    assert.equal(revisionIn(out), 7);
  });
});

test('every publication is kept, by revision and day', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  await command('build', content, '--out', out);
  rename(content);
  await command('build', content, '--out', out);
  assert.deepEqual(
    listArchive(out).map(({ revision, date }) => [revision, date]),
    [
      [1, '2026-11-23'],
      [2, '2026-11-23'],
    ],
  );
  assert.equal(archivedOn(out, '2026-11-22'), undefined);
  const last = archivedOn(out, '2027-01-01');
  assert.ok(last);
  assert.equal(
    readArchive(last).files['catalogue.json'],
    read(out, 'v1', 'catalogue.json').toString('utf8'),
  );
});
