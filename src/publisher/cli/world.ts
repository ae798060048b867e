/** What a command needs of the world around it. */
export interface World {
  /** One or more lines for standard output. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The date in Brussels: 2026-11-23. */
  readonly today: () => string;
  /** The network: only commands that are asked to use it do. */
  readonly fetch: typeof fetch;
  /** Where progress is drawn; undefined where nobody looks on. */
  readonly progress?: ((text: string) => void) | undefined;
  /** Aborted when somebody wants the command to stop: it cleans up, and changes nothing. */
  readonly signal?: AbortSignal | undefined;
}
