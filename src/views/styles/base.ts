import { css } from './css.js';

/** Elements and helpers that occur everywhere. */
export const base = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  table,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
    /* Dutch compounds are longer than a phone is wide. */
    hyphens: auto;
    hyphenate-limit-chars: 14 6 4;
  }
  ul,
  ol {
    list-style: none;
  }
  /* A page in quirks mode sets tables back to the type of 1996. */
  table {
    font: inherit;
    color: inherit;
    text-align: inherit;
    white-space: inherit;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.14em;
  }
  :focus-visible {
    outline: 0.1875em solid var(--_accent);
    outline-offset: 0.125em;
    border-radius: 0.125em;
  }
  [tabindex='-1']:focus {
    outline: none;
  }
  .icon {
    flex: none;
    width: 1.25em;
    height: 1.25em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .muted {
    color: var(--_muted);
  }
  .message {
    display: flex;
    gap: 0.75em;
    margin-block: var(--_space);
    padding: 0.9em 1em;
    border-inline-start: 0.25em solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_tint);
  }
  .message > .icon {
    margin-block-start: 0.15em;
    color: var(--_accent);
  }
  .message[data-kind='warning'] {
    border-color: var(--_warn);
    background: color-mix(in oklab, var(--_warn) 8%, var(--_surface));
  }
  .message[data-kind='warning'] > .icon {
    color: var(--_warn);
  }
  .message-text {
    min-width: 0;
    max-width: 42em;
  }
  .message-text > * + * {
    margin-block-start: 0.5em;
  }
  .message-title {
    font-weight: 650;
  }
  .waiting {
    padding-block: var(--_space);
    color: var(--_muted);
  }
  .skeleton i {
    display: block;
    height: 1.1em;
    margin-block-start: 1em;
    border-radius: var(--_radius);
    background: var(--_line);
  }
  .skeleton i:nth-child(2) {
    width: 60%;
  }
`;
