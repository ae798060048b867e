import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { verifySignature } from '../../../../src/source/signature.js';
import { isListed } from '../../../../src/source/sheet-hash.js';
import { command, copyOfContent, temporaryFolder } from '../../helpers.js';

const folder = temporaryFolder();
const content = copyOfContent();
const keyFile = join(folder, 'centre.pem');

describe('product-guide keygen', () => {
  test('writes a private key for its owner alone, and prints the public one', async () => {
    const { code, out, err } = await command('keygen', '--out', keyFile);
    assert.equal(code, 0);
    assert.match(out, /^[\w-]{43}$/);
    assert.match(err, /geheime sleutel/);
    assert.equal(statSync(keyFile).mode & 0o077, 0);
    assert.match(readFileSync(keyFile, 'utf8'), /BEGIN PRIVATE KEY/);
  });

  test('never overwrites a file', async () => {
    const { code, err } = await command('keygen', '--out', keyFile, '--lang', 'en');
    assert.equal(code, 1);
    assert.match(err, /can’t be written here/);
  });
});

describe('a signed publication', async () => {
  const first = (await command('keygen', '--out', join(folder, 'first.pem'))).out;
  const second = (await command('keygen', '--out', join(folder, 'second.pem'))).out;
  const stranger = (await command('keygen', '--out', join(folder, 'stranger.pem'))).out;
  const out = join(folder, 'public');
  const build = (...args: string[]) => command('build', content, '--out', out, ...args);
  const sign = ['--sign', join(folder, 'first.pem'), '--sign', join(folder, 'second.pem')];
  const read = (name: string) => readFileSync(join(out, 'v1', name), 'utf8');
  const verdict = (name: string, key: string, text = read(name)) =>
    verifySignature(name, text, JSON.parse(read(`${name}.sig`)), [key]);
  await build(...sign);

  test('holds for browsers that know either key', async () => {
    const catalogue = JSON.parse(read('catalogue.json')) as { sheets: string; revision: number };
    for (const name of ['catalogue.json', 'settings/gingelom.json', catalogue.sheets])
      for (const key of [first, second])
        assert.deepEqual(await verdict(name, key), { state: 'signed', revision: 1 });
    assert.equal((await verdict('catalogue.json', stranger)).state, 'unsigned');
    assert.equal(
      (await verdict('catalogue.json', first, `${read('catalogue.json')} `)).state,
      'unsigned',
    );
  });

  test('lists the whole hash of every sheet', async () => {
    const { sheets, products } = JSON.parse(read('catalogue.json')) as {
      sheets: string;
      products: { id: string; sheet: string }[];
    };
    const list: unknown = JSON.parse(read(sheets));
    for (const { id, sheet } of products) {
      assert.ok(await isListed(read(sheet), id, list, true), id);
      assert.ok(!(await isListed(`${read(sheet)} `, id, list, true)), id);
    }
    assert.ok(!(await isListed('{}', 'onbekend', list, true)));
  });

  test('signs every settings file under its own name', async () => {
    for (const name of readdirSync(join(out, 'v1', 'settings')).filter((one) =>
      one.endsWith('.json'),
    ))
      assert.ok(existsSync(join(out, 'v1', 'settings', `${name}.sig`)), name);
    const other = JSON.parse(read('settings/wellen.json.sig')) as unknown;
    const swapped = await verifySignature(
      'settings/gingelom.json',
      read('settings/wellen.json'),
      other,
      [first],
    );
    assert.equal(swapped.state, 'unsigned');
  });

  test('is the same, byte for byte, when it is built again', async () => {
    const before = read('catalogue.json.sig');
    assert.match((await build(...sign)).out, /revisie 1 \(ongewijzigd\)/);
    assert.equal(read('catalogue.json.sig'), before);
  });

  test('is not followed by one that isn’t', async () => {
    const { code, err } = await build();
    assert.equal(code, 1);
    assert.match(err, /--sign/);
  });

  test('is signed anew when an earlier content comes back', async () => {
    const { code } = await command('rollback', '1', '--from', out, ...sign);
    assert.equal(code, 0);
    const { revision } = JSON.parse(read('catalogue.json')) as { revision: number };
    assert.deepEqual(await verdict('catalogue.json', first), { state: 'signed', revision });
    assert.deepEqual(await verdict('settings/gingelom.json', first), { state: 'signed', revision });
  });

  test('needs a key that can be read', async () => {
    const bad = join(folder, 'bad.pem');
    writeFileSync(bad, 'geen sleutel');
    for (const file of [bad, join(folder, 'none.pem')]) {
      const { code, err } = await build('--sign', file);
      assert.equal(code, 2);
      assert.match(err, /bruikbare sleutel/);
    }
  });
});
