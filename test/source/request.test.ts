import { expect } from '@open-wc/testing';
import {
  type RequestOptions,
  SourceError,
  parseJson,
  requestText,
} from '../../src/source/request.js';
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
const SHORT_MS = 60;
/** Never reached by a server that answers, on the slowest machine. */
const PATIENT_MS = 9_000;
const requestJson = async (url: string, options: RequestOptions) =>
  parseJson(url, await requestText(url, options));
const request = (server: { fetch: typeof fetch }, signal?: AbortSignal, timeoutMs = PATIENT_MS) =>
  requestJson(URL, { fetch: server.fetch, timeoutMs, signal });

describe('a request', () => {
  it('gives the parsed body', async () => {
    expect(await request(serve(json({ a: [1] })))).to.deep.equal({ a: [1] });
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
    expect(await request(serve(new Response(body)))).to.equal('café');
  });

  const failures: readonly [string, Answer, object][] = [
    ['no network', new TypeError('Failed to fetch'), { code: 'network', passing: true }],
    ['no such file', status(404), { code: 'http', status: 404, passing: false }],
    ['no access', status(403), { code: 'http', status: 403, passing: false }],
    ['a server in trouble', status(503), { code: 'http', status: 503, passing: true }],
    ['too many requests', status(429), { code: 'http', status: 429, passing: true }],
    ['a page for a file', new Response('<!doctype html>'), { code: 'not-json', passing: false }],
    ['an empty body', new Response(''), { code: 'not-json', passing: false }],
    ['silence', silent, { code: 'timeout', passing: true }],
    ['a body that doesn’t end', endlessBody, { code: 'timeout', passing: true }],
    ['silence that hears no signal', deaf, { code: 'timeout', passing: true }],
    [
      'more than five million bytes',
      new Response(`"${'x'.repeat(5_000_001)}"`),
      { code: 'too-large', passing: false },
    ],
  ];
  for (const [what, answer, expected] of failures) {
    it(`fails with a reason for ${what}`, async () => {
      const impatience = (expected as { code: string }).code === 'timeout' ? SHORT_MS : PATIENT_MS;
      const error = await errorOf(request(serve(answer), undefined, impatience));
      expect(error).to.be.instanceOf(SourceError);
      const { code, status: http, passing, url } = error as SourceError;
      expect({ code, passing, ...(http && { status: http }) }).to.deep.equal(expected);
      expect(url).to.equal(URL);
    });
  }

  it('takes five million bytes', async () => {
    expect(await request(serve(new Response(`"${'x'.repeat(4_999_998)}"`)))).to.have.length(
      4_999_998,
    );
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
    expect(cancelled).to.be.true;
  });

  it('hears how long the server asks to wait, in seconds', async () => {
    const error = await errorOf(request(serve(status(503, { 'retry-after': '2' }))));
    expect((error as SourceError).retryAfterMs).to.equal(2_000);
  });

  it('frees the connection of an answer that it doesn’t read', async () => {
    let cancelled = false;
    const body = new ReadableStream<Uint8Array>({ cancel: () => void (cancelled = true) });
    await errorOf(request(serve(() => new Response(body, { status: 500 }))));
    expect(cancelled).to.be.true;
  });

  for (const when of ['before', 'after'] as const) {
    it(`ends when it is told to ${when} it began`, async () => {
      const controller = new AbortController();
      if (when === 'before') controller.abort();
      const server = serve(silent);
      const answer = errorOf(request(server, controller.signal));
      controller.abort();
      const error = (await answer) as SourceError;
      expect([error.code, error.passing]).to.deep.equal(['aborted', false]);
      expect(server.signals[0]?.aborted).to.be.true;
    });
  }

  it('sends no cookies and no headers, and revalidates', async () => {
    let sent: RequestInit | undefined;
    await requestJson(URL, {
      timeoutMs: PATIENT_MS,
      fetch: async (_, init) => {
        sent = init;
        return Promise.resolve(json({}));
      },
    });
    const { signal: _, ...init } = sent ?? {};
    expect(init).to.deep.equal({ cache: 'no-cache', credentials: 'omit' });
  });
});
