/**
 * The module script that webmasters load. Tiny: it asks for catalogue and settings at once, then
 * loads the rest beside it. It shares no module with the rest, so that `product-guide.js?v=2`
 * finds the same core.
 */
import { announceVersion } from './embed/version.js';
import { askEarly } from './embed/early.js';

declare const __CORE__: string;

// In one expression the bundler would take it for an asset.
const script = import.meta.url;
const base = new URL('.', script).href;
if (announceVersion(script)) {
  const early = askEarly(base);
  // Where the core can't be had (a strict host, an old copy) the fallback stays in sight.
  import(/* @vite-ignore */ __CORE__)
    .then(({ start }: typeof import('./embed/start.js')) => start({ base, early }))
    .catch((error: unknown) =>
      console.warn('[product-guide] The guide could not be loaded:', error),
    );
}
