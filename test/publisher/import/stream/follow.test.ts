import { strict as assert } from 'node:assert';
import { describe, test } from 'node:test';
import { followStream } from '../../../../src/publisher/import/stream/follow.js';
import { PageStore } from '../../../../src/publisher/import/stream/page-store.js';
import { FetchError, Fetcher, type FetcherOptions } from '../../../../src/publisher/fetcher.js';
import { relationsInJson } from '../../../../src/publisher/import/stream/relations.js';
import { temporaryFolder } from '../../helpers.js';
import { StreamServer, pageOf } from './server.js';

/** Follows with short times. */
function follow(
  server: StreamServer,
  options: Partial<FetcherOptions> & { maxPages?: number } = {},
) {
  return followStream([`${server.origin}/p`], {
    fetcher: new Fetcher({
      fetch,
      origins: new Set([server.origin]),
      pauseMs: 5,
      timeoutMs: 5_000,
      ...options,
    }),
    store: new PageStore(temporaryFolder()),
    maxPages: options.maxPages,
  });
}
const failsWith = (code: string, args: object) => (error: unknown) => {
  assert.ok(error instanceof FetchError);
  assert.equal(error.code, code);
  assert.deepEqual({ ...error.args, ...args }, error.args);
  return true;
};

describe('a server in trouble', () => {
  test('is asked again, later and later', async () => {
    const server = await StreamServer.start();
    let left = 2;
    server.on('/p', (_, response) => {
      if (left-- > 0) response.writeHead(503).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    const { pages } = await follow(server);
    assert.equal(pages.length, 1);
    assert.equal(server.asked.length, 3);
  });
  test('gets the time that it asks for', async () => {
    const server = await StreamServer.start();
    const times: number[] = [];
    server.on('/p', (_, response) => {
      times.push(performance.now());
      if (times.length === 1) response.writeHead(429, { 'retry-after': '1' }).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
    await follow(server);
    assert.ok((times[1] ?? 0) - (times[0] ?? 0) >= 990);
  });
  test('that never answers is given up', async () => {
    const server = (await StreamServer.start()).on('/p', () => undefined);
    await assert.rejects(follow(server, { timeoutMs: 50 }), failsWith('not-fetched', { tries: 4 }));
    assert.equal(server.asked.length, 4);
  });
  test('that stops in the middle of a page is given up', async () => {
    const server = (await StreamServer.start()).on('/p', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"member": [');
    });
    await assert.rejects(follow(server, { timeoutMs: 50 }), failsWith('not-fetched', { tries: 4 }));
  });
  test('that breaks the connection is asked again', async () => {
    let times = 0;
    const server = (await StreamServer.start()).on('/p', (_, response) => {
      const head = { 'content-type': 'application/json', 'content-length': '2' };
      if ((times += 1) === 1) response.writeHead(200, head).write('{', () => response.destroy());
      else response.writeHead(200, head).end('{}');
    });
    assert.equal((await follow(server)).pages.length, 1);
  });
});

describe('a stream without measure', () => {
  test('of one page that is too large is refused while it comes in', async () => {
    let sent = 0;
    const server = (await StreamServer.start()).on('/p', (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const more = () => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 0x20))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
    await assert.rejects(
      follow(server, { maxBytes: 1024 * 1024 }),
      failsWith('too-large', { max: 1 }),
    );
    assert.ok(sent < 64 * 1024 * 1024);
  });
  test('of ever more pages is stopped', async () => {
    const server = await StreamServer.start();
    for (let i = 0; i < 20; i++)
      server.page(i ? `/p?n=${i}` : '/p', pageOf(`/p?n=${i}`, [`/p?n=${i + 1}`]));
    await assert.rejects(follow(server, { maxPages: 10 }), { code: 'endless' });
    assert.equal(server.asked.length, 10);
  });
});

test('a host gets two requests at a time', async () => {
  const server = await StreamServer.start();
  const leaves = Array.from({ length: 10 }, (_, i) => `/leaf/${i}`);
  server.page('/p', pageOf('/p', leaves));
  for (const leaf of leaves)
    server.on(leaf, async (_, response) => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    });
  assert.equal((await follow(server)).pages.length, 11);
  assert.equal(server.most, 2);
});

describe('relations', () => {
  const cases: readonly (readonly [name: string, page: unknown, next: readonly string[]])[] = [
    ['of IPDC', pageOf('https://example.org/s?n=0', ['/s?n=1']), ['https://example.org/s?n=1']],
    [
      'with prefixes',
      { 'tree:relation': { 'tree:node': { '@id': 'b' } } },
      ['https://example.org/b'],
    ],
    [
      'written out',
      [{ 'https://w3id.org/tree#relation': [{ 'https://w3id.org/tree#node': [{ '@id': 'b' }] }] }],
      ['https://example.org/b'],
    ],
    [
      'in a graph',
      { '@graph': [{ view: '/v' }, { relation: [{ node: '/b' }] }] },
      ['https://example.org/v', 'https://example.org/b'],
    ],
    [
      'of a server that calls itself http',
      { view: 'http://example.org/v' },
      ['https://example.org/v'],
    ],
    ['that lead nowhere', { view: ['mailto:a@b', '_:b0', 'http://['] }, []],
    ['within members', { member: [{ relation: [{ node: '/x' }] }] }, []],
    ['to a part of a page', { view: '/v#view' }, ['https://example.org/v']],
  ];
  for (const [name, page, next] of cases)
    test(name, () => assert.deepEqual(relationsInJson(page, 'https://example.org/s?n=0'), next));
});
