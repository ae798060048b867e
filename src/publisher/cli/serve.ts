/** `product-guide serve`: a publication over HTTP, for development. */
import { existsSync, statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import type { MessageLanguage } from '../../catalogue/messages.js';
import { fileFinding } from '../findings.js';
import { printText } from './print.js';
import type { World } from './world.js';

const IMMUTABLE = /\.[0-9a-f]{8,}\.json$/;

/** Serves until it is closed. Port 0 takes a free one. Rejects where the port is taken. */
export function serveFolder(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, {
    dev: true,
    etag: true,
    setHeaders(response, pathname) {
      if (/\.jsonld$/.test(pathname)) response.setHeader('Content-Type', 'application/ld+json');
      // Hosts on other origins read these files.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      response.setHeader(
        'Cache-Control',
        IMMUTABLE.test(pathname) ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, {
        'Content-Type': 'text/plain; charset=utf-8',
        'Access-Control-Allow-Origin': '*',
      });
      response.end('Not found\n');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => resolve(server));
  });
}

export async function runServe(
  folder: string,
  options: { readonly port: number; readonly lang: MessageLanguage },
  world: World,
): Promise<0 | 1 | 2> {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const code = existsSync(folder) ? 'no-publication' : 'no-folder';
    world.err(printText([fileFinding(folder, code)], options.lang));
    return 2;
  }
  try {
    const server = await serveFolder(folder, options.port);
    const { port } = server.address() as AddressInfo;
    world.out(`http://localhost:${port}/`);
    world.signal?.addEventListener('abort', () => {
      server.close();
      server.closeAllConnections();
    });
    await new Promise((resolve) => server.once('close', resolve));
    return 0;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    world.err(printText([fileFinding(folder, 'port-taken', { port: options.port })], options.lang));
    return 1;
  }
}
