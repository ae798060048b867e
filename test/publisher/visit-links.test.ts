import { strict as assert } from 'node:assert';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import type { LinkState } from '../../src/rules/rule.js';
import { visitAll } from '../../src/publisher/visit-links.js';

// A server on this machine: no test of ours asks anything of the world.
describe('links', () => {
  let most = 0;
  let now = 0;
  let busy = 2;
  const server = createServer((request, response) => {
    now += 1;
    most = Math.max(most, now);
    const end = (status: number) =>
      setTimeout(() => {
        now -= 1;
        response.writeHead(status).end();
      }, 10);
    switch (request.url) {
      case '/gone':
        return void end(410);
      case '/none':
        return void end(404);
      case '/closed':
        return void end(403);
      case '/no-head':
        return void end(request.method === 'HEAD' ? 404 : 200);
      case '/busy':
        return void end(busy-- > 0 ? 503 : 200);
      case '/down':
        return void end(500);
      case '/never':
        request.on('close', () => (now -= 1));
        return;
      default:
        end(200);
    }
  });
  let base = '';
  before(
    () =>
      new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', () => {
          const address = server.address();
          base = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
          resolve();
        });
      }),
  );
  after(() => {
    server.closeAllConnections();
    server.close();
  });
  const visit = async (...paths: string[]): Promise<LinkState[]> => {
    const states = await visitAll(
      paths.map((path) => base + path),
      { fetch, timeoutMs: 300, pauseMs: 5 },
    );
    return paths.flatMap((path) => states.get(base + path) ?? []);
  };

  test('that are gone are told from those that don’t answer now', async () => {
    const kinds = (await visit('/', '/gone', '/none', '/down', '/never')).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['fine', 'gone', 'gone', 'unreachable', 'unreachable']);
  });
  test('behind a login, without HEAD, or busy for a moment are fine', async () => {
    const kinds = (await visit('/closed', '/no-head', '/busy')).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['fine', 'fine', 'fine']);
  });
  test('of one host are visited two at a time', async () => {
    most = 0;
    await visit(...Array.from({ length: 12 }, (_, i) => `/page-${i}`));
    assert.equal(most, 2);
  });
  test('to a host that isn’t there say why', async () => {
    const url = 'http://127.0.0.1:9/';
    const state = (await visitAll([url], { fetch, pauseMs: 5, timeoutMs: 500 })).get(url);
    assert.equal(state?.kind, 'unreachable');
  });
});
