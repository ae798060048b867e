/** A stream on a real server, with everything that can be wrong with one. */
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after } from 'node:test';

export interface Asked {
  readonly path: string;
  readonly etag: string | undefined;
}
type Handler = (request: IncomingMessage, response: ServerResponse) => unknown;

/** Serves by path; knows what was asked, and how many were asked at once. */
export class StreamServer {
  readonly asked: Asked[] = [];
  most = 0;
  #now = 0;
  readonly #handlers = new Map<string, Handler>();
  readonly #server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push({ path, etag: request.headers['if-none-match'] });
    this.most = Math.max(this.most, (this.#now += 1));
    response.once('close', () => (this.#now -= 1));
    const handler = this.#handlers.get(path);
    if (handler) void handler(request, response);
    else response.writeHead(404).end();
  });

  /** Listens on a free port until the tests are over. */
  static async start(): Promise<StreamServer> {
    const server = new StreamServer();
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve));
    after(() => {
      server.#server.closeAllConnections();
      server.#server.close();
    });
    return server;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }
  get paths(): string[] {
    return this.asked.map(({ path }) => path);
  }
  forget(): void {
    this.asked.length = 0;
    this.most = 0;
  }

  on(path: string, handler: Handler): this {
    this.#handlers.set(path, handler);
    return this;
  }

  /** A page with an ETag; asked again with it, it answers 304. */
  page(path: string, data: unknown, headers: Readonly<Record<string, string>> = {}): this {
    const body = typeof data === 'string' ? data : JSON.stringify(data);
    const etag = `"${Buffer.from(body).toString('base64').length}-${body.length}"`;
    return this.on(path, (request, response) => {
      const all = { 'content-type': 'application/ld+json', etag, ...headers };
      if (request.headers['if-none-match'] === etag) response.writeHead(304, all).end();
      else response.writeHead(200, all).end(body);
    });
  }
}

/** A page of IPDC's stream, current generation. */
export const pageOf = (self: string, next: readonly string[], member: readonly object[] = []) => ({
  '@type': 'EventStream',
  view: {
    '@id': self,
    '@type': 'Node',
    relation: next.map((node) => ({ '@type': 'GreaterThanOrEqualToRelation', node })),
  },
  member,
});

export const concept = (name: string, version: number, title: string, more: object = {}) => ({
  '@id': `https://example.org/concept/${name}/${version}`,
  '@type': ['ConceptSnapshot'],
  isVersionOf: `https://example.org/concept/${name}`,
  generatedAtTime: `2026-0${version}-01T10:00:00.000Z`,
  naam: { nl: title },
  ...more,
});

export const tombstone = (name: string, version: number) => ({
  '@id': `https://example.org/concept/${name}/tombstone`,
  '@type': 'Tombstone',
  isVersionOf: `https://example.org/concept/${name}`,
  generatedAtTime: `2026-0${version}-01T10:00:00.000Z`,
});
