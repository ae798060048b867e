import { css } from 'lit';

/** Paper, forced colours, and visitors who want it still. */
export const media = css`
  @media print {
    .search,
    .filters,
    .more,
    .sheet-nav,
    .sheet-tools,
    .action-link > .icon:last-child {
      display: none !important;
    }
    .guide {
      font-size: 11pt;
    }
    .prose a[href^='http']::after,
    .links a[href^='http']::after,
    .decision a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    a.action-link[href^='http']::after {
      content: attr(href);
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    .action:first-child a.action-link {
      background: none;
      color: inherit;
    }
    .section,
    .result {
      break-inside: avoid-page;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .evidence,
    .message {
      border: 1px solid CanvasText;
    }
    .action-link {
      border-color: LinkText;
    }
  }
`;
