/** Host pages, written as a municipality's site would send them. */
import type { Site } from './site.js';

export interface Host {
  /** Addresses of style sheets, in order. */
  readonly styles?: readonly string[];
  /** Addresses of classic scripts, before the guide's. */
  readonly scripts?: readonly string[];
  /** Inline, before those scripts and after them. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly css?: string;
  readonly html?: string | undefined;
  readonly body?: string | undefined;
  readonly around?: readonly [string, string] | undefined;
  readonly doctype?: string;
  readonly guide?: string;
  readonly script?: string;
  /** False where the guide's script does it itself, after another of the host's. */
  readonly remembers?: boolean;
  /** The page lays itself out by what is in it: it moves whatever the guide does. */
  readonly moves?: boolean;
}

export const GUIDE =
  '<product-guide municipality="gingelom" routing="off" loading="eager"><p>Bel ons.</p></product-guide>';

/** As docs/embedding.md advises: room from the first paint on, so that nothing below has to move. */
const ROOM = '<style>product-guide{display:block;min-height:100vh}</style>';

/** Written down by the page just before the guide's script, so that the host's own don't count. */
const REMEMBER_GLOBALS =
  '<script>document.globalsBefore=[].concat(Object.getOwnPropertyNames(window),Object.getOwnPropertySymbols(window).map(String))</script>';

export const moduleScript = (site: Site) =>
  `<script type="module" src="${site.guide}product-guide.js"></script>`;
export const classicScript = (site: Site) =>
  `<script defer src="${site.guide}product-guide.iife.js"></script>`;

/** Shadow DOM has no quirks of its own: with `doctype: ''` the page has them all. */
export function hostPage(site: Site, host: Host): string {
  const { around = ['', ''], doctype = '<!doctype html>' } = host;
  const inline = (code?: string) => (code ? `<script>${code}</script>` : '');
  return `${doctype}<html lang="nl" ${host.html ?? ''}><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>Gemeente</title>
${ROOM}
${(host.styles ?? []).map((address) => `<link rel="stylesheet" href="${address}">`).join('\n')}
${host.css ? `<style>${host.css}</style>` : ''}
${inline(host.before)}
${(host.scripts ?? []).map((address) => `<script src="${address}"></script>`).join('\n')}
${inline(host.after)}
${host.remembers === false ? '' : REMEMBER_GLOBALS}
${host.script ?? moduleScript(site)}
</head><body ${host.body ?? ''}><h1>Ondernemen</h1>
${around[0]}${host.guide ?? GUIDE}${around[1]}
<footer>Gemeentehuis, Dorpsplein 1</footer></body></html>`;
}
