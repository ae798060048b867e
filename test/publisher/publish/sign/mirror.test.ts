import { strict as assert } from 'node:assert';
import { appendFileSync, cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { sha384 } from '../../../../src/publisher/publish/finish.js';
import { command, copyOfContent, temporaryFolder } from '../../helpers.js';

const SCRIPT = 'product-guide.iife.js';
const folder = temporaryFolder();
const content = copyOfContent();
const keyOf = async (name: string) =>
  (await command('keygen', '--out', join(folder, `${name}.pem`))).out;
const key = await keyOf('centre');
const stranger = await keyOf('stranger');
const out = join(folder, 'public');
const sign = ['--sign', join(folder, 'centre.pem')];
await command('build', content, '--out', out, ...sign);
writeFileSync(join(out, 'v1', SCRIPT), '// the guide');
await command('build', content, '--out', out, ...sign);

/** A copy of the publication in which somebody who can write on the server changed something. */
function stolen(change: (v1: string) => void): string {
  const copy = temporaryFolder();
  cpSync(out, copy, { recursive: true });
  change(join(copy, 'v1'));
  return copy;
}
/** Writes to a file, and puts the new hash in the list, as a thief would. */
function forge(v1: string, name: string): void {
  appendFileSync(join(v1, name), ' ');
  const file = join(v1, 'integrity.json');
  const list = JSON.parse(readFileSync(file, 'utf8')) as { files: Record<string, string> };
  list.files[name] = sha384(readFileSync(join(v1, name)));
  writeFileSync(file, `${JSON.stringify(list, null, 1)}\n`);
}
const mirrored = async (from: string, ...keys: string[]) => {
  const copy = temporaryFolder();
  const args = keys.flatMap((one) => ['--public-key', one]);
  return { copy, ...(await command('mirror', from, '--out', copy, ...args)) };
};

describe('a mirror that knows the centre’s key', () => {
  test('copies what is signed with it, the signatures too', async () => {
    const { copy, code } = await mirrored(out, stranger, key);
    assert.equal(code, 0);
    for (const name of [SCRIPT, 'integrity.json', 'integrity.json.sig', 'catalogue.json.sig'])
      assert.deepEqual(readFileSync(join(copy, 'v1', name)), readFileSync(join(out, 'v1', name)));
    // And what was copied can be copied again.
    assert.equal((await mirrored(copy, key)).code, 0);
  });

  const crimes: readonly (readonly [what: string, change: (v1: string) => void])[] = [
    ['a script', (v1) => forge(v1, SCRIPT)],
    ['a municipality’s settings', (v1) => forge(v1, 'settings/wellen.json')],
    ['the signature', (v1) => writeFileSync(join(v1, 'integrity.json.sig'), 'null')],
    [
      'the signature for another file’s',
      (v1) => cpSync(join(v1, 'catalogue.json.sig'), join(v1, 'integrity.json.sig')),
    ],
  ];
  for (const [what, change] of crimes)
    test(`copies nothing where somebody exchanged ${what}`, async () => {
      const { copy, code, err } = await mirrored(stolen(change), key);
      assert.equal(code, 1);
      assert.match(err, /integrity\.json: not signed with a key that was given/);
      assert.ok(!existsSync(join(copy, 'v1')));
    });

  test('copies nothing of a stranger’s', async () => {
    assert.equal((await mirrored(out, stranger)).code, 1);
  });
  test('without a key copies as before', async () => {
    assert.equal((await mirrored(stolen((v1) => forge(v1, SCRIPT)))).code, 0);
  });
  test('wants a whole key', async () => {
    assert.equal((await mirrored(out, 'short')).code, 2);
  });
});

describe('a snippet with the centre’s key', () => {
  const snippet = (...keys: string[]) =>
    command(
      ...['snippet', 'wellen', '--from', out, '--base', 'https://gids.example/v1/'],
      ...keys.flatMap((one) => ['--public-key', one]),
    );
  test('has it in the tag', async () => {
    const { code, out: said } = await snippet(key);
    assert.equal(code, 0);
    assert.ok(said.includes(`<product-guide municipality="wellen" public-key="${key}">`));
  });
  test('takes several, one of which is enough', async () => {
    assert.ok((await snippet(stranger, key)).out.includes(`public-key="${stranger} ${key}"`));
  });
  test('is refused where nothing was signed with it: visitors would see no guide', async () => {
    const { code, err } = await snippet(stranger);
    assert.equal(code, 1);
    assert.match(err, /catalogue\.json: not signed with a key that was given/);
  });
});
