import { css } from './css.js';

/** The list and its states. */
export const list = css`
  .status {
    margin-block-end: 0.5em;
    color: var(--_muted);
  }
  .list-columns {
    margin-block-start: var(--_space);
  }
  .result {
    position: relative;
    padding-block: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .result:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .result-title {
    font-size: 1.125em;
    text-wrap: pretty;
  }
  .result-title a {
    text-decoration-color: transparent;
  }
  /* The whole row is the target: thumbs are wide. */
  .result-title a::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: var(--_radius);
  }
  .result:hover {
    background: var(--_tint);
    /* Painted, not laid out: it must not make the page scroll. */
    box-shadow:
      -0.75em 0 var(--_tint),
      0.75em 0 var(--_tint);
  }
  .result:hover .result-title a {
    text-decoration-color: currentColor;
  }
  .result-title a:focus-visible {
    outline: none;
  }
  .result-title a:focus-visible::after {
    outline: 0.1875em solid var(--_accent);
  }
  .result-summary {
    max-width: 44em;
    margin-block-start: 0.2em;
  }
  .result-meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.3em 0.9em;
    align-items: center;
    margin-block-start: 0.4em;
    font-size: 0.875em;
    color: var(--_muted);
  }
  .result-meta:empty {
    display: none;
  }
  .badge {
    display: inline-block;
    padding: 0.05em 0.6em;
    border: 1px solid var(--_edge);
    border-radius: 1em;
    color: var(--_text);
    font-size: 0.9375em;
  }
  .badge.retired {
    border-color: var(--_warn);
    color: var(--_warn);
  }
  .result[data-state='retired'] .result-title a {
    color: var(--_muted);
  }
  .more {
    display: block;
    width: 100%;
    margin-block-start: var(--_space);
  }

  :host([layout='grid']) .results {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17em), 1fr));
    gap: 1em;
  }
  :host([layout='grid']) .result {
    padding: 1em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  :host([layout='grid']) .result:hover {
    background: var(--_tint);
    box-shadow: none;
  }

  @container (min-width: 50em) {
    .list-columns {
      display: grid;
      grid-template-columns: 14.5em minmax(0, 1fr);
      gap: 2.5em;
      margin-block-start: 1.75em;
    }
    .list-columns:not(:has(.filters)) {
      display: block;
    }
    .filters {
      margin: 0;
    }
    .fold {
      display: none;
    }
    .filter-groups {
      display: grid;
      padding: 0;
      border: 0;
    }
  }
`;
