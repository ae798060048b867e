/**
 * The one guard for all that is asynchronous: a later run overtakes an earlier one. What was overtaken is
 * aborted, down to its requests, and whatever it still gives or throws is dropped.
 */
interface Answers<Value> {
  /** Called with each value in turn, while the run is the latest. */
  readonly take: (value: Value) => void;
  /** Called when the run breaks off by itself; left out: the error is thrown to the caller. */
  readonly failed?: (error: unknown) => void;
}

export class Latest {
  #run: AbortController | undefined;

  /**
   * Starts `work`, which yields values and changes nothing itself. Resolves when it has ended, also where
   * it was overtaken.
   */
  async run<Value>(
    work: (signal: AbortSignal) => AsyncIterable<Value>,
    { take, failed }: Answers<Value>,
  ): Promise<void> {
    this.stop();
    this.#run = new AbortController();
    const { signal } = this.#run;
    try {
      for await (const value of work(signal)) {
        if (signal.aborted) return;
        take(value);
      }
    } catch (error) {
      if (signal.aborted) return;
      if (!failed) throw error;
      failed(error);
    }
  }

  /** Nobody waits for the run any more. */
  stop(): void {
    this.#run?.abort();
  }
}
