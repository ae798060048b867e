/** One request for one JSON file: a limit on time and size, and an error that says what happened. */

export type SourceErrorCode =
  'network' | 'timeout' | 'http' | 'not-json' | 'too-large' | 'refused' | 'aborted';

/** Why a file could not be had. */
export class SourceError extends Error {
  constructor(
    readonly code: SourceErrorCode,
    readonly url: string,
    message: string,
    /** HTTP status, with code `http`. */
    readonly status?: number,
    /** Milliseconds the server asks to wait. */
    readonly retryAfterMs?: number,
  ) {
    super(message);
    this.name = 'SourceError';
  }

  /** Whether the same request may succeed a little later. */
  get passing(): boolean {
    return (
      this.code === 'network' ||
      this.code === 'timeout' ||
      (this.status ?? 0) >= 500 ||
      this.status === 429
    );
  }
}

export interface RequestOptions {
  readonly fetch: typeof fetch;
  readonly signal?: AbortSignal | undefined;
  /** For headers and body together, in milliseconds. */
  readonly timeoutMs: number;
  /** no-cache revalidates with the browser's own ETag, without a preflight. */
  readonly cache?: 'no-cache' | 'default';
}

/** Ten times the catalogue of the largest city. */
const MAX_BYTES = 5_000_000;
const MS_PER_SECOND = 1_000;

/** The parsed body. Rejects with a SourceError, always. */
export async function requestJson(url: string, options: RequestOptions): Promise<unknown> {
  const { signal, timeoutMs } = options;
  const controller = new AbortController();
  let reason: 'timeout' | 'aborted' = 'aborted';
  const abort = () => controller.abort();
  const timer = setTimeout(() => {
    reason = 'timeout';
    abort();
  }, timeoutMs);
  signal?.addEventListener('abort', abort, { once: true });
  if (signal?.aborted) abort();
  const stopped = new Promise<never>((_, reject) => {
    const stop = () => reject(controller.signal.reason as Error);
    if (controller.signal.aborted) stop();
    else controller.signal.addEventListener('abort', stop, { once: true });
  });
  try {
    // An answer that was asked for early doesn't hear the signal: the limit holds for it all the same.
    return parse(url, await Promise.race([body(url, options, controller.signal), stopped]));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    if (controller.signal.aborted)
      throw new SourceError(reason, url, `no answer within ${timeoutMs} ms`);
    throw new SourceError('network', url, error instanceof Error ? error.message : String(error));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}

async function body(
  url: string,
  { fetch: get, cache = 'no-cache' }: RequestOptions,
  signal: AbortSignal,
): Promise<string> {
  const response = await get(url, { cache, credentials: 'omit', signal });
  if (!response.ok) {
    const wait = Number(response.headers.get('retry-after')) * MS_PER_SECOND;
    throw new SourceError(
      'http',
      url,
      `HTTP ${response.status}`,
      response.status,
      wait || undefined,
    );
  }
  const reader = response.body?.getReader();
  if (!reader) return response.text();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MAX_BYTES) {
      void reader.cancel();
      throw new SourceError('too-large', url, `more than ${MAX_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parse(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError('not-json', url, error instanceof Error ? error.message : String(error));
  }
}
