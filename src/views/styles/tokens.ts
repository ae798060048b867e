import { css } from './css.js';

/** What a designer sets, and all that follows from it. */
export const tokens = css`
  :host {
    display: block;
    /*
     * A container for queries has no width of its own: in a page that shrinks boxes to fit (flex
     * items, floats) the guide would have none at all.
     */
    width: -moz-available;
    width: -webkit-fill-available;
    width: stretch;
    writing-mode: horizontal-tb !important;
  }
  /* What a box that shrinks to fit is told: at best some 50em, at least the width of one space. */
  :host::before {
    content: '\2003\2003\2003\2003\2003\2003';
    display: block;
    flex: 0 0 0;
    min-width: 0;
    height: 0;
    overflow: hidden;
    visibility: hidden;
    font: 8em/0 serif;
  }
  :host([hidden]) {
    display: none !important;
  }
  /* Nothing of the host page comes in; the visitor's own text size does. */
  .guide {
    all: initial;
    display: block;
    /* Hidden and unhidden with the page; selectable, whatever it says. */
    visibility: inherit;
    user-select: text;
    -webkit-user-select: text;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    width: 100%;
    /* Here, not on the host: em in container queries must not depend on the page. */
    container-type: inline-size;
    box-sizing: border-box;
    padding-block: 0.5em;
    background: var(--_surface);
    /* On a tinted page the text doesn't touch the edge; on a white one nothing is seen. */
    box-shadow:
      -0.75em 0 var(--_surface),
      0.75em 0 var(--_surface);
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.55;
    overflow-wrap: break-word;
    text-align: start;
    color-scheme: light;
    /* Here too, or a page with names like these would set them. */
    --_accent: var(--pg-accent, #0b5f6b);
    --_on-accent: var(--pg-on-accent, #fff);
    --_text: var(--pg-text, #1b2530);
    --_surface: var(--pg-surface, #fff);
    --_font: var(--pg-font, system-ui, sans-serif);
    --_radius: var(--pg-radius, 0.375em);
    --_space: var(--pg-space, 1em);
    --_muted: color-mix(in oklab, var(--_text) 70%, var(--_surface));
    --_line: color-mix(in oklab, var(--_text) 16%, var(--_surface));
    --_edge: color-mix(in oklab, var(--_text) 55%, var(--_surface));
    --_tint: color-mix(in oklab, var(--_accent) 7%, var(--_surface));
    --_mark: color-mix(in oklab, #ffc933 38%, var(--_surface));
    --_good: #17663a;
    --_warn: #a34700;
  }
  .guide[data-phase='waiting'] {
    padding: 0;
  }
  :host([color-scheme='dark']) .guide {
    color-scheme: dark;
    --_accent: var(--pg-accent, #7cc8d4);
    --_on-accent: var(--pg-on-accent, #06262b);
    --_text: var(--pg-text, #e8edf1);
    --_surface: var(--pg-surface, #151c22);
    --_good: #7fd4a0;
    --_warn: #ffb27a;
  }
  @media (prefers-color-scheme: dark) {
    :host([color-scheme='auto']) .guide {
      color-scheme: dark;
      --_accent: var(--pg-accent, #7cc8d4);
      --_on-accent: var(--pg-on-accent, #06262b);
      --_text: var(--pg-text, #e8edf1);
      --_surface: var(--pg-surface, #151c22);
      --_good: #7fd4a0;
      --_warn: #ffb27a;
    }
  }
  :host([text-size='inherit']) .guide {
    font-size: inherit;
  }
`;
