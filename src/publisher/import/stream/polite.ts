/**
 * Fetches files of others the way they would ask for: few at a time from one host, patient with a
 * server in trouble, never more than was bargained for, and only from origins that were named.
 */
import { setTimeout as wait } from 'node:timers/promises';

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
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

export interface PoliteOptions {
  readonly fetch: typeof fetch;
  /** Origins that may be asked: https://example.org. */
  readonly origins: ReadonlySet<string>;
  readonly signal?: AbortSignal | undefined;
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

/** An address that didn't give what was asked; `code` names a message. */
export class FetchError extends Error {
  constructor(
    readonly url: string,
    readonly code: 'not-fetched' | 'too-large' | 'other-origin' | 'busy',
    readonly args: Readonly<Record<string, string | number>>,
  ) {
    super(`${url}: ${code}`);
  }
}
/** One try that failed; the next may not. */
class PassingError extends Error {
  constructor(
    readonly reason: string,
    readonly retryAfterMs?: number,
  ) {
    super(reason);
  }
}

export class PoliteFetcher {
  readonly #options: PoliteOptions;
  readonly #stop = new AbortController();
  readonly #signal: AbortSignal;
  readonly #hosts = new Map<string, { busy: number; readonly queue: (() => void)[] }>();

  constructor(options: PoliteOptions) {
    this.#options = options;
    const { signal } = options;
    this.#signal = signal ? AbortSignal.any([signal, this.#stop.signal]) : this.#stop.signal;
  }

  /** Ends what is under way, and refuses what comes. */
  stop(): void {
    this.#stop.abort();
  }

  /** @throws FetchError; the signal's reason where it was stopped */
  async get(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
    const { pauseMs = PAUSE_MS } = this.#options;
    const signal = this.#signal;
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#inTurn(url, () => this.#ask(url, headers));
      } catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof PassingError)) throw error;
        const { reason, retryAfterMs = 0 } = error;
        if (retryAfterMs > MAX_RETRY_AFTER_MS)
          throw new FetchError(url, 'busy', { reason, seconds: Math.ceil(retryAfterMs / 1000) });
        if (attempt === TRIES) throw new FetchError(url, 'not-fetched', { reason, tries: TRIES });
        // Somewhat at random, so that many who were refused at once don't all come back at once.
        const pause = pauseMs * 2 ** (attempt - 1) * (0.75 + Math.random() / 2);
        await wait(Math.max(pause, retryAfterMs), undefined, { signal });
      }
    }
  }

  async #inTurn<T>(url: string, work: () => Promise<T>): Promise<T> {
    const { host } = new URL(url);
    const line = this.#hosts.get(host) ?? { busy: 0, queue: [] };
    this.#hosts.set(host, line);
    if (line.busy >= PER_HOST) await new Promise<void>((go) => line.queue.push(go));
    else line.busy += 1;
    try {
      return await work();
    } finally {
      const next = line.queue.shift();
      if (next) next();
      else line.busy -= 1;
    }
  }

  async #ask(url: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
    const { fetch, timeoutMs = TIMEOUT_MS } = this.#options;
    const timeout = AbortSignal.timeout(timeoutMs);
    const signal = AbortSignal.any([this.#signal, timeout]);
    let at = url;
    try {
      for (let hops = 0; ; hops++) {
        this.#assertAllowed(at);
        const response = await fetch(at, { headers, signal, redirect: 'manual' });
        const target = response.headers.get('location');
        if (response.status >= 300 && response.status < 400 && response.status !== 304 && target) {
          await response.body?.cancel();
          if (hops === MAX_REDIRECTS)
            throw new FetchError(url, 'not-fetched', { reason: 'too many redirects', tries: 1 });
          at = new URL(target, at).href;
          continue;
        }
        return await this.#readAnswer(url, response);
      }
    } catch (error) {
      this.#signal.throwIfAborted();
      if (error instanceof FetchError || error instanceof PassingError) throw error;
      throw new PassingError(
        timeout.aborted ? `no whole answer in ${timeoutMs / 1000} s` : networkReasonOf(error),
      );
    }
  }

  #assertAllowed(url: string): void {
    const { origin } = new URL(url);
    if (!this.#options.origins.has(origin))
      throw new FetchError(url, 'other-origin', { found: url, origin });
  }

  async #readAnswer(url: string, response: Response): Promise<Answer> {
    const { status, headers } = response;
    if (status === 304) return { status, headers, bytes: new Uint8Array() };
    if (status !== 200) {
      await response.body?.cancel();
      const reason = `HTTP ${status}`;
      if (PASSING.has(status)) throw new PassingError(reason, retryAfterOf(headers));
      throw new FetchError(url, 'not-fetched', { reason, tries: 1 });
    }
    const { maxBytes = MAX_BYTES } = this.#options;
    const pieces: Uint8Array[] = [];
    let size = 0;
    for await (const piece of response.body ?? []) {
      pieces.push(piece);
      size += (piece as Uint8Array).length;
      // Leaving the loop ends the transfer.
      if (size > maxBytes)
        throw new FetchError(url, 'too-large', { max: Math.round(maxBytes / 1024 / 1024) });
    }
    return { status, headers, bytes: Buffer.concat(pieces) };
  }
}

/** Milliseconds; a number of seconds or a date. */
function retryAfterOf(headers: Headers): number | undefined {
  const text = headers.get('retry-after')?.trim();
  if (!text) return undefined;
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const until = Date.parse(text);
  return Number.isNaN(until) ? undefined : Math.max(0, until - Date.now());
}

/** What went wrong on the way, as short as the network says it: ECONNREFUSED. */
export function networkReasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause as { readonly code?: string; readonly message?: string } | undefined;
  return cause?.code ?? cause?.message ?? error.message;
}
