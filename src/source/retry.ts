/** Tries again where that may help: little, later each time, never all visitors at once. */
import { type Wait, pause } from './pause.js';
import { SourceError } from './request.js';

interface RetryOptions {
  readonly signal?: AbortSignal | undefined;
  /** A number from 0 to 1. */
  readonly random: () => number;
  /** Milliseconds that a visitor may still have to wait. */
  readonly left: () => number;
  /** How time passes: `pause`, but for tests. */
  readonly wait?: Wait | undefined;
}

const RETRIES = 2;
const FIRST_PAUSE_MS = 400;

/** Rejects with the error of the last attempt. */
export async function withRetry<T>(
  attempt: () => Promise<T>,
  { signal, random, left, wait = pause }: RetryOptions,
): Promise<T> {
  let before: unknown;
  for (let retry = 0; ; retry++) {
    try {
      return await attempt();
    } catch (error) {
      // The very same error again: the address rests and wasn't asked.
      const pointless =
        !(error instanceof SourceError) ||
        !error.isTransient ||
        error === before ||
        signal?.aborted;
      if (pointless || retry >= RETRIES) throw error;
      // Full jitter: visitors of a server that comes back don't knock it down again together.
      const waitMs = Math.max(error.retryAfterMs ?? 0, random() * FIRST_PAUSE_MS * 2 ** retry);
      if (waitMs >= left()) throw error;
      before = error;
      await wait(waitMs, signal);
    }
  }
}
