/** One request for all guides on a page. */

interface Entry<T> {
  readonly answer: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}
type Start<T> = (signal: AbortSignal) => Promise<T>;

/** Answers by address. A failed one is forgotten, so that a retry asks anew. */
export class SharedRequests<T> {
  readonly #entries = new Map<string, Entry<T>>();

  /** The answer for `url`, asked for once. Aborted when the last caller has aborted. */
  get(url: string, start: Start<T>, signal?: AbortSignal): Promise<T> {
    const entry = this.#entries.get(url) ?? this.#open(url, start);
    entry.waiting++;
    const leave = () => {
      if (--entry.waiting) return;
      this.#drop(url, entry);
      entry.controller.abort();
    };
    // Nobody leaves once it is there.
    signal?.addEventListener('abort', leave, { once: true });
    return entry.answer.finally(() => signal?.removeEventListener('abort', leave));
  }

  /** The next one who asks gets a fresh answer. */
  forget(url: string): void {
    this.#entries.delete(url);
  }

  #open(url: string, start: Start<T>): Entry<T> {
    const controller = new AbortController();
    const entry: Entry<T> = { answer: start(controller.signal), controller, waiting: 0 };
    this.#entries.set(url, entry);
    entry.answer.catch(() => this.#drop(url, entry));
    return entry;
  }

  /** Unless somebody asked anew. */
  #drop(url: string, entry: Entry<T>): void {
    if (this.#entries.get(url) === entry) this.#entries.delete(url);
  }
}
