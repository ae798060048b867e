import { css } from './css.js';

/** Buttons, the search box and the filters. */
export const controls = css`
  button,
  input {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button {
    min-height: 2.75em;
    padding: 0.5em 1.1em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  button:hover {
    background: var(--_tint);
  }
  button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  button.primary:hover {
    background: color-mix(in oklab, var(--_accent) 85%, #000);
  }
  button.plain {
    min-height: 0;
    padding: 0.15em 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    opacity: 0.65;
    cursor: default;
  }

  .search label {
    display: block;
    margin-block-end: 0.4em;
    font-size: 1.125em;
    font-weight: 650;
  }
  .search-row {
    display: flex;
    gap: 0.5em;
    max-width: 46em;
  }
  .search-box {
    position: relative;
    flex: 1;
    min-width: 0;
  }
  .search-box > .icon {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0.8em;
    height: 100%;
    color: var(--_muted);
    pointer-events: none;
  }
  .search input {
    display: block;
    width: 100%;
    height: 3em;
    margin: 0;
    padding: 0 2.75em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    appearance: none;
  }
  .search input::-webkit-search-cancel-button {
    display: none;
  }
  .search input:placeholder-shown {
    padding-inline-end: 0.8em;
    text-overflow: ellipsis;
  }
  .search input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .search input:focus-visible {
    outline-offset: 0;
    border-color: var(--_accent);
    border-radius: var(--_radius);
  }
  .search .clear {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    width: 2.75em;
    color: var(--_muted);
  }
  .search .primary {
    flex: none;
    height: 3em;
  }
  @container (max-width: 22em) {
    .search .primary {
      padding-inline: 0.7em;
    }
  }
  @container (max-width: 16em) {
    .search-row {
      flex-wrap: wrap;
    }
    .search-box,
    .search .primary {
      flex: 1 0 100%;
    }
  }

  .filters {
    margin-block: var(--_space);
  }
  .fold {
    display: flex;
    justify-content: space-between;
    align-items: center;
    width: 100%;
    border-color: var(--_line);
    color: var(--_text);
    font-weight: 500;
    text-align: start;
  }
  .fold::after {
    content: '';
    width: 0.5em;
    height: 0.5em;
    margin-inline: 0.6em 0.2em;
    border: solid currentColor;
    border-width: 0 0.12em 0.12em 0;
    rotate: 45deg;
    translate: 0 -0.15em;
  }
  .fold[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.1em;
  }
  .filter-groups {
    display: none;
    gap: 1.25em;
    padding: 1em;
    border: 1px solid var(--_line);
    border-block-start: 0;
    border-radius: 0 0 var(--_radius) var(--_radius);
  }
  .filter-groups[data-unfolded] {
    display: grid;
  }
  .filter-group legend {
    padding: 0;
    margin-block-end: 0.35em;
    font-weight: 650;
  }
  .filter {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    padding-block: 0.3em;
    line-height: 1.35;
    cursor: pointer;
  }
  .filter input,
  .area input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin: 0.1em 0 0;
    accent-color: var(--_accent);
  }
  .filter-label {
    flex: 1;
  }
  .filter:hover .filter-label {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .filter .count {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .filter[data-empty] {
    color: var(--_muted);
  }
`;
