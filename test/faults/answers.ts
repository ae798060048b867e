/** How servers fail: each answers one request in a way of its own. */
import type { IncomingMessage, ServerResponse } from 'node:http';

export interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Which request of this page for this file it is, from 0. */
  readonly times: number;
  /** What a healthy server would send; undefined where there is no such file. */
  readonly body: string | undefined;
}
export type Answer = (exchange: Exchange) => void;

const CORS = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'Retry-After' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

/** What was published, as a healthy server sends it. */
export const healthy: Answer = ({ request, response, body }) => {
  if (body === undefined) {
    response.writeHead(404, CORS).end('not here');
    return;
  }
  const etag = `"${body.length}"`;
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, { ...CORS, ETag: etag }).end();
    return;
  }
  response.writeHead(200, { ...CORS, ...JSON_TYPE, ETag: etag }).end(body);
};

export const status =
  (code: number, headers: Record<string, string> = {}, text = ''): Answer =>
  ({ response }) =>
    response.writeHead(code, { ...CORS, ...headers }).end(text);

/** Another body with a friendly 200. */
export const says =
  (body: string | Uint8Array, headers: Record<string, string> = JSON_TYPE): Answer =>
  ({ response }) =>
    response.writeHead(200, { ...CORS, ...headers }).end(body);

export const json = (value: unknown): Answer => says(JSON.stringify(value));

/** The healthy body, changed. */
export const changed =
  (change: (body: string) => string | Uint8Array, headers?: Record<string, string>): Answer =>
  (exchange) =>
    says(change(exchange.body ?? ''), headers)(exchange);

/** The healthy JSON, changed. */
export const edited = (edit: (value: never) => unknown): Answer =>
  changed((body) => JSON.stringify(edit(JSON.parse(body) as never)));

/** Takes the request and never says a word. */
export const silent: Answer = () => undefined;

export const late =
  (ms: number, then: Answer = healthy): Answer =>
  (exchange) => {
    const timer = setTimeout(() => then(exchange), ms);
    exchange.response.on('close', () => clearTimeout(timer));
  };

/** Headers and half of the body, and then nothing. */
export const stalled: Answer = ({ response, body = '' }) => {
  response.writeHead(200, { ...CORS, ...JSON_TYPE, 'Content-Length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2));
};

/** One byte at a time. */
export const drip =
  (everyMs: number): Answer =>
  ({ response, body = '' }) => {
    response.writeHead(200, { ...CORS, ...JSON_TYPE });
    let sent = 0;
    const timer = setInterval(() => response.write(body[sent++] ?? ' '), everyMs);
    response.on('close', () => clearInterval(timer));
  };

/** The connection breaks in mid-body. */
export const cut: Answer = ({ response, body = '' }) => {
  response.writeHead(200, { ...CORS, ...JSON_TYPE, 'Content-Length': Buffer.byteLength(body) });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

/** The connection breaks before a word is said. */
export const reset: Answer = ({ response }) => void response.socket?.resetAndDestroy();

/** Something that isn't HTTP. */
export const garbage: Answer = ({ response }) =>
  void response.socket?.end('\u0000\u0001 250 OK hello\r\n\r\n{"products":[]}');

/** Whole, but other pages may not read it. */
export const withoutCors: Answer = ({ response, body = '' }) =>
  response.writeHead(200, JSON_TYPE).end(body);

export const redirect =
  (to: (exchange: Exchange) => string, code = 302): Answer =>
  (exchange) =>
    exchange.response.writeHead(code, { ...CORS, Location: to(exchange) }).end();

/** In circles. */
export const redirectLoop = redirect(({ request }) => request.url ?? '/');

/** A body without end, as fast as the page takes it. */
export const flood =
  (megabytes: number): Answer =>
  ({ response }) => {
    response.writeHead(200, { ...CORS, ...JSON_TYPE });
    const block = Buffer.alloc(1_000_000, 32);
    let sent = 0;
    const more = () => {
      while (sent++ < megabytes) if (!response.write(block)) return;
      response.end('{}');
    };
    response.on('drain', more);
    more();
  };

/** The first so often, then the second. */
export const first =
  (count: number, before: Answer, after: Answer = healthy): Answer =>
  (exchange) =>
    (exchange.times < count ? before : after)(exchange);
