import { css } from './css.js';

/** What a search shows: why something is found, or what to do where nothing is. */
export const found = css`
  mark {
    background: var(--_mark);
    color: inherit;
    border-radius: 0.125em;
    box-shadow: 0 0 0 0.09em var(--_mark);
  }
  .corrected {
    margin-inline-start: 0.5em;
    color: var(--_text);
  }
  .via {
    font-style: italic;
  }
  .empty {
    padding-block: 0.5em;
  }
  .empty > * + * {
    margin-block-start: 0.8em;
  }
  .empty .ask {
    max-width: 26em;
    margin-block-start: 1.6em;
    padding: 1.1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .empty :is(h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .ask .contact {
    margin-block-start: 0.6em;
  }
  .ask .contact-name {
    font-size: 1em;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .chip {
    min-height: 2.4em;
    padding: 0.3em 0.9em;
    border-radius: 2em;
    font-weight: 500;
  }
`;
