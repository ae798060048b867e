/**
 * Fetches files of others the way they would ask for: few at a time from one host, patient with a
 * server in trouble, never more than was bargained for, and only from origins that were named.
 */
import ky, { HTTPError, type KyInstance } from 'ky';
import pLimit, { type LimitFunction } from 'p-limit';

/** Enough for a stream of hundreds of pages in minutes, too little to be felt. */
const PER_HOST = 2;
/** Covers the whole answer, its body included. */
const TIMEOUT_MS = 30_000;
/** A page of a stream is some hundreds of kB; more than this is no page. */
const MAX_BYTES = 64 * 1024 * 1024;
const TRIES = 4;
/** Before the second try; before each further one twice as long. */
const PAUSE_MS = 1_000;
/** Who asks for more patience than this is asked again by the next import. */
const MAX_RETRY_AFTER_MS = 120_000;
const MAX_REDIRECTS = 5;
/** Answers of a server that may be better in a moment. */
const TRANSIENT = [408, 425, 429, 500, 502, 503, 504];

export interface FetcherOptions {
  readonly fetch: typeof fetch;
  /** Origins that may be asked: https://example.org; left out for all. */
  readonly origins?: ReadonlySet<string> | undefined;
  readonly signal?: AbortSignal | undefined;
  readonly perHost?: number | undefined;
  readonly timeoutMs?: number | undefined;
  readonly pauseMs?: number | undefined;
  readonly maxBytes?: number | undefined;
}
export interface Answer {
  /** 200 or 304. */
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** An address that didn't give what was asked; `code` names a finding. */
export class FetchError extends Error {
  constructor(
    readonly url: string,
    readonly code: 'not-fetched' | 'too-large' | 'other-origin' | 'busy',
    readonly args: Readonly<Record<string, string | number>>,
    /** What the server answered, where that is the reason. */
    readonly status?: number,
  ) {
    super(`${url}: ${args.reason ?? code}`);
  }
}

export class Fetcher {
  readonly #options: FetcherOptions;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  readonly #hosts = new Map<string, LimitFunction>();
  readonly #ky: KyInstance;

  constructor(options: FetcherOptions) {
    this.#options = options;
    const { signal, pauseMs = PAUSE_MS } = options;
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
    this.#ky = ky.create({
      fetch: (request) => this.#inTurn(request as Request),
      signal: this.#signal,
      // Waiting for one's turn is no fault of the server: the time is kept where it is asked.
      timeout: false,
      throwHttpErrors: (status) => status !== 304,
      retry: {
        limit: TRIES - 1,
        statusCodes: TRANSIENT,
        afterStatusCodes: TRANSIENT,
        delay: (attempt) => pauseMs * 2 ** (attempt - 1),
        // Somewhat at random, so that many who were refused at once don't all come back at once.
        jitter: (delay) => delay * (0.75 + Math.random() / 2),
        shouldRetry: ({ error }) =>
          error instanceof FetchError || waitAskedBy(error) > MAX_RETRY_AFTER_MS
            ? false
            : undefined,
      },
    });
  }

  /** Ends what is under way, and refuses what comes. */
  stop(): void {
    this.#stop.abort();
  }

  /** @throws FetchError; the signal's reason where it was stopped */
  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    try {
      const response = await this.#ky.get(url, { headers: { ...headers } });
      const bytes = new Uint8Array(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, bytes };
    } catch (error) {
      this.#signal.throwIfAborted();
      throw error instanceof FetchError ? error : failureOf(url, error);
    }
  }

  #inTurn(request: Request): Promise<Response> {
    const { host } = new URL(request.url);
    const limit = this.#hosts.get(host) ?? pLimit(this.#options.perHost ?? PER_HOST);
    this.#hosts.set(host, limit);
    return limit(() => this.#ask(request));
  }

  /** The whole answer: one that breaks off is tried again like one that never came. */
  async #ask({ url, headers }: Request): Promise<Response> {
    const { fetch, timeoutMs = TIMEOUT_MS } = this.#options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([this.#signal, timeout]);
    try {
      let at = url;
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        this.#assertAllowed(at);
        const response = await fetch(at, { headers, signal, redirect: 'manual' });
        const target = response.headers.get('location');
        const isRedirect = response.status >= 300 && response.status < 400 && target !== null;
        if (!isRedirect || response.status === 304) return await this.#readWhole(url, response);
        await response.body?.cancel();
        at = new URL(target, at).href;
      }
      throw new FetchError(url, 'not-fetched', { reason: 'too many redirects', tries: 1 });
    } catch (error) {
      throw timeout.aborted && !(error instanceof FetchError) ? tooLate(timeoutMs) : error;
    }
  }

  #assertAllowed(found: string): void {
    const { origin } = new URL(found);
    if (this.#options.origins?.has(origin) === false)
      throw new FetchError(found, 'other-origin', { found, origin });
  }

  async #readWhole(url: string, response: Response): Promise<Response> {
    const { status, headers, body } = response;
    if (status !== 200) {
      await body?.cancel();
      return new Response(null, { status, headers });
    }
    const { maxBytes = MAX_BYTES } = this.#options;
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of body ?? []) {
      pieces.push(piece);
      size += (piece as Uint8Array).length;
      // Leaving the loop ends the transfer.
      if (size > maxBytes)
        throw new FetchError(url, 'too-large', { max: Math.round(maxBytes / 1024 / 1024) });
    }
    return new Response(Buffer.concat(pieces), { headers });
  }
}

const tooLate = (ms: number) => new Error(`no whole answer in ${ms / 1000} s`);

function failureOf(url: string, error: unknown): FetchError {
  if (!(error instanceof HTTPError))
    return new FetchError(url, 'not-fetched', { reason: networkReasonOf(error), tries: TRIES });
  const { status } = error.response;
  const reason = `HTTP ${status}`;
  const waitMs = waitAskedBy(error);
  if (TRANSIENT.includes(status) && waitMs > MAX_RETRY_AFTER_MS)
    return new FetchError(url, 'busy', { reason, seconds: Math.ceil(waitMs / 1000) }, status);
  const tries = TRANSIENT.includes(status) ? TRIES : 1;
  return new FetchError(url, 'not-fetched', { reason, tries }, status);
}

/** Milliseconds that the answer asks to wait, as seconds or as a date; 0 where it doesn't say. */
function waitAskedBy(error: unknown): number {
  const text = error instanceof HTTPError ? error.response.headers.get('retry-after') : null;
  if (!text?.trim()) return 0;
  const seconds = Number(text);
  return (Number.isNaN(seconds) ? Date.parse(text) - Date.now() : seconds * 1000) || 0;
}

/** What went wrong on the way, as short as the network says it: ECONNREFUSED. */
export function networkReasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
