/** `product-guide serve`: a publication over HTTP, for development. */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { type Server, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Command } from '@commander-js/extra-typings';
import sirv from 'sirv';
import { fileFinding } from '../findings.js';
import { defineCommand } from './command.js';
import { mustBeThere } from './given.js';
import { language } from './options.js';
import { Refusal } from './refusal.js';
import { portOf } from './values.js';

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

export const command = defineCommand(
  () =>
    new Command('serve')
      .description('serve a publication for development')
      .argument('<folder>', 'folder to serve')
      .option('--port <number>', 'port to listen on; 0 takes a free one', portOf, 8080)
      .addOption(language()),
  async (world, { port }, folder) => {
    mustBeThere(folder);
    if (!statSync(folder).isDirectory())
      throw new Refusal([fileFinding(folder, 'no-publication')], 2);
    const server = await serveFolder(folder, port).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') throw error;
      throw new Refusal([fileFinding(folder, 'port-taken', { port })]);
    });
    world.out(`http://localhost:${(server.address() as AddressInfo).port}/`);
    world.signal?.addEventListener('abort', () => {
      server.close();
      server.closeAllConnections();
    });
    await once(server, 'close');
  },
);
