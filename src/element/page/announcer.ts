/** Speaks through one hidden live region that stands there from the start. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Long enough to let a typing visitor finish, short enough to belong to what was typed. */
const ANNOUNCE_DELAY_MS = 1_000;

export class Announcer implements ReactiveController {
  text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }

  /** Says `text` after a pause, unless something else is said before. The same text twice is said once. */
  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.text = text;
      this.#host.requestUpdate();
    }, ANNOUNCE_DELAY_MS);
  }
}
