import { css } from './css.js';

/** An open product. */
export const sheet = css`
  .back {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    padding-block: 0.4em;
  }
  .sheet-header {
    margin-block: 0.6em 1em;
  }
  #sheet-title {
    font-size: 1.6em;
    letter-spacing: -0.01em;
    scroll-margin-block-start: 5em;
  }
  .official-name {
    margin-block-start: 0.25em;
    color: var(--_muted);
  }
  .lead {
    max-width: 36em;
    margin-block-start: 0.6em;
    font-size: 1.15em;
    line-height: 1.5;
  }
  .section + .section {
    margin-block-start: 2em;
  }
  .section > :first-child {
    margin-block-end: 0.55em;
    font-size: 1.25em;
  }
  .prose :is(h3, h4, h5, h6) {
    margin-block-start: 1.2em;
    font-size: 1.05em;
  }
  .item-title {
    max-width: 40em;
    font-weight: 600;
  }
  .item-title + .prose {
    margin-block-start: 0.2em;
  }

  .area {
    display: block;
  }
  .area legend {
    float: inline-start;
    width: 100%;
    padding: 0;
    font-weight: 650;
  }
  .area > * {
    clear: both;
  }
  .area-options {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.5em;
  }
  .area label {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding-block: 0.35em;
    cursor: pointer;
  }

  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
    max-width: 40em;
  }
  .action-link {
    display: flex;
    align-items: center;
    gap: 0.85em;
    padding: 0.75em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    color: var(--_text);
    text-decoration: none;
  }
  .action-link > .icon {
    color: var(--_accent);
  }
  a.action-link:hover {
    border-color: var(--_accent);
    background: var(--_tint);
  }
  .action-text {
    flex: 1;
    min-width: 0;
    overflow-wrap: anywhere;
  }
  .action-label,
  .action-hint,
  .decision,
  .hours-kind,
  .hours-today {
    display: block;
  }
  .action-label {
    font-weight: 650;
  }
  a.action-link .action-label {
    color: var(--_accent);
  }
  .action-hint {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .action:first-child a.action-link {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .action:first-child a.action-link:hover {
    background: color-mix(in oklab, var(--_accent) 85%, #000);
  }
  .action:first-child a.action-link :is(.icon, .action-label, .action-hint) {
    color: inherit;
  }

  .requirements > li,
  .steps > li {
    position: relative;
  }
  .requirements > li + li,
  .items > li + li {
    margin-block-start: 1em;
  }
  .requirements > li {
    padding-inline-start: 1.9em;
  }
  .requirements > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.35em;
    inset-inline-start: 0.3em;
    width: 0.45em;
    height: 0.85em;
    border: solid var(--_accent);
    border-width: 0 0.16em 0.16em 0;
    rotate: 45deg;
  }
  .evidence {
    max-width: 40em;
    margin-block-start: 0.5em;
    padding: 0.5em 0.8em;
    border-radius: var(--_radius);
    background: var(--_tint);
    font-size: 0.95em;
  }
  .evidence-label {
    font-weight: 650;
  }
  .steps {
    counter-reset: step;
  }
  .steps > li {
    min-height: 2.6em;
    padding: 0.15em 0 1.25em 2.9em;
    counter-increment: step;
  }
  .steps > li:last-child {
    padding-block-end: 0;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset: 0 auto auto 0;
    width: 2em;
    height: 2em;
    border: 0.125em solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-weight: 650;
    line-height: 1.75em;
    text-align: center;
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.3em 0.3em;
    inset-inline-start: 1em;
    border-inline-start: 1px solid var(--_line);
  }
  .links > li + li {
    margin-block-start: 0.45em;
  }

  .fees {
    width: 100%;
    max-width: 46em;
    border-collapse: collapse;
  }
  .fees + .items {
    margin-block-start: 1.2em;
  }
  .fees th,
  .fees td {
    padding: 0.6em 1em 0.6em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }
  .fees thead th {
    padding-block: 0 0.4em;
    border-color: var(--_edge);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .fees tbody th {
    font-weight: 500;
  }
  .fees .amount {
    font-weight: 650;
    font-variant-numeric: tabular-nums;
  }
  .fees .unit,
  .fees .amount .muted {
    font-weight: 400;
  }
  .fees .validity {
    font-size: 0.9em;
    color: var(--_muted);
  }
  .fees tr[data-state='announced'] .amount {
    font-weight: 500;
  }
  @container (max-width: 34em) {
    .fees thead {
      position: absolute;
      clip-path: inset(50%);
    }
    .fees,
    .fees tbody,
    .fees tr,
    .fees th,
    .fees td {
      display: block;
    }
    .fees tr {
      padding-block: 0.7em;
      border-block-end: 1px solid var(--_line);
    }
    .fees th,
    .fees td {
      padding: 0;
      border: 0;
    }
  }

  .contact + .contact {
    margin-block-start: 1.2em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid var(--_line);
  }
  .contact-name {
    font-size: 1.05em;
  }
  .contact-ways {
    margin-block-start: 0.4em;
  }
  .contact-ways > li,
  .hours-prose {
    display: flex;
    gap: 0.65em;
    padding-block: 0.25em;
    white-space: pre-line;
  }
  .contact-ways > li > span {
    min-width: 0;
  }
  .contact-ways .icon,
  .hours .icon,
  .hours-prose .icon {
    margin-block-start: 0.15em;
    color: var(--_muted);
  }
  .hours {
    margin-block-start: 0.35em;
  }
  .hours summary {
    display: flex;
    gap: 0.65em;
    padding-block: 0.25em;
    cursor: pointer;
  }
  .hours summary::-webkit-details-marker {
    display: none;
  }
  .hours summary > span {
    flex: 1;
  }
  .hours summary::after {
    content: '';
    flex: none;
    width: 0.45em;
    height: 0.45em;
    margin: 0.5em 0.2em 0;
    border: solid var(--_muted);
    border-width: 0 0.12em 0.12em 0;
    rotate: 45deg;
  }
  .hours[open] summary::after {
    rotate: 225deg;
  }
  .hours-kind {
    font-weight: 600;
  }
  .open-now {
    color: var(--_good);
    font-weight: 650;
  }
  .closed-now {
    color: var(--_muted);
  }
  .hours table {
    width: 100%;
    margin-block: 0.3em 0.5em;
    border-collapse: collapse;
    font-size: 0.925em;
  }
  .hours th,
  .hours td {
    padding: 0.3em 0;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  .hours th {
    padding-inline-end: 1em;
    text-transform: capitalize;
  }
  .sheet-side {
    margin-block-start: 2em;
  }
  .provenance {
    margin-block-start: 2.5em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
    font-size: 0.875em;
    color: var(--_muted);
  }
  .sheet-tools {
    display: flex;
    margin-block-start: 0.6em;
  }
  .print {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
    font-weight: 500;
  }

  @container (min-width: 54em) {
    #sheet-title {
      font-size: 2em;
    }
    .sheet-columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) 19em;
      gap: 3em;
    }
    .sheet-side {
      margin: 0;
      padding-inline-start: 1.75em;
      border-inline-start: 1px solid var(--_line);
    }
    .sheet-side .section > :first-child {
      font-size: 1.1em;
    }
  }

  .reference {
    display: none;
  }
  @media print {
    .reference {
      display: block;
      margin-block-start: 0.6em;
      overflow-wrap: anywhere;
    }
    .sheet-nav,
    .sheet-tools,
    [data-section='related'],
    .open-now,
    .closed-now,
    .action-link > .icon:last-child,
    .hours summary::after {
      display: none !important;
    }
    .prose a[href]::after,
    .links a[href]::after,
    .decision a[href]::after {
      content: ' (' attr(href) ')';
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    .action:first-child a.action-link {
      background: none;
      color: var(--_text);
    }
    a.action-link[href^='http'] {
      display: block;
    }
    a.action-link[href^='http']::after {
      content: attr(href);
      display: block;
      font-size: 0.85em;
      overflow-wrap: anywhere;
    }
    .section > :first-child,
    .requirements > li,
    .steps > li {
      break-inside: avoid-page;
      break-after: auto;
    }
  }
  @media (forced-colors: active) {
    .evidence {
      border: 1px solid CanvasText;
    }
    .action-link {
      border-color: LinkText;
    }
  }
`;
