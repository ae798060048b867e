import { css } from './css.js';

/** Rich text. */
export const prose = css`
  .prose > * + * {
    margin-block-start: 0.7em;
  }
  .prose p,
  .prose li {
    white-space: pre-line;
    max-width: 42em;
  }
  .prose ul,
  .prose ol {
    padding-inline-start: 1.4em;
  }
  .prose ul {
    list-style: disc;
  }
  .prose ol {
    list-style: decimal;
  }
  .prose li + li {
    margin-block-start: 0.3em;
  }
  .prose li::marker {
    color: var(--_muted);
  }
  .prose .table {
    overflow-x: auto;
  }
  .prose table {
    border-collapse: collapse;
  }
  .prose th,
  .prose td {
    padding: 0.4em 0.8em 0.4em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
`;
