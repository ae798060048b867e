/** Time that passes only when nothing else happens: what waits for seconds is there at once. */
import type { Wait } from '../../src/source/pause.js';

/** Turns of the event loop in which an answer from memory arrives, ten times over. */
const QUIET_TURNS = 20;
const turn = () => new Promise((resolve) => setImmediate(resolve));

interface Waiting {
  readonly at: number;
  readonly done: () => void;
}

export class VirtualTime {
  #now = 0;
  readonly #waiting = new Set<Waiting>();
  #changes = 0;
  #passing = false;

  /** Milliseconds since the beginning. */
  readonly now = (): number => this.#now;

  readonly wait: Wait = (ms, signal) =>
    new Promise((resolve) => {
      const entry: Waiting = {
        at: this.#now + ms,
        done: () => {
          signal?.removeEventListener('abort', entry.done);
          this.#waiting.delete(entry);
          this.#changes++;
          resolve();
        },
      };
      signal?.addEventListener('abort', entry.done, { once: true });
      this.#waiting.add(entry);
      this.#changes++;
      void this.#pass();
    });

  /** To a later moment, while nobody waits. */
  skip(ms: number): void {
    this.#now += ms;
  }

  async #pass(): Promise<void> {
    if (this.#passing) return;
    this.#passing = true;
    while (this.#waiting.size) {
      const before = this.#changes;
      for (let i = 0; i < QUIET_TURNS; i++) await turn();
      if (this.#changes !== before) continue;
      const [first] = [...this.#waiting].sort((a, b) => a.at - b.at);
      if (!first) continue;
      this.#now = Math.max(this.#now, first.at);
      first.done();
    }
    this.#passing = false;
  }
}
