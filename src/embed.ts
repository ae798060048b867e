/**
 * The module script that webmasters load. Tiny: it asks for catalogue and settings at once, then
 * loads the rest beside it. It shares no module with the rest, so that `product-guide.js?v=2`
 * finds the same core.
 */
import { announceVersion, tellGuides } from './embed/version.js';
import { askEarly } from './embed/early.js';
import { findBase, ownFolder } from './embed/find-base.js';

declare const __CORE__: string;

// In one expression the bundler would take it for an asset.
const address = import.meta.url;
const script = [...document.querySelectorAll('script')].find(({ src }) => src === address);
const base = findBase(address, script);
if (announceVersion(address, base)) {
  if (base !== undefined) askEarly(base);
  tellGuides();
  // A script that was written into the page has no folder of its own.
  const folder = ownFolder(address) ?? base ?? address;
  // Where the core can't be had (a strict host, an old copy) the fallback stays in sight.
  import(/* @vite-ignore */ new URL(__CORE__, folder).href)
    .then(({ start }: typeof import('./embed/start.js')) => start(script))
    .catch((error: unknown) =>
      console.warn(
        '[product-guide] The guide could not be loaded. Load the script from its own address, with its folder chunks/ beside it:',
        error,
      ),
    );
}
