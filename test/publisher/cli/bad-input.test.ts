import { strict as assert } from 'node:assert';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { command, copyOfContent, fixtures, temporaryFolder } from '../helpers.js';

const LPDC = 'https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#';
const TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>';
const RECORD = `<http://example.org/a> ${TYPE} <${LPDC}InstancePublicService> .
<http://example.org/a> <http://purl.org/dc/terms/title> "Café"@nl .
`;
/** Size in MB of the large files; 200 where somebody wants to see it. */
const LARGE_MB = Number(process.env.LARGE_MB ?? 40);

/** Nothing may be in the way of who has to understand it. */
function assertClear({ code, out, err }: { code: number; out: string; err: string }): void {
  assert.ok(code === 1 || code === 2);
  assert.doesNotMatch(out + err, /\n\s+at |node:internal|undefined/);
}

describe('an import of a file that is not what it should be', () => {
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(RECORD, 'utf16le')]);
  const cases: readonly (readonly [
    what: string,
    name: string,
    content: string | Buffer,
    says: RegExp,
  ])[] = [
    ['N-Triples, cut off in a text', 'a.nt', RECORD.slice(0, -12), /a\.nt: fout: .*line 2/],
    ['N-Triples, cut off in a name', 'a.nt', `${RECORD}<http://exam`, /a\.nt: fout: .*line 3/],
    ['Turtle, cut off', 'a.ttl', `@prefix a: <http://a/> . a:b a:c "`, /a\.ttl: fout: .*RDF/],
    ['JSON, cut off', 'a.json', '{"member": [{"@id": "x"', /a\.json: fout: .*RDF/],
    ['UTF-16', 'a.nt', utf16, /geen UTF-8/],
    ['JSON in UTF-16', 'a.json', Buffer.from('\uFEFF{}', 'utf16le'), /geen UTF-8/],
    ['Latin-1', 'a.nt', Buffer.from(RECORD, 'latin1'), /geen UTF-8/],
    ['a picture', 'a.nt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a]), /geen UTF-8/],
    ['a page of a website', 'a.json', '<!doctype html>', /a\.json: fout: .*RDF/],
    ['JSON nested without end', 'a.json', '['.repeat(200_000), /a\.json: fout/],
    ['JSON of something else', 'a.json', '{"name": "x"}', /geen producten/],
  ];
  for (const [what, name, content, says] of cases)
    test(what, async () => {
      const folder = temporaryFolder();
      writeFileSync(join(folder, name), content);
      const out = join(folder, 'out');
      const outcome = await command('import', join(folder, name), '--out', out);
      assertClear(outcome);
      assert.match(outcome.err, says);
      assert.ok(!existsSync(out));
    });

  test('a byte order mark is no fault', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.nt'), `\uFEFF${RECORD}`);
    assert.equal((await command('import', join(folder, 'a.nt'), '--out', folder)).code, 0);
    assert.deepEqual(readdirSync(join(folder, 'products')), ['cafe.md']);
  });
});

describe('references that go in a circle', () => {
  const requirement = 'http://vocab.belgif.be/ns/publicservice#hasRequirement';
  const evidence = 'http://data.europa.eu/m8g/hasSupportingEvidence';
  test('in RDF', async () => {
    const folder = temporaryFolder();
    writeFileSync(
      join(folder, 'a.nt'),
      `${RECORD}<http://example.org/a> <${requirement}> <http://example.org/b> .
<http://example.org/b> <${evidence}> <http://example.org/a> .
<http://example.org/b> <${requirement}> <http://example.org/b> .
<http://example.org/a> <http://purl.org/dc/terms/isVersionOf> <http://example.org/a> .
`,
    );
    assert.equal((await command('import', folder, '--out', join(folder, 'out'))).code, 0);
  });
  test('in JSON-LD', async () => {
    const folder = temporaryFolder();
    const part = (inner: object) => ({
      '@id': 'urn:p',
      '@type': 'Voorwaarde',
      naam: { nl: 'P' },
      ...inner,
    });
    const member = {
      '@id': 'urn:a',
      '@type': 'ConceptSnapshot',
      naam: { nl: 'Terras' },
      voorwaarden: [part({ bewijs: part({ bewijs: { '@id': 'urn:a' } }) })],
    };
    writeFileSync(join(folder, 'a.json'), JSON.stringify({ member: [member] }));
    assert.equal((await command('import', folder, '--out', join(folder, 'out'))).code, 0);
  });
  test('in a chain of links as long as a file, of a record that is left out', async () => {
    const folder = temporaryFolder();
    const links = Array.from(
      { length: 50_000 },
      (_, i) => `<http://example.org/${i || 'a'}> <${requirement}> <http://example.org/${i + 1}> .`,
    );
    writeFileSync(
      join(folder, 'a.nt'),
      `${RECORD}${links.join('\n')}\n<http://example.org/a> <${LPDC}isArchived> "true" .\n`,
    );
    assertClear(await command('import', folder, '--out', join(folder, 'out')));
  });
  test('of a folder that contains itself', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'a.nt'), RECORD);
    symlinkSync(folder, join(folder, 'again'));
    assert.equal((await command('import', folder, '--out', join(folder, 'out'))).code, 0);
  });
});

describe(`a file of ${LARGE_MB} MB`, () => {
  async function write(file: string, piece: string, sizeMb: number): Promise<void> {
    const stream = createWriteStream(file);
    for (let written = 0; written < sizeMb * 1024 * 1024; written += piece.length)
      if (!stream.write(piece)) await once(stream, 'drain');
    stream.end();
    await once(stream, 'close');
  }
  test('that has no end of line is refused before it fills the memory', async () => {
    const folder = temporaryFolder();
    // A file with a hole takes no room on the disk.
    writeFileSync(join(folder, 'a.nt'), '');
    truncateSync(join(folder, 'a.nt'), LARGE_MB * 1024 * 1024);
    const outcome = await command('import', join(folder, 'a.nt'), '--out', join(folder, 'out'));
    assertClear(outcome);
    assert.match(outcome.err, /regel van meer dan 16 MB/);
  });
  test('of triples that are no products says so', async () => {
    const folder = temporaryFolder();
    const piece = `<http://example.org/x> <http://example.org/y> "${'z'.repeat(65_000)}" .\n`;
    await write(join(folder, 'a.nt'), piece, LARGE_MB);
    const outcome = await command('import', join(folder, 'a.nt'), '--out', join(folder, 'out'));
    assertClear(outcome);
    assert.match(outcome.err, /geen producten/);
  });
  test('of JSON that is cut off says so', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'a.json');
    await write(file, `${' '.repeat(65_535)}\n`, LARGE_MB);
    assertClear(await command('import', file, '--out', join(folder, 'out')));
  });
});

test('ten thousand findings are counted, the gravest of them listed', async () => {
  const content = copyOfContent();
  const products = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, i) => [`weg-${i}`, { confirmed: true }]),
  );
  writeFileSync(
    join(content, 'settings', 'wellen.json'),
    JSON.stringify({ municipality: { name: 'Wellen' }, products }, null, 1),
  );
  const { code, out } = await command('validate', content);
  assert.equal(code, 1);
  const lines = out.split('\n');
  assert.ok(lines.length < 320, String(lines.length));
  assert.match(out, /… en nog \d{4}; alle met --format json:\n\s+\d{4} × unknown-product/);
  assert.match(lines.at(-1) ?? '', /^10000 × fout/);
  const all = JSON.parse((await command('validate', content, '--format', 'json')).out) as {
    findings: unknown[];
  };
  assert.ok(all.findings.length >= 10_000);
});

describe('a folder that can’t be written', () => {
  const records = join(fixtures, 'import', 'standplaats.nt');
  test('is a clear error of an import', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'file'), '');
    const outcome = await command('import', records, '--out', join(folder, 'file'));
    assertClear(outcome);
    assert.match(outcome.err, /kan niet geschreven worden: E/);
  });
  test('leaves the content of an import as it was', async () => {
    const content = temporaryFolder();
    mkdirSync(join(content, 'settings', 'gingelom.json', 'x'), { recursive: true });
    const outcome = await command('import', records, '--out', content);
    assertClear(outcome);
    assert.deepEqual(readdirSync(content), ['settings']);
  });
  test('is a clear error of a snapshot and a mirror', async () => {
    const out = temporaryFolder();
    await command('build', copyOfContent(), '--out', out);
    writeFileSync(join(out, 'file'), '');
    const inside = join(out, 'file', 'x');
    assertClear(await command('snapshot', 'gingelom', '--from', out, '--out', inside));
    assertClear(await command('mirror', out, '--out', inside));
    assertClear(await command('fees', ...fees, '--out', inside));
  });
  const fees = [
    join(fixtures, 'content', 'settings', 'gingelom.json'),
    ...['--factor', '1.03', '--from', '2027-01-01'],
  ];
  test('where the disk is full nothing changes', { skip: !existsSync('/dev/full') }, async () => {
    const out = temporaryFolder();
    await command('build', copyOfContent(), '--out', out);
    // Every byte written there fails as on a full disk.
    symlinkSync('/dev/full', join(out, 'snapshot.json.new'));
    const file = join(out, 'snapshot.json');
    const outcome = await command('snapshot', 'gingelom', '--from', out, '--out', file);
    assertClear(outcome);
    assert.match(outcome.err, /ENOSPC/);
    assert.ok(!existsSync(file));
  });
});

test('a publication behind an address that is no publication is a clear error', async () => {
  const server = createServer((_, response) => response.end('<html>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => server.close());
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  assertClear(await command('snapshot', 'gingelom', '--from', address));
  assertClear(await command('mirror', address, '--out', temporaryFolder()));
});

test('an import that gets a signal ends in order, with nothing half written', async () => {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const out = temporaryFolder();
  const main = join(import.meta.dirname, '../../../src/publisher/main.ts');
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', main, 'import', address, '--out', out],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let err = '';
  child.stderr.on('data', (text: Buffer) => (err += text.toString()));
  await once(server, 'request');
  child.kill('SIGINT');
  assert.deepEqual(await once(child, 'exit'), [1, null]);
  assert.match(err, /onderbroken/);
  assert.deepEqual(readdirSync(out), []);
});
