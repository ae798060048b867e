/** When the servers are asked again, so that no page hammers a server that is down. */

/** After trouble the servers are asked once more by themselves; half of it by chance. */
const AGAIN_MS = 60_000;
/** Events of the browser wake a guide no more often than this. */
const WAKE_INTERVAL_MS = 30_000;
/** Back on a page that was put aside, younger data will do. */
const FRESH_MS = 300_000;
/** A visitor sees that pressing the button did something. */
const RETRY_PAUSE_MS = 1_000;

export class RefreshTiming {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the servers were asked once more since the trouble began. */
  #triedAgain = false;
  /** As performance.now() tells. */
  #failedAt = -Infinity;
  #freshAt = -Infinity;
  #wokenAt = -Infinity;

  failed(): void {
    this.#failedAt = performance.now();
  }
  fresh(): void {
    this.#freshAt = performance.now();
  }

  /** How long a retry waits before it begins. */
  get retryInMs(): number {
    return this.#failedAt + RETRY_PAUSE_MS - performance.now();
  }

  /**
   * Whether the browser's news (the network or the page is back) is a reason to ask the servers.
   * @param evenIfHealthy data that has simply grown old is one too
   */
  shouldRefresh(troubled: boolean, { evenIfHealthy }: { evenIfHealthy: boolean }): boolean {
    const now = performance.now();
    if (now - this.#wokenAt < WAKE_INTERVAL_MS) return false;
    if (!troubled && !(evenIfHealthy && now - this.#freshAt > FRESH_MS)) return false;
    this.#wokenAt = now;
    return true;
  }

  /** A load has ended. One try by itself follows for each time of trouble. */
  plan(troubled: boolean, userInitiated: boolean, again: () => void): void {
    if (!troubled || userInitiated) this.#triedAgain = false;
    if (!troubled || this.#triedAgain) return;
    // After a visitor's own retry the servers rest for up to a minute: it would be lost in that.
    const wait = (AGAIN_MS * ((userInitiated ? 2 : 1) + Math.random())) / 2;
    this.#timer = setTimeout(() => {
      this.#triedAgain = true;
      again();
    }, wait);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
