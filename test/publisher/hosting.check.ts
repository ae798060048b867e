/**
 * Holds the configuration that docs/hosting.md gives against a real nginx, as it stands there.
 * A command of its own, for not every machine has one: npm run test:hosting
 * (Debian: apt install nginx-light libnginx-mod-http-brotli-static)
 */
import { strict as assert } from 'node:assert';
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { after, before, describe, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { command, copyOfContent, temporaryFolder } from './helpers.js';

const docs = join(import.meta.dirname, '../../docs/hosting.md');
const BROTLI = '/usr/share/nginx/modules/ngx_http_brotli_static_module.so';
const isThere = spawnSync('nginx', ['-v']).status === 0;
const hasBrotli = existsSync(BROTLI);
const skip = isThere ? false : 'SKIPPED: nginx is not installed here';

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

describe('the configuration for nginx in docs/hosting.md', { skip }, () => {
  let port = 0;
  let hashed = '';

  const get = (path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(pieces),
          }),
        );
      });
      asked.on('error', reject).end();
    });

  const folder = temporaryFolder();
  const logs = temporaryFolder();
  let nginx: ChildProcess | undefined;
  after(() => nginx?.kill());

  before(async () => {
    await command('build', copyOfContent(), '--out', folder);
    for (const name of ['product-guide.js', 'product-guide.iife.js', 'chunks/part-1a2b3c4d.js']) {
      mkdirSync(join(folder, 'v1', 'chunks'), { recursive: true });
      writeFileSync(join(folder, 'v1', name), `export const name = '${name} – é';\n`.repeat(40));
    }
    await command(
      'build',
      join(import.meta.dirname, 'fixtures/content'),
      '--out',
      folder,
      '--compress',
    );
    const catalogue = JSON.parse(readFileSync(join(folder, 'v1', 'catalogue.json'), 'utf8')) as {
      sheets: string;
    };
    hashed = `/v1/${catalogue.sheets}`;
    port = await freePort();
    const [, given = ''] = /```nginx\n(.*?)```/s.exec(readFileSync(docs, 'utf8')) ?? [];
    const server = given
      .replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
      .replace('root /srv/guide;', `root ${folder};`)
      .replace(hasBrotli ? /$^/ : /brotli_static on;/, '');
    assert.ok(server.includes(`:${port};`) && server.includes(folder));
    const main = `${hasBrotli ? `load_module ${BROTLI};` : ''}
${process.getuid?.() === 0 ? 'user root;' : ''}
daemon off; pid ${logs}/pid; error_log stderr;
events {}
http {
  access_log off; client_body_temp_path ${logs}; proxy_temp_path ${logs};
  fastcgi_temp_path ${logs}; uwsgi_temp_path ${logs}; scgi_temp_path ${logs};
  ${server}
}`;
    writeFileSync(join(logs, 'nginx.conf'), main);
    nginx = spawn('nginx', ['-p', logs, '-c', join(logs, 'nginx.conf')], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    for (let i = 0; i < 100; i++) {
      assert.equal(nginx.exitCode, null, 'nginx refuses the configuration');
      if (await get('/v1/catalogue.json').catch(() => undefined)) return;
      await wait(50);
    }
  });

  test('lets other origins read everything, errors as well', async () => {
    for (const path of [
      '/v1/catalogue.json',
      hashed,
      '/v1/product-guide.js',
      '/v1/not-there.json',
    ]) {
      const { headers } = await get(path, { origin: 'https://www.gingelom.be' });
      assert.equal(headers['access-control-allow-origin'], '*', path);
      assert.equal(headers['cross-origin-resource-policy'], 'cross-origin', path);
      assert.equal(headers['x-content-type-options'], 'nosniff', path);
    }
  });
  test('lets hashed files be kept for ever, and has all others asked again', async () => {
    for (const path of [hashed, '/v1/chunks/part-1a2b3c4d.js'])
      assert.match((await get(path)).headers['cache-control'] ?? '', /max-age=31536000, immutable/);
    for (const path of ['/v1/catalogue.json', '/v1/settings/gingelom.json', '/v1/product-guide.js'])
      assert.equal((await get(path)).headers['cache-control'], 'no-cache');
    const missing = await get('/v1/sheets/not-there.nl.00000000.json');
    assert.equal(missing.status, 404);
    // A sheet that comes a moment later must not be missing for a year.
    assert.doesNotMatch(missing.headers['cache-control'] ?? '', /immutable/);
  });
  test('answers 304 where nothing changed', async () => {
    for (const encoding of ['identity', 'gzip', 'br']) {
      const { headers } = await get('/v1/catalogue.json', { 'accept-encoding': encoding });
      const etag = headers.etag ?? '';
      assert.ok(etag);
      const again = await get('/v1/catalogue.json', {
        'accept-encoding': encoding,
        'if-none-match': etag,
      });
      assert.deepEqual([again.status, again.body.length], [304, 0]);
    }
  });
  test('names the types, in UTF-8', async () => {
    const types = [
      ['/v1/product-guide.iife.js', 'text/javascript; charset=utf-8'],
      ['/v1/catalogue.json', 'application/json; charset=utf-8'],
      ['/v1/context.jsonld', 'application/ld+json; charset=utf-8'],
    ] as const;
    for (const [path, type] of types) assert.equal((await get(path)).headers['content-type'], type);
  });
  test('serves the small copies that the build made, and says that there are several', async () => {
    const whole = (await get('/v1/catalogue.json')).body;
    const gzip = await get('/v1/catalogue.json', { 'accept-encoding': 'gzip' });
    assert.equal(gzip.headers['content-encoding'], 'gzip');
    assert.deepEqual(gunzipSync(gzip.body), whole);
    assert.match(gzip.headers.vary ?? '', /Accept-Encoding/i);
  });
  test('prefers brotli where the module is there', { skip: !hasBrotli }, async () => {
    const whole = (await get('/v1/catalogue.json')).body;
    const brotli = await get('/v1/catalogue.json', { 'accept-encoding': 'gzip, deflate, br' });
    assert.equal(brotli.headers['content-encoding'], 'br');
    assert.deepEqual(brotliDecompressSync(brotli.body), whole);
    assert.match(brotli.headers.vary ?? '', /Accept-Encoding/i);
    assert.match(brotli.headers['content-type'] ?? '', /^application\/json/);
  });
  test('shows no folders, no archive and nothing that is being published', async () => {
    for (const path of ['/', '/v1/', '/v1/settings/', '/archive/', '/v1.commit/changes.json'])
      assert.ok([403, 404].includes((await get(path)).status), path);
  });
});
