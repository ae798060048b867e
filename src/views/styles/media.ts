import { css } from './css.js';

/** Paper, forced colours, and visitors who want it still. */
export const media = css`
  @media print {
    .search,
    .filters,
    .more {
      display: none !important;
    }
    .guide {
      font-size: 11pt;
    }
    .result {
      break-inside: avoid-page;
    }
  }
  @media (forced-colors: active) {
    mark {
      background: Mark;
      color: MarkText;
    }
    .message {
      border: 1px solid CanvasText;
    }
  }
`;
