/** One request for one file: a limit on time and size, and an error that says what happened. */
import { type Wait, pause } from './pause.js';
import { retryAfterMs } from './retry-after.js';

export type SourceErrorCode =
  | 'network'
  | 'timeout'
  | 'http'
  | 'not-json'
  | 'too-large'
  /** It holds nothing that can be shown. */
  | 'refused'
  /** Of a format that this version doesn't read yet. */
  | 'newer-schema'
  /** Older than what is shown already. */
  | 'older'
  /** Not what its hash or signature says. */
  | 'tampered'
  | 'aborted';

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
  get isTransient(): boolean {
    return (
      this.code === 'network' ||
      this.code === 'timeout' ||
      // A publication may just be replaced: the file was new, and its signature not yet.
      this.code === 'tampered' ||
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
  readonly cache?: 'no-cache' | 'default' | 'reload';
  /** How time passes: `pause`, but for tests. */
  readonly wait?: Wait;
}

/** Nothing of the visitor goes along, nor what the page's address says of them. */
export const POLITE = { credentials: 'omit', referrerPolicy: 'strict-origin' } as const;

/** Ten times the catalogue of the largest city. */
const MAX_BYTES = 5_000_000;

/** The body as text. Rejects with a SourceError, always. */
export async function requestText(url: string, options: RequestOptions): Promise<string> {
  const { signal, timeoutMs, wait = pause } = options;
  const controller = new AbortController();
  let stop!: (code: 'timeout' | 'aborted') => void;
  const stopped = new Promise<never>((_, reject) => {
    stop = (code) => {
      reject(new SourceError(code, url, `no answer within ${timeoutMs} ms`));
      controller.abort();
    };
  });
  const timer = new AbortController();
  void wait(timeoutMs, timer.signal).then(() => stop('timeout'));
  const leave = () => stop('aborted');
  signal?.addEventListener('abort', leave, { once: true });
  if (signal?.aborted) leave();
  try {
    // An answer that was asked for early doesn't hear the signal: the limit holds for it all the same.
    return await Promise.race([stopped, body(url, options, controller.signal)]);
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError('network', url, error instanceof Error ? error.message : String(error));
  } finally {
    timer.abort();
    signal?.removeEventListener('abort', leave);
  }
}

async function body(
  url: string,
  { fetch: get, cache = 'no-cache' }: RequestOptions,
  signal: AbortSignal,
): Promise<string> {
  const response = await get(url, { ...POLITE, cache, signal });
  if (!response.ok) {
    const { status, headers } = response;
    discard(response.body);
    const wait = retryAfterMs(headers.get('retry-after'), Date.now());
    throw new SourceError('http', url, `HTTP ${status}`, status, wait);
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
      discard(reader);
      throw new SourceError('too-large', url, `more than ${MAX_BYTES} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** The rest of an answer isn't wanted: the connection is free again. */
function discard(body: Pick<ReadableStream, 'cancel'> | null): void {
  body?.cancel().catch(() => undefined);
}

/** @throws SourceError `not-json` */
export function parseJson(url: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new SourceError('not-json', url, error instanceof Error ? error.message : String(error));
  }
}
