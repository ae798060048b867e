import { strict as assert } from 'node:assert';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  decodeAlias,
  decodeCatalogue,
  decodeSettings,
  decodeSheet,
} from '../../../src/catalogue/decode.js';
import { command, copyOfContent, temporaryFolder } from '../helpers.js';

const json = (...path: string[]) =>
  JSON.parse(readFileSync(join(...path), 'utf8')) as Record<string, never>;
const snapshotOf = (folder: string) =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.json') || name.endsWith('.jsonld'))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
function edit(folder: string, name: string, change: (text: string) => string): void {
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
}
async function build(content: string, out: string) {
  const outcome = await command('build', content, '--out', out);
  return { ...outcome, v1: join(out, 'v1') };
}
const revisionIn = (v1: string) => json(v1, 'catalogue.json').revision as unknown as number;

describe('a publication', async () => {
  const content = copyOfContent();
  const { code, v1 } = await build(content, temporaryFolder());

  test('is built without a finding', () => assert.equal(code, 0));

  test('lists the products in Dutch, both tones where they differ', () => {
    const { value, findings } = decodeCatalogue(json(v1, 'catalogue.json'));
    assert.deepEqual(findings, []);
    assert.equal(value?.revision, 1);
    assert.equal(value.modified, '2026-06-01');
    const [foodtruck, card] = value.products;
    assert.equal(foodtruck?.name, 'Standplaats voor een foodtruck');
    assert.deepEqual(Object.keys(foodtruck.summary ?? {}), ['nl-BE-x-formal', 'nl-BE-x-informal']);
    assert.deepEqual(foodtruck.keywords, ['frituurwagen']);
    assert.match(foodtruck.sheet ?? '', /^sheets\/foodtruck\.nl\.[0-9a-f]{8}\.json$/);
    assert.equal(card?.status, 'retired');
    assert.deepEqual(value.topics, [{ id: 'markt', name: 'Markt' }]);
    assert.deepEqual(
      value.types?.map(({ id }) => id),
      ['Toelating'],
    );
  });

  test('keeps the official Dutch name beside a translation', () => {
    const { value } = decodeCatalogue(json(v1, 'catalogue.fr.json'));
    assert.deepEqual(value?.products[0]?.name, {
      fr: 'Emplacement pour un food truck',
      nl: 'Standplaats voor een foodtruck',
    });
  });

  test('has a sheet with hashes for every product, and the list of their hashes', () => {
    const { value } = decodeCatalogue(json(v1, 'catalogue.json'));
    const hashes = json(v1, value?.sheets ?? '');
    for (const { id, sheet = '' } of value?.products ?? []) {
      const decoded = decodeSheet(json(v1, sheet));
      assert.deepEqual(decoded.findings, []);
      assert.match(decoded.value?.hashes?.name ?? '', /^[0-9a-f]{12}$/);
      assert.equal(sheet, `sheets/${id}.nl.${String(hashes[id]).slice(0, 8)}.json`);
    }
  });

  test('folds the cooperations into the settings, and turns Markdown into blocks', () => {
    const { value, findings } = decodeSettings(json(v1, 'settings', 'gingelom.json'));
    assert.deepEqual(findings, []);
    assert.equal(value?.municipality.nis, '71017');
    const [cooperation] = value.cooperations ?? [];
    assert.equal(typeof cooperation === 'object' && cooperation.name, 'Streek');
    assert.deepEqual(value.products?.foodtruck?.override?.description, [
      {
        type: 'paragraph',
        content: ['Wij geven ', { type: 'strong', text: 'geen' }, ' standplaatsen.'],
      },
      { type: 'list', items: [[{ type: 'paragraph', content: ['niet op zondag'] }]] },
    ]);
  });

  test('has settings or an alias for every municipality and code', () => {
    for (const name of readdirSync(join(v1, 'settings'))) {
      const data = json(v1, 'settings', name);
      const { findings } = 'movedTo' in data ? decodeAlias(data) : decodeSettings(data);
      assert.deepEqual(findings, [], name);
    }
    assert.equal(readdirSync(join(v1, 'settings')).length, 2 * 285 + 28 * 2 - 6 - 1);
  });
});

describe('building again', () => {
  test('gives the same bytes elsewhere', async () => {
    const content = copyOfContent();
    const one = await build(content, temporaryFolder());
    const other = await build(content, temporaryFolder());
    assert.deepEqual(snapshotOf(one.v1), snapshotOf(other.v1));
  });

  test('gives the same bytes in another process, whatever its time zone and language', async () => {
    const content = copyOfContent();
    const { v1 } = await build(content, temporaryFolder());
    const out = temporaryFolder();
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/publisher/main.ts', 'build', content, '--out', out],
      { env: { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8' } },
    );
    assert.deepEqual(snapshotOf(join(out, 'v1')), snapshotOf(v1));
  });

  test('keeps the revision where nothing changed, and adds one where something did', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    assert.match((await build(content, out)).out, /ongewijzigd/);
    assert.equal(revisionIn(v1), 1);
    edit(content, 'products/foodtruck.md', (text) => text.replace('een maand', 'twee weken'));
    await build(content, out);
    assert.equal(revisionIn(v1), 2);
    edit(content, 'settings/gingelom.json', (text) => text.replace('"amount": 10', '"amount": 11'));
    await build(content, out);
    assert.equal(revisionIn(v1), 3);
  });

  test('that was lost comes back as it was, or one higher where the content changed', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    const before = snapshotOf(v1);
    rmSync(v1, { recursive: true });
    await build(content, out);
    assert.deepEqual(snapshotOf(v1), before);
    assert.equal(readdirSync(join(out, 'archive')).length, 1);
    rmSync(v1, { recursive: true });
    edit(content, 'products/foodtruck.md', (text) => text.replace('een maand', 'twee weken'));
    await build(content, out);
    assert.equal(revisionIn(v1), 2);
  });

  test('keeps sheets that visitors may still ask for, and what others put there', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    writeFileSync(join(v1, 'product-guide.js'), 'script');
    const before = readdirSync(join(v1, 'sheets'));
    edit(content, 'products/foodtruck.md', (text) => text.replace('een maand', 'twee weken'));
    await build(content, out);
    const after = readdirSync(join(v1, 'sheets'));
    assert.ok(before.every((name) => after.includes(name)));
    assert.ok(after.length > before.length);
    assert.equal(readFileSync(join(v1, 'product-guide.js'), 'utf8'), 'script');
    assert.deepEqual(readdirSync(out), ['archive', 'v1']);
  });

  test('takes away settings and languages that are gone', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    edit(content, 'catalogue.yaml', (text) => text.replace('[nl, fr]', '[nl]'));
    await build(content, out);
    assert.ok(!existsSync(join(v1, 'catalogue.fr.json')));
    assert.equal(revisionIn(v1), 2);
  });
});

describe('the old publication stays', () => {
  test('when the new one would be empty', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    const before = snapshotOf(v1);
    rmSync(join(content, 'products'), { recursive: true });
    rmSync(join(content, 'settings'), { recursive: true });
    const { code, err } = await build(content, out);
    assert.equal(code, 1);
    assert.match(err, /leeg/);
    assert.deepEqual(snapshotOf(v1), before);
  });

  test('unless an empty one is meant', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    rmSync(join(content, 'products'), { recursive: true });
    rmSync(join(content, 'settings'), { recursive: true });
    edit(content, 'catalogue.yaml', (text) => `empty: true\n${text}`);
    assert.equal((await build(content, out)).code, 0);
    assert.equal(revisionIn(v1), 2);
  });

  test('when a sheet has an error', async () => {
    const content = copyOfContent();
    const out = temporaryFolder();
    const { v1 } = await build(content, out);
    edit(content, 'products/foodtruck.md', (text) =>
      text.replace('type: Toelating', 'type: Toelatign'),
    );
    const { code, err } = await build(content, out);
    assert.equal(code, 1);
    assert.match(
      err,
      /foodtruck\.md:3:1: fout: type: "Toelatign" is geen bekende waarde. Bedoelde u "Toelating"/,
    );
    assert.equal(revisionIn(v1), 1);
  });

  test('when its catalogue cannot be read, for the revision would start again', async () => {
    const out = temporaryFolder();
    const { v1 } = await build(copyOfContent(), out);
    writeFileSync(join(v1, 'catalogue.json'), '{');
    const { code, err } = await build(copyOfContent(), out);
    assert.equal(code, 1);
    assert.match(err, /catalogue\.json terug/);
  });
});

test('a fault in one municipality’s settings costs that setting only', async () => {
  const content = copyOfContent();
  edit(content, 'settings/gingelom.json', (text) => text.replace('"2026-12-31"', '"volgend jaar"'));
  const { code, v1, err } = await build(content, temporaryFolder());
  assert.equal(code, 1);
  assert.match(err, /gingelom\.json:15:13: fout: .*validTo: "volgend jaar"/);
  const { value } = decodeSettings(json(v1, 'settings', 'gingelom.json'));
  assert.equal(value?.products?.foodtruck?.override?.fees?.[0]?.amount, 10);
});
