import { strict as assert } from 'node:assert';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { indexFees } from '../../../src/content/settings/index-fees.js';
import { command, copyOfContent, temporaryFolder } from '../../publisher/helpers.js';

describe('accept', () => {
  const edited = (content: string, change: (text: string) => string) => {
    const file = join(temporaryFolder(), 'gingelom.json');
    writeFileSync(file, change(readFileSync(join(content, 'settings', 'gingelom.json'), 'utf8')));
    return file;
  };
  const featured = (text: string) =>
    JSON.stringify({ ...(JSON.parse(text) as object), featured: ['foodtruck'] });
  const here = (content: string) =>
    readFileSync(join(content, 'settings', 'gingelom.json'), 'utf8');

  test('shows what changes, and takes it over only when told to', async () => {
    const content = copyOfContent();
    const file = edited(content, featured);
    const before = here(content);
    const { code, out } = await command('accept', file, '--content', content);
    assert.equal(code, 0);
    assert.match(out, /featured\n {2}.*foodtruck/);
    assert.equal(here(content), before);
    await command('accept', file, '--content', content, '--yes');
    assert.equal(here(content), readFileSync(file, 'utf8'));
    assert.match((await command('accept', file, '--content', content)).out, /Er verandert niets/);
  });
  test('takes over nothing that is wrong', async () => {
    const content = copyOfContent();
    const file = edited(content, (text) => featured(text).replace('["foodtruck"]', '["foodtruk"]'));
    const before = here(content);
    const { code, err } = await command('accept', file, '--content', content, '--yes');
    assert.equal(code, 1);
    assert.match(err, /Bedoelde u "foodtruck"\?[^]*Niet overgenomen/);
    assert.equal(here(content), before);
  });
  test('reads what Notepad writes: a byte order mark first', async () => {
    const content = copyOfContent();
    const file = edited(content, (text) => `\uFEFF${featured(text)}`);
    const { code, out } = await command('accept', file, '--content', content);
    assert.equal(code, 0);
    assert.match(out, /featured/);
    const fees = ['fees', file, '--factor', '1.03', '--from', '2027-01-01'];
    assert.equal((await command(...fees)).code, 0);
  });
  test('takes over nothing under a name that is no municipality', async () => {
    const content = copyOfContent();
    const file = join(temporaryFolder(), 'gingelom (2).json');
    writeFileSync(file, here(content));
    const { code, err } = await command('accept', file, '--content', content, '--yes');
    assert.equal(code, 1);
    assert.match(err, /fout: municipality: "gingelom \(2\)\.json" is naar geen gemeente genoemd/);
    assert.ok(!existsSync(join(content, 'settings', 'gingelom (2).json')));
  });
  test('says where the file that it would replace can’t be read', async () => {
    const content = copyOfContent();
    const file = edited(content, featured);
    writeFileSync(join(content, 'settings', 'gingelom.json'), '{');
    const { code, err } = await command('accept', file, '--content', content, '--yes');
    assert.equal(code, 1);
    assert.match(err, /settings\/gingelom\.json:1:\d+: fout: dit is geen JSON/);
    assert.equal(here(content), '{');
  });
});

describe('fees', () => {
  const fee = {
    label: 'Per dag',
    amount: 10.25,
    validFrom: '2026-01-01',
    decision: { date: '2025-12-01' },
  };
  const settings = (...fees: object[]) => ({ products: { terras: { override: { fees } } } });
  const indexation = { factor: 1.03, round: 0.05, from: '2027-01-01' };

  test('of next year stand beside those of this year, without a decision', () => {
    const { settings: drafted, fees } = indexFees(settings(fee), indexation);
    assert.deepEqual(
      drafted,
      settings(
        { ...fee, validTo: '2026-12-31' },
        { label: 'Per dag', amount: 10.55, validFrom: '2027-01-01' },
      ),
    );
    assert.deepEqual(fees[0]?.path, ['products', 'terras', 'override', 'fees', 0]);
  });
  test('that are free, lapsed or drafted already stay as they are', () => {
    const given = settings({ ...fee, amount: 0 }, { ...fee, label: 'Oud', validTo: '2025-12-31' });
    assert.deepEqual(indexFees(given, indexation).settings, given);
    const once = indexFees(settings(fee), indexation).settings;
    assert.deepEqual(indexFees(once, indexation).settings, once);
  });
  test('are drafted into a file of their own', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'gingelom.json');
    writeFileSync(file, JSON.stringify({ municipality: { name: 'Gingelom' }, ...settings(fee) }));
    const out = join(folder, 'voorstel.json');
    const outcome = await command(
      'fees',
      file,
      '--factor',
      '1,03',
      '--round',
      '0.05',
      '--from',
      '2027-01-01',
      '--out',
      out,
    );
    assert.equal(outcome.code, 0);
    assert.match(outcome.err, /Per dag: 10.25 → 10.55\n1 tarieven vanaf 2027-01-01/);
    assert.match(readFileSync(out, 'utf8'), /"amount": 10.55/);
    assert.equal((await command('fees', file, '--factor', '-1', '--from', '2027-01-01')).code, 2);
  });
  test('that can’t be written say so', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'gingelom.json');
    writeFileSync(file, JSON.stringify({ municipality: { name: 'Gingelom' } }));
    mkdirSync(join(folder, 'map'));
    for (const out of [join(folder, 'map'), join(file, 'voorstel.json')]) {
      const args = ['--factor', '1.03', '--from', '2027-01-01', '--out', out];
      const { code, err } = await command('fees', file, ...args);
      assert.equal(code, 1);
      assert.match(err, /: fout: hier kan niet geschreven worden: /);
      assert.ok(!existsSync(`${out}.new`));
    }
  });
});
