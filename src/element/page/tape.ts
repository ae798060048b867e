/** The history of this tab. */
import type { Tape } from '../state/own-address.js';

export const tape: Tape = {
  get href() {
    return location.href;
  },
  get state() {
    return history.state as unknown;
  },
  write(method, state, href) {
    try {
      history[method](state, '', href);
    } catch {
      // A sandboxed frame or a page at about:srcdoc has no history to write: the guide works without.
    }
  },
  go: (steps) => history.go(steps),
};
