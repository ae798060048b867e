/**
 * Leaves a failing address alone, longer each time, so that a page that stays open all day doesn't
 * add to the trouble of a server. After a burst of BURST failures an address is asked once after
 * half a minute, then after a minute, two minutes … and at most every half hour: some sixty times a
 * day. What a server itself asks for (Retry-After) always holds, even when a visitor presses retry.
 */
import type { SourceError } from './request.js';

/** One load: the first try and two more. */
const BURST = 3;
const FIRST_REST_MS = 30_000;
const MAX_REST_MS = 1_800_000;

interface Resting {
  failures: number;
  /** When it may be asked again, by the clock that was passed in. */
  retryAt: number;
  /** When the server itself allows another request. */
  serverAskedUntil: number;
  error: SourceError;
}

export class Backoff {
  readonly #resting = new Map<string, Resting>();
  readonly #now: () => number;
  readonly #random: () => number;

  /** @param now milliseconds that only go up  @param random a number from 0 to 1 */
  constructor(now: () => number, random: () => number) {
    this.#now = now;
    this.#random = random;
  }

  /** The last error of an address that must not be asked now. */
  refusal(url: string, userInitiated: boolean): SourceError | undefined {
    const resting = this.#resting.get(url);
    if (!resting) return undefined;
    const { retryAt, serverAskedUntil, error } = resting;
    const until = userInitiated ? serverAskedUntil : Math.max(retryAt, serverAskedUntil);
    return until > this.#now() ? error : undefined;
  }

  /** Whatever it failed with before is forgotten. */
  answered(url: string): void {
    this.#resting.delete(url);
  }

  /** Counts a failure, and says from when the address may be asked again. */
  failed(url: string, error: SourceError): void {
    if (error.code === 'aborted') return;
    const now = this.#now();
    const failures = (this.#resting.get(url)?.failures ?? 0) + 1;
    const longest = Math.min(FIRST_REST_MS * 2 ** (failures - BURST), MAX_REST_MS);
    this.#resting.set(url, {
      failures,
      // Half of it by chance: visitors of one server don't come back together.
      retryAt: failures < BURST ? 0 : now + (longest * (1 + this.#random())) / 2,
      serverAskedUntil: now + (error.retryAfterMs ?? 0),
      error,
    });
  }
}
