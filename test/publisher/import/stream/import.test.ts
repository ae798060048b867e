import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { command, temporaryFolder } from '../../helpers.js';
import { StreamServer, concept, pageOf, tombstone } from './server.js';

const sheets = (out: string) => {
  const folder = join(out, 'products');
  return existsSync(folder) ? readdirSync(folder).sort() : [];
};
/** Two pages that lead to each other. */
async function twoPages(): Promise<StreamServer> {
  const server = await StreamServer.start();
  return server
    .page(
      '/p0',
      pageOf('/p0', ['/p1'], [concept('terras', 2, 'Terras'), concept('kermis', 1, 'Kermis')]),
      {
        'cache-control': 'public, max-age=604800, immutable',
      },
    )
    .page('/p1', pageOf('/p1', ['/p0'], [concept('terras', 1, 'Oud terras')]));
}

describe('a stream', () => {
  test('is followed to its end, though its pages lead in a circle; the newest version counts', async () => {
    const server = await twoPages();
    const out = temporaryFolder();
    const { code, out: said } = await command('import', `${server.origin}/p1`, '--out', out);
    assert.equal(code, 0);
    assert.deepEqual(sheets(out), ['kermis.md', 'terras.md']);
    assert.match(said, /2 pagina’s van de stroom, 2 opgehaald/);
    assert.deepEqual(server.paths.sort(), ['/p0', '/p1']);
  });

  test('that is asked again fetches only what is new', async () => {
    const server = await twoPages();
    const out = temporaryFolder();
    await command('import', `${server.origin}/p1`, '--out', out);
    server.forget();
    const again = await command('import', `${server.origin}/p1`, '--out', out);
    assert.match(again.out, /2 pagina’s van de stroom, 0 opgehaald/);
    // The immutable page isn't even asked; the other one by its ETag.
    assert.deepEqual(server.paths, ['/p1']);
    assert.ok(server.asked[0]?.etag);
    server.page('/p1', pageOf('/p1', ['/p0', '/p2'], [concept('terras', 1, 'Oud terras')]));
    server.page('/p2', pageOf('/p2', [], [concept('terras', 3, 'Zomerterras')]));
    const { out: said } = await command('import', `${server.origin}/p1`, '--out', out);
    assert.match(said, /3 pagina’s van de stroom, 2 opgehaald/);
    assert.match(readFileSync(join(out, 'products', 'terras.md'), 'utf8'), /nl: Zomerterras/);
  });

  test('begins at a description that only names its view', async () => {
    const server = (await twoPages()).page('/', {
      '@type': 'EventStream',
      'tree:view': { '@id': '/p0' },
    });
    const out = temporaryFolder();
    assert.equal((await command('import', `${server.origin}/`, '--out', out)).code, 0);
    assert.equal(sheets(out).length, 2);
  });

  test('in Turtle is followed as well', async () => {
    const server = await StreamServer.start();
    const turtle = { 'content-type': 'text/turtle; charset=utf-8' };
    const tree = '@prefix tree: <https://w3id.org/tree#> .';
    const concept = (n: number) => `
      <https://example.org/concept/${n}> a <https://productencatalogus.data.vlaanderen.be/ns/ipdc-lpdc#ConceptualPublicService> ;
        <http://purl.org/dc/terms/title> "Product ${n}"@nl .`;
    server.page('/a', `${tree} <> tree:relation [ tree:node <b> ] . ${concept(1)}`, turtle);
    server.page('/b', `${tree} <> tree:relation [ tree:node <a> ] . ${concept(2)}`, turtle);
    const out = temporaryFolder();
    assert.equal((await command('import', `${server.origin}/a`, '--out', out)).code, 0);
    assert.deepEqual(sheets(out), ['product-1.md', 'product-2.md']);
  });

  test('that withdraws a concept takes its sheet away, but never an editor’s work', async () => {
    const server = await twoPages();
    const out = temporaryFolder();
    await command('import', `${server.origin}/p1`, '--out', out);
    const kermis = join(out, 'products', 'kermis.md');
    const withdrawing = pageOf('/p1', ['/p0'], [tombstone('terras', 5), tombstone('kermis', 5)]);
    server.page('/p1', withdrawing);
    writeFileSync(kermis, readFileSync(kermis, 'utf8').replace('Kermis', 'Kermis en foor'));
    const { code, out: said, err } = await command('import', `${server.origin}/p1`, '--out', out);
    assert.equal(code, 0);
    assert.match(said, /1 {2}fiches weggenomen/);
    assert.match(err, /kermis\.md: waarschuwing: de bron heeft dit product ingetrokken/);
    assert.deepEqual(sheets(out), ['kermis.md']);
    assert.doesNotMatch(
      (await command('import', `${server.origin}/p1`, '--out', out)).err,
      /kermis/,
    );
  });

  test('may publish again what it withdrew', async () => {
    const server = await twoPages();
    server.page(
      '/p1',
      pageOf('/p1', ['/p0'], [tombstone('terras', 3), concept('terras', 4, 'Terras')]),
    );
    const out = temporaryFolder();
    await command('import', `${server.origin}/p1`, '--out', out);
    assert.ok(sheets(out).includes('terras.md'));
  });

  test('stays within the servers that were named', async () => {
    const other = (await StreamServer.start()).page(
      '/q',
      pageOf('/q', [], [concept('markt', 1, 'Markt')]),
    );
    const server = await StreamServer.start();
    server.page('/p', pageOf('/p', [`${other.origin}/q`], [concept('terras', 1, 'Terras')]));
    const out = temporaryFolder();
    const refused = await command('import', `${server.origin}/p`, '--out', out);
    assert.equal(refused.code, 1);
    assert.match(refused.err, new RegExp(`--allow-origin ${other.origin}`));
    assert.deepEqual([other.paths, sheets(out)], [[], []]);
    const allowed = await command(
      'import',
      `${server.origin}/p`,
      '--out',
      out,
      '--allow-origin',
      other.origin,
    );
    assert.equal(allowed.code, 0);
    assert.deepEqual(sheets(out), ['markt.md', 'terras.md']);
  });
});

describe('of a stream that breaks off nothing is written', () => {
  const cases: readonly (readonly [
    what: string,
    set: (server: StreamServer) => unknown,
    says: RegExp,
  ])[] = [
    ['a page that is not there', () => undefined, /\/next: fout: .*HTTP 404/],
    ['a page that is cut off', (s) => s.page('/next', '{"member": ['), /\/next: fout: .*RDF/],
    [
      'a page about the stream',
      (s) => s.page('/next', '<html>', { 'content-type': 'text/html' }),
      /geen RDF of JSON-LD, maar text\/html/,
    ],
    [
      'a page in another encoding',
      (s) =>
        s.on('/next', (_, r) =>
          r
            .writeHead(200, { 'content-type': 'application/ld+json' })
            .end(Buffer.from('{"naam": "Caf\xe9"}', 'latin1')),
        ),
      /geen UTF-8/,
    ],
    [
      'a redirect to another server',
      (s) => s.on('/next', (_, r) => r.writeHead(302, { location: 'http://127.0.0.1:1/x' }).end()),
      /andere server: http:\/\/127\.0\.0\.1:1/,
    ],
    [
      'a server that wants to be left alone for an hour',
      (s) => s.on('/next', (_, r) => r.writeHead(503, { 'retry-after': '3600' }).end()),
      /3600 seconden/,
    ],
  ];
  for (const [what, set, says] of cases)
    test(what, async () => {
      const server = await StreamServer.start();
      server.page('/p', pageOf('/p', ['/next'], [concept('terras', 1, 'Terras')]));
      set(server);
      const out = join(temporaryFolder(), 'content');
      const { code, err } = await command('import', `${server.origin}/p`, '--out', out);
      assert.equal(code, 1);
      assert.match(err, says);
      assert.doesNotMatch(err, /\n\s+at /);
      assert.ok(!existsSync(join(out, 'products')));
    });
});

test('an import that is interrupted changes nothing, and goes on where it was', async () => {
  const server = await twoPages();
  const stop = new AbortController();
  server.on('/p0', () => stop.abort());
  const out = temporaryFolder();
  const { code, err } = await command(['import', `${server.origin}/p1`, '--out', out], {
    signal: stop.signal,
  });
  assert.equal(code, 1);
  assert.match(err, /onderbroken/);
  assert.deepEqual(readdirSync(out), ['.import-stream']);
  server.forget();
  server.page('/p0', pageOf('/p0', ['/p1'], [concept('terras', 2, 'Terras')]));
  assert.equal((await command('import', `${server.origin}/p1`, '--out', out)).code, 0);
  assert.ok(server.asked.find(({ path }) => path === '/p1')?.etag);
  assert.deepEqual(sheets(out), ['terras.md']);
});
