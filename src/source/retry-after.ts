/** How long a server asks to be left alone. */

const MS_PER_SECOND = 1_000;
/** A slip in a server's settings must not silence a page for longer than a day. */
const MAX_WAIT_MS = 86_400_000;

/**
 * Milliseconds from `now`, at most a day, for a Retry-After header in seconds or as an HTTP date.
 * Undefined where there is none, it has passed, or it can't be read.
 */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  const text = header?.trim();
  if (!text) return undefined;
  const wait = /^\d+$/.test(text) ? Number(text) * MS_PER_SECOND : Date.parse(text) - now;
  return wait > 0 ? Math.min(wait, MAX_WAIT_MS) : undefined;
}
