import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { serveFolder } from '../../../src/publisher/cli/serve.js';
import { command, copyOfContent, fixtures, temporaryFolder } from '../helpers.js';

const records = join(fixtures, 'import', 'standplaats.nt');

describe('exit codes', () => {
  const broken = temporaryFolder();
  writeFileSync(join(broken, 'cut.nt'), '<http://a> <http://b> "c');
  writeFileSync(join(broken, 'empty.nt'), '');
  writeFileSync(join(broken, 'cut.json'), '{"member": [');
  writeFileSync(join(broken, 'notes.txt'), 'x');
  mkdirSync(join(broken, 'folder'));
  const cases: readonly (readonly [
    name: string,
    args: readonly string[],
    code: number,
    says: RegExp,
  ])[] = [
    ['an unknown command', ['publish'], 2, /unknown command/],
    ['a missing option', ['build', 'x'], 2, /--out/],
    ['a format that is none', ['validate', 'x', '--format', 'html'], 2, /text, json/],
    ['a port that is none', ['serve', 'x', '--port', 'http'], 2, /port/],
    ['help', ['--help'], 0, /import/],
    [
      'a folder that is not there',
      ['build', join(broken, 'x'), '--out', broken],
      2,
      /bestaat niet/,
    ],
    ['in English', ['validate', join(broken, 'x'), '--lang', 'en'], 2, /no such file/],
    [
      'content without catalogue.yaml',
      ['build', broken, '--out', join(broken, 'out')],
      1,
      /catalogue\.yaml: fout: dit bestand ontbreekt/,
    ],
    ['a file that is no content', ['validate', join(broken, 'notes.txt')], 1, /geen fiche/],
    [
      'RDF that is cut off',
      ['import', join(broken, 'cut.nt'), '--out', join(broken, 'out')],
      1,
      /cut\.nt: fout: .*RDF/,
    ],
    [
      'JSON that is cut off',
      ['import', join(broken, 'cut.json'), '--out', join(broken, 'out')],
      1,
      /cut\.json/,
    ],
    [
      'a file without records',
      ['import', join(broken, 'empty.nt'), '--out', join(broken, 'out')],
      1,
      /geen producten/,
    ],
    [
      'an import of what is not there',
      ['import', join(broken, 'x.nt'), '--out', join(broken, 'out')],
      2,
      /x\.nt/,
    ],
    [
      'a drift of what is neither content nor publication',
      ['drift', join(broken, 'folder'), broken],
      2,
      /folder/,
    ],
  ];
  for (const [name, args, code, says] of cases)
    test(name, async () => {
      const outcome = await command(...args);
      assert.equal(outcome.code, code);
      assert.match(outcome.out + outcome.err, says);
      assert.doesNotMatch(outcome.out + outcome.err, /\n\s+at /);
    });
  test('nothing is written where an import fails', () =>
    assert.ok(!existsSync(join(broken, 'out'))));
});

describe('validate', () => {
  test('says that all is well', async () => {
    const { code, out } = await command('validate', copyOfContent());
    assert.equal(code, 0);
    assert.match(out, /^0 × fout, 0 × waarschuwing/m);
  });
  test('speaks JSON for scripts', async () => {
    const content = copyOfContent();
    const file = join(content, 'products', 'foodtruck.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace('[markt]', '[mark]'));
    const { code, out } = await command('validate', content, '--format', 'json', '--lang', 'en');
    assert.equal(code, 1);
    const report = JSON.parse(out) as { errors: number; findings: Record<string, unknown>[] };
    assert.equal(report.errors, 1);
    assert.deepEqual(report.findings[0], {
      code: 'unknown-topic',
      severity: 'error',
      path: 'topics[0]',
      args: { found: 'mark', suggestion: 'markt' },
      file,
      line: 4,
      column: 10,
      what: 'there is no topic "mark" in catalogue.yaml',
      remedy: 'Did you mean "markt"?',
    });
  });
  test('of one file checks it against its catalogue', async () => {
    const content = copyOfContent();
    const file = join(content, 'settings', 'gingelom.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"foodtruck": {', '"foodtruk": {'));
    const { out } = await command('validate', file);
    assert.match(out, /Bedoelde u "foodtruck"\?/);
    const alone = join(temporaryFolder(), 'gingelom.json');
    writeFileSync(alone, readFileSync(file, 'utf8'));
    assert.equal((await command('validate', alone)).code, 0);
  });
});

describe('import', () => {
  test('writes a product whatever it is called', async () => {
    const folder = temporaryFolder();
    const about = '<http://example.org/id/product/1>';
    writeFileSync(
      join(folder, 'a.nt'),
      [
        `${about} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#InstancePublicService> .`,
        `${about} <http://purl.org/dc/terms/title> "constructor"@nl .`,
        `${about} <http://purl.org/dc/terms/description> "Een bouwer"@nl .`,
      ].join('\n'),
    );
    const { code } = await command('import', join(folder, 'a.nt'), '--out', join(folder, 'out'));
    assert.equal(code, 0);
    const sheet = readFileSync(join(folder, 'out/products/constructor.md'), 'utf8');
    assert.match(sheet, /Een bouwer/);
  });
  test('gives content that validates and builds right away', async () => {
    const content = temporaryFolder();
    const out = temporaryFolder();
    const imported = await command(
      'import',
      join(fixtures, 'import', 'standplaats.nt'),
      join(fixtures, 'import', 'concept.ttl'),
      '--out',
      content,
    );
    assert.equal(imported.code, 0);
    assert.match(imported.out, /2 records gelezen, 2 producten en instellingen van 1 gemeente/);
    assert.match(imported.out, /1 {2}http:\/\/schema\.org\/dateSent/);
    assert.deepEqual(readdirSync(join(content, 'products')), [
      'standplaats-voor-een-foodtruck.md',
      'startpremie.md',
    ]);
    assert.equal((await command('validate', content)).code, 0);
    assert.equal((await command('build', content, '--out', out)).code, 0);
    assert.ok(existsSync(join(out, 'v1', 'catalogue.en.json')));
  });
  test('again leaves alone what an editor changed, and keeps the ids', async () => {
    const content = temporaryFolder();
    await command('import', records, '--out', content);
    const file = join(content, 'products', 'standplaats-voor-een-foodtruck.md');
    const settings = join(content, 'settings', 'gingelom.json');
    writeFileSync(file, readFileSync(file, 'utf8').replace('Foto van je wagen', 'Foto'));
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('"informal"', '"formal"'));
    const { out } = await command('import', records, '--out', content);
    assert.match(out, /1 {2}fiches met de hand gewijzigd/);
    assert.match(readFileSync(file, 'utf8'), /### Foto\n/);
    assert.match(readFileSync(settings, 'utf8'), /"formal"/);
  });
});

describe('tombstones, read as a second step', () => {
  const tombstones = join(fixtures, 'import', 'tombstone.nt');
  for (const [name, options] of [
    ['of an import', []],
    ['of a fold', ['--fold']],
  ] as const)
    test(`${name} take the product away, with what its municipality said of it`, async () => {
      const content = temporaryFolder();
      await command('import', records, '--out', content, ...options);
      const settings = join(content, 'settings', 'gingelom.json');
      assert.match(readFileSync(settings, 'utf8'), /foodtruck/);
      const { code, out } = await command(
        ...['import', tombstones, '--out', content, '--format', 'json', ...options],
      );
      assert.equal(code, 0);
      assert.equal((JSON.parse(out) as { products: number }).products, 0);
      assert.doesNotMatch(readFileSync(settings, 'utf8'), /foodtruck/);
      const { err } = await command('validate', content);
      assert.doesNotMatch(err, /fout/);
    });
  test('of what was never imported are no products', async () => {
    const { code } = await command('import', tombstones, '--out', temporaryFolder());
    assert.equal(code, 1);
  });
});

test('drift names the overrides whose central text changed', async () => {
  const old = copyOfContent();
  const published = temporaryFolder();
  await command('build', old, '--out', published);
  const file = join(old, 'products', 'foodtruck.md');
  writeFileSync(file, readFileSync(file, 'utf8').replaceAll('**een maand**', '*twee weken*'));
  const { code, out } = await command('drift', published, old);
  assert.equal(code, 0);
  assert.match(
    out,
    /# Gingelom\n\nfoodtruck: Beschrijving\n.*een maand vooraf.*\n.*twee weken vooraf.*\n.*Wij geven/,
  );
  const report = JSON.parse((await command('drift', published, old, '--format', 'json')).out) as {
    changed: unknown[];
  };
  assert.equal(report.changed.length, 1);
  assert.match((await command('drift', old, old)).out, /Geen enkele/);
  const byCode = await command('drift', published, old, '--municipality', '71017');
  assert.match(byCode.out, /# Gingelom/);
  const misspelt = await command('drift', published, old, '--municipality', 'gingelo');
  assert.equal(misspelt.code, 2);
  assert.match(misspelt.err, /Bedoelde u "gingelom"\?/);
});

describe('serve', async () => {
  const out = temporaryFolder();
  await command('build', join(fixtures, 'content'), '--out', out);
  const server = await serveFolder(out, 0);
  after(() => server.close());
  const address = server.address();
  const base = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`;
  test('gives JSON to other origins', async () => {
    const response = await fetch(`${base}/v1/catalogue.json`);
    assert.equal(response.status, 200);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.match(response.headers.get('content-type') ?? '', /^application\/json/);
    assert.equal(response.headers.get('cache-control'), 'no-cache');
  });
  test('lets hashed files be kept', async () => {
    const { sheets } = (await (await fetch(`${base}/v1/catalogue.json`)).json()) as {
      sheets: string;
    };
    const response = await fetch(`${base}/v1/${sheets}`);
    assert.match(response.headers.get('cache-control') ?? '', /immutable/);
  });
  test('lists no folders and leaves none', async () => {
    for (const path of ['/v1/', '/v1/settings/', '/../package.json', '/%2e%2e/package.json'])
      assert.equal((await fetch(base + path)).status, 404);
  });
  test('serves no file', async () => {
    const { code, err } = await command('serve', join(import.meta.dirname, 'cli.test.ts'));
    assert.equal(code, 2);
    assert.match(err, /hier staat geen publicatie/);
  });
  test('says that a port is taken', async () => {
    const port = new URL(base).port;
    const { code, err } = await command('serve', out, '--port', port);
    assert.equal(code, 1);
    assert.match(err, /bezet/);
  });
});

test('a day that is on no calendar is no day', async () => {
  for (const args of [
    ['show', 'gingelom', 'foodtruck', '--on', '2026-02-31'],
    ['fees', 'gingelom.json', '--factor', '1.03', '--from', '2027-02-29'],
  ]) {
    const { code, err } = await command(...args);
    assert.equal(code, 2);
    assert.match(err, /There is no such day/);
  }
});
test('a folder that can’t be made ends a build at once', { timeout: 20_000 }, async () => {
  if (!existsSync('/proc')) return;
  const { code, err } = await command('build', copyOfContent(), '--out', '/proc/gids');
  assert.equal(code, 1);
  assert.match(err, /kan niet geschreven worden/);
});

test('the program sets the exit code', () => {
  const main = join(import.meta.dirname, '../../../src/publisher/main.ts');
  const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, 'nonsense'], {
    encoding: 'utf8',
  });
  assert.equal(status, 2);
  assert.match(stderr, /unknown command/);
});
