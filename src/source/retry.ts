/** Tries again where that may help: little, later each time, never all visitors at once. */
import { SourceError } from './request.js';

export interface RetryOptions {
  readonly signal?: AbortSignal | undefined;
  /** For tests: a number from 0 to 1. */
  readonly random?: () => number;
}

const RETRIES = 2;
const FIRST_PAUSE_MS = 400;
/** Asked to wait longer than this, the visitor is better served by another source. */
const LONGEST_PAUSE_MS = 2_000;

export async function withRetry<T>(
  attempt: () => Promise<T>,
  { signal, random = Math.random }: RetryOptions = {},
): Promise<T> {
  for (let retry = 0; ; retry++) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof SourceError) || !error.passing || retry >= RETRIES || signal?.aborted)
        throw error;
      if ((error.retryAfterMs ?? 0) > LONGEST_PAUSE_MS) throw error;
      // Full jitter: visitors of a server that comes back don't knock it down again together.
      await pause(
        Math.max(error.retryAfterMs ?? 0, random() * FIRST_PAUSE_MS * 2 ** retry),
        signal,
      );
    }
  }
}

function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, ms);
    signal?.addEventListener('abort', done, { once: true });
  });
}
