/** The files of publications: one request each for all guides on a page, none while an address rests. */
import { type RequestOptions, type SourceError, parseJson, requestText } from './request.js';
import type { Backoff } from './backoff.js';
import type { Wait } from './pause.js';
import { SharedRequests } from './shared.js';

interface Answer<T> {
  /** As it came: what signatures and hashes are about. */
  readonly text: string;
  /** What was read from it. */
  readonly value: T;
}
/** Makes something of a file's JSON. @throws SourceError where it is of no use */
export type Read<T> = (json: unknown, url: string) => T;

export interface Ask extends Omit<RequestOptions, 'fetch' | 'wait'> {
  /** A visitor asks: the address is tried even while it rests. */
  readonly userInitiated?: boolean;
}

/** All that the guides of one page ask for. */
export class Files {
  readonly #shared = new SharedRequests<Answer<unknown>>();
  readonly #fetch: typeof fetch;
  readonly #backoff: Backoff;
  readonly #wait: Wait;

  constructor(fetcher: typeof fetch, backoff: Backoff, wait: Wait) {
    this.#fetch = fetcher;
    this.#backoff = backoff;
    this.#wait = wait;
  }

  /**
   * The file at `url`, read once for all who ask. Rejects with a SourceError; where the address
   * rests, with the very one it failed with before.
   */
  get<T>(
    url: string,
    read: Read<T>,
    { signal, userInitiated = false, ...options }: Ask,
  ): Promise<Answer<T>> {
    const refusal = this.#backoff.refusal(url, userInitiated);
    if (refusal) return Promise.reject(refusal);
    const start = (stop: AbortSignal) => this.#request(url, read, { ...options, signal: stop });
    return this.#shared.get(url, start, signal) as Promise<Answer<T>>;
  }

  /** The next one who asks gets a fresh answer. */
  forget(url: string): void {
    this.#shared.forget(url);
  }

  async #request<T>(url: string, read: Read<T>, options: Ask): Promise<Answer<T>> {
    try {
      const text = await this.#text(url, options);
      const value = read(parseJson(url, text), url);
      this.#backoff.answered(url);
      return { text, value };
    } catch (error) {
      this.#backoff.failed(url, error as SourceError);
      throw error;
    }
  }

  /**
   * The browser's cache may hold an answer that it got for another page, or without its CORS header:
   * a file that is only asked for once in its life would then fail for ever.
   */
  async #text(url: string, options: Ask): Promise<string> {
    const ask = { ...options, fetch: this.#fetch, wait: this.#wait };
    try {
      return await requestText(url, ask);
    } catch (error) {
      if (options.cache !== 'default' || (error as SourceError).code !== 'network') throw error;
      return requestText(url, { ...ask, cache: 'reload' });
    }
  }
}
