/** Serves the demo pages, the built scripts and a catalogue from one address. */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {{port: number, catalogue?: string}} options `catalogue`: a folder made by `product-guide build` */
export async function serveDemo({ port, catalogue }) {
  const folder = (path, options = {}) =>
    sirv(join(root, path), { dev: true, etag: true, ...options });
  const mounts = [
    ['/vendor/bootstrap3/', folder('node_modules/bootstrap3/dist')],
    ['/vendor/jquery/', folder('node_modules/jquery1/dist')],
  ];
  if (catalogue) {
    const published = existsSync(join(catalogue, 'v1')) ? join(catalogue, 'v1') : catalogue;
    mounts.push(['/v1/', sirv(published, { dev: true, etag: true })]);
  }
  mounts.push([
    '/v1/',
    folder('dist/v1', {
      setHeaders: (response) => response.setHeader('Access-Control-Allow-Origin', '*'),
    }),
  ]);
  mounts.push(['/', folder('demo')]);

  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    // The pages link relatively: a folder needs its slash.
    if (!pathname.endsWith('/') && existsSync(join(root, 'demo', pathname, 'index.html'))) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    const handlers = mounts.filter(([prefix]) => pathname.startsWith(prefix));
    const next = () => {
      const [prefix, handle] = handlers.shift() ?? [];
      if (!handle) {
        response
          .writeHead(404, { 'Content-Type': 'text/plain; charset=utf-8' })
          .end('Niet gevonden');
        return;
      }
      request.url = `/${pathname.slice(prefix.length)}${search}`;
      delete request._parsedUrl;
      handle(request, response, next);
    };
    next();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, resolve);
  });
  return { server, url: `http://localhost:${server.address().port}/` };
}
