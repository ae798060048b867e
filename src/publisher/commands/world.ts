/** What a command needs of the world around it. */
export interface World {
  /** One or more lines for standard output. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** The date in Brussels: 2026-11-23. */
  readonly today: () => string;
}
