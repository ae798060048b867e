/** What the one hidden live region says, which stands there from the start. */

/** Long enough to let a typing visitor finish, short enough to belong to what was typed. */
const ANNOUNCE_DELAY_MS = 1_000;

export class Announcer {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #speak: (text: string) => void;

  constructor(speak: (text: string) => void) {
    this.#speak = speak;
  }

  /** Says `text` after a pause, unless something else is said before. The same text twice is said once. */
  say(text: string): void {
    this.stop();
    this.#timer = setTimeout(() => this.#speak(text), ANNOUNCE_DELAY_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
