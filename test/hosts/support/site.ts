/** Two servers: the centre that hosts the guide, and a municipality's site on another origin. */
import { type Server, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { CACHE } from '../install.mjs';

const folder = (path: string) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const serve = (path: string, setHeaders?: (response: ServerResponse) => void) =>
  sirv(path, { dev: true, etag: true, dotfiles: true, ...(setHeaders && { setHeaders }) });

export interface HostPage {
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}
export interface Site {
  /** The folder that the guide's script stands in. */
  readonly guide: string;
  /** Address of the municipality's site. */
  readonly host: string;
  /** Puts a page on the site; gives its address. */
  page(page: HostPage): string;
  /** The same under a path of its own. */
  pageAt(path: string, page: HostPage): string;
  close(): void;
}

export async function openSite(): Promise<Site> {
  const published = serve(folder('dist/v1'), (response) =>
    response.setHeader('Access-Control-Allow-Origin', '*'),
  );
  const centre = createServer((request, response) => {
    if (!request.url?.startsWith('/v1/')) return void response.writeHead(404).end();
    request.url = request.url.slice('/v1'.length);
    published(request, response);
  });

  const pages = new Map<string, HostPage>();
  const mounts = [
    ['/packages/', serve(CACHE)],
    ['/modules/', serve(folder('node_modules'))],
  ] as const;
  const municipality = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = pages.get(pathname);
    if (page) {
      const type = { 'Content-Type': 'text/html; charset=utf-8' };
      return void response.writeHead(200, { ...type, ...page.headers }).end(page.body);
    }
    for (const [prefix, handle] of mounts) {
      if (!pathname.startsWith(prefix)) continue;
      request.url = pathname.slice(prefix.length - 1);
      return handle(request, response);
    }
    // Browsers ask for an icon of their own accord.
    response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
  });

  const [guide, host] = await Promise.all([listen(centre), listen(municipality)]);
  let count = 0;
  const pageAt = (path: string, page: HostPage) => {
    pages.set(path, page);
    return `${host}${path.slice(1)}`;
  };
  return {
    guide: `${guide}v1/`,
    host,
    pageAt,
    page: (page) => pageAt(`/pagina-${++count}/`, page),
    close: () => {
      for (const server of [centre, municipality]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
