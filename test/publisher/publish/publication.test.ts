import { strict as assert } from 'node:assert';
import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { decodeSnapshot } from '../../../src/catalogue/decode.js';
import { sha384 } from '../../../src/publisher/publish/finish.js';
import { serveFolder } from '../../../src/publisher/cli/serve.js';
import { command, copyOfContent, temporaryFolder } from '../helpers.js';

const SCRIPT = 'product-guide.iife.js';

describe('a publication', async () => {
  const content = copyOfContent();
  const out = temporaryFolder();
  await command('build', content, '--out', out);
  writeFileSync(join(out, 'v1', SCRIPT), 'let a;');
  await command('build', content, '--out', out);
  const server = await serveFolder(out, 0);
  after(() => server.close());
  const address = server.address();
  const base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`;

  test('gives a snippet with the hash of the classic script, and CSP lines', async () => {
    const { code, out: said } = await command('snippet', 'Gingelom', '--from', base);
    assert.equal(code, 0);
    assert.match(said, /<product-guide municipality="gingelom">/);
    assert.match(said, /<script type="module" src="http:[^"]*\/v1\/product-guide\.js">/);
    const bytes = readFileSync(join(out, 'v1', SCRIPT));
    assert.ok(said.includes(`integrity="${sha384(bytes)}" crossorigin="anonymous"`));
    assert.match(said, /connect-src http:\/\/127/);
  });
  test('gives a snippet for an address that is still to come, as JSON', async () => {
    const { out: said } = await command(
      ...['snippet', '--from', out, '--base', 'https://gids.example.org/v1', '--format', 'json'],
    );
    const { module, csp } = JSON.parse(said) as { module: string; csp: string[] };
    assert.match(module, /^<product-guide>\n/);
    assert.match(module, /src="https:\/\/gids\.example\.org\/v1\/product-guide\.js"/);
    assert.equal(csp[0], 'script-src https://gids.example.org');
  });
  test('says of a name on the command line what was meant, not what to rename', async () => {
    for (const args of [
      ['snippet', 'gingelo'],
      ['snapshot', 'gingelo'],
      ['show', 'gingelo', 'x'],
    ]) {
      const { code, err } = await command(...args, '--from', out);
      assert.equal(code, 2);
      assert.match(err, /"gingelo" is geen gemeente.*Bedoelde u "gingelom"\?/);
    }
    const { err } = await command('show', 'Gingelom', 'foodtruk', '--from', out);
    assert.match(err, /geen product "foodtruk"\. Bedoelde u "foodtruck"\?/);
    const elsewhere = await command('snippet', 'Maastricht', '--from', out);
    assert.match(elsewhere.err, /Schrijf de naam of de NIS-code\./);
  });
  test('blames the place where a snapshot can’t be written, not the publication', async () => {
    const { code, err } = await command('snapshot', '71017', '--from', out, '--out', `${out}/x/y`);
    assert.equal(code, 1);
    assert.match(err, /x\/y: fout: hier kan niet geschreven worden: /);
  });
  test('gives the guide of a municipality in one file, sheets included', async () => {
    const file = join(temporaryFolder(), 'snapshot.json');
    const { code } = await command('snapshot', '71017', '--from', out, '--out', file);
    assert.equal(code, 0);
    const { value, findings } = decodeSnapshot(JSON.parse(readFileSync(file, 'utf8')));
    assert.deepEqual(findings, []);
    assert.equal(value?.settings?.municipality.name, 'Gingelom');
    assert.equal(value.sheets.length, value.catalogue.products.length);
  });
  test('says which municipality it doesn’t know', async () => {
    const { code, err } = await command('snapshot', 'Utrecht', '--from', out);
    assert.equal(code, 2);
    assert.match(err, /"Utrecht" is geen gemeente/);
  });
  test('is copied by a mirror, file for file, and only what is new', async () => {
    const copy = temporaryFolder();
    const first = await command('mirror', base, '--out', copy);
    assert.equal(first.code, 0);
    for (const name of ['catalogue.json', 'settings/wellen.json', SCRIPT, 'integrity.json'])
      assert.deepEqual(readFileSync(join(copy, 'v1', name)), readFileSync(join(out, 'v1', name)));
    assert.match((await command('mirror', base, '--out', copy)).out, /\(0 opgehaald\)/);
  });
  test('is not copied where a file is not what it should be', async () => {
    const other = temporaryFolder();
    await command('build', content, '--out', other);
    appendFileSync(join(other, 'v1', 'settings', 'wellen.json'), ' ');
    const copy = temporaryFolder();
    const { code, err } = await command('mirror', other, '--out', copy);
    assert.equal(code, 1);
    assert.match(err, /settings\/wellen\.json: not what integrity\.json says/);
    assert.ok(!existsSync(join(copy, 'v1')));
  });
  test('never takes the place of a newer one', async () => {
    const copy = temporaryFolder();
    await command('build', content, '--out', copy, '--revision-at-least', '9');
    const { code, err } = await command('mirror', out, '--out', copy);
    assert.equal(code, 1);
    assert.match(err, /revision 1 is older than 9/);
  });
  test('that isn’t there is said', async () => {
    assert.equal((await command('mirror', `${base}none/`, '--out', out)).code, 2);
    assert.equal((await command('snippet', 'wellen', '--from', join(out, 'none'))).code, 2);
  });
});
