import { css } from './css.js';

/** What a page without script has around what an element draws. */
export const page = css`
  body {
    margin: 0;
    background: var(--pg-surface, #fff);
  }
  .page {
    max-width: 70em;
    margin-inline: auto;
    padding: 0 1.25em 3em;
    box-shadow: none;
  }
  .skip {
    position: absolute;
    inset-inline-start: -99em;
  }
  .skip:focus {
    inset: 0.5em auto auto 0.5em;
    z-index: 1;
    padding: 0.5em 1em;
    background: var(--_surface);
  }
  .page-header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 2em;
    margin-block-end: 1em;
    padding-block: 1.1em;
    border-block-end: 0.1875em solid var(--_accent);
  }
  .page-name {
    font-weight: 650;
  }
  .page-name a {
    color: inherit;
    text-decoration: none;
  }
  .page-name a:hover {
    text-decoration: underline;
  }
  .page-links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.25em;
  }
  .page-title {
    margin-block: 0.6em 0.2em;
    font-size: 1.6em;
  }
  .page-topic {
    margin-block-start: 2.5em;
  }
  .page-topic > h2 {
    margin-block-end: 0.5em;
    font-size: 1.35em;
    scroll-margin-block-start: 1em;
  }
  .area-options a[aria-current] {
    color: inherit;
    font-weight: 650;
    text-decoration: none;
  }
  .page-footer {
    margin-block-start: 2em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  @container (min-width: 54em) {
    .page-title {
      font-size: 2em;
    }
  }
  @media print {
    .skip,
    .page nav,
    .page-footer {
      display: none;
    }
  }
`;
