import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import {
  type RequestOptions,
  SourceError,
  parseJson,
  requestText,
} from '../../src/source/request.js';
import { VirtualTime } from './virtual-time.js';
import {
  type Answer,
  deaf,
  endlessBody,
  errorOf,
  json,
  serve,
  silent,
  status,
} from '../support/server.js';

const URL = 'https://centre.test/v1/catalogue.json';
const TIMEOUT_MS = 9_000;
const requestJson = async (url: string, options: RequestOptions) =>
  parseJson(url, await requestText(url, options));
const request = (
  server: { fetch: typeof fetch },
  signal?: AbortSignal,
  { wait } = new VirtualTime(),
) => requestJson(URL, { fetch: server.fetch, timeoutMs: TIMEOUT_MS, signal, wait });

describe('a request', () => {
  it('gives the parsed body', async () => {
    assert.deepEqual(await request(serve(json({ a: [1] }))), { a: [1] });
  });

  it('puts together letters that come in two pieces', async () => {
    const bytes = new TextEncoder().encode('"café"');
    const pieces = [bytes.slice(0, 5), bytes.slice(5)];
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        for (const piece of pieces) controller.enqueue(piece);
        controller.close();
      },
    });
    assert.equal(await request(serve(new Response(body))), 'café');
  });

  const failures: readonly [string, Answer, object][] = [
    ['no network', new TypeError('Failed to fetch'), { code: 'network', isTransient: true }],
    ['no such file', status(404), { code: 'http', status: 404, isTransient: false }],
    ['no access', status(403), { code: 'http', status: 403, isTransient: false }],
    ['a server in trouble', status(503), { code: 'http', status: 503, isTransient: true }],
    ['too many requests', status(429), { code: 'http', status: 429, isTransient: true }],
    [
      'a page for a file',
      new Response('<!doctype html>'),
      { code: 'not-json', isTransient: false },
    ],
    ['an empty body', new Response(''), { code: 'not-json', isTransient: false }],
    ['silence', silent, { code: 'timeout', isTransient: true }],
    ['a body that doesn’t end', endlessBody, { code: 'timeout', isTransient: true }],
    ['silence that hears no signal', deaf, { code: 'timeout', isTransient: true }],
    [
      'more than five million bytes',
      new Response(`"${'x'.repeat(5_000_001)}"`),
      { code: 'too-large', isTransient: false },
    ],
  ];
  for (const [what, answer, expected] of failures) {
    it(`fails with a reason for ${what}`, async () => {
      const time = new VirtualTime();
      const error = await errorOf(request(serve(answer), undefined, time));
      const waited = (expected as { code: string }).code === 'timeout' ? TIMEOUT_MS : 0;
      assert.equal(time.now(), waited);
      assert.ok(error instanceof SourceError);
      const { code, status: http, isTransient, url } = error;
      assert.deepEqual({ code, isTransient, ...(http && { status: http }) }, expected);
      assert.equal(url, URL);
    });
  }

  it('takes five million bytes', async () => {
    const text = 'x'.repeat(4_999_998);
    assert.equal(await request(serve(new Response(`"${text}"`))), text);
  });

  it('stops reading a body that is too large', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.enqueue(new Uint8Array(1_000_000)),
      cancel: () => {
        cancelled = true;
      },
    });
    await errorOf(request(serve(() => new Response(body))));
    assert.equal(cancelled, true);
  });

  it('hears how long the server asks to wait, in seconds', async () => {
    const error = await errorOf(request(serve(status(503, { 'retry-after': '2' }))));
    assert.equal((error as SourceError).retryAfterMs, 2_000);
  });

  it('frees the connection of an answer that it doesn’t read', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    await errorOf(request(serve(() => new Response(body, { status: 500 }))));
    assert.equal(cancelled, true);
  });

  for (const when of ['before', 'after'] as const) {
    it(`ends when it is told to ${when} it began`, async () => {
      const controller = new AbortController();
      if (when === 'before') controller.abort();
      const server = serve(silent);
      const answer = errorOf(request(server, controller.signal));
      controller.abort();
      const error = (await answer) as SourceError;
      assert.deepEqual([error.code, error.isTransient], ['aborted', false]);
      assert.equal(server.signals[0]?.aborted, true);
    });
  }

  it('sends no cookies and no headers, and revalidates', async () => {
    let sent: RequestInit | undefined;
    await requestJson(URL, {
      timeoutMs: TIMEOUT_MS,
      fetch: async (_, init) => {
        sent = init;
        return Promise.resolve(json({}));
      },
    });
    const { signal: _, ...init } = sent ?? {};
    assert.deepEqual(init, {
      cache: 'no-cache',
      credentials: 'omit',
      // The page’s address may hold what a visitor typed.
      referrerPolicy: 'strict-origin',
    });
  });
});
