import { css } from './css.js';

/** The question above the guide; once it is answered, one line. */
export const styles = css`
  .chooser {
    margin-block-end: var(--_space);
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_line);
  }
  .chooser button {
    margin-inline-start: 0.35em;
  }
  .chooser .search-box {
    max-width: 24em;
  }
  .chooser #place-hint {
    margin-block-start: 0.4em;
    font-size: 0.875em;
  }
  .places {
    max-width: 24em;
    margin-block-start: 0.5em;
  }
  .places li {
    position: relative;
    padding: 0.6em 0.8em;
    border-block-start: 1px solid var(--_line);
  }
  .places li:hover {
    background: var(--_tint);
  }
  /* The whole row is the target. */
  .places a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .places a:focus-visible {
    outline: none;
  }
  .places a:focus-visible::after {
    outline: 0.1875em solid var(--_accent);
  }
`;
