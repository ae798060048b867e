/** The classic script: everything in one file, for old pages and for subresource integrity. */
import { start } from './embed/start.js';
import { announceVersion } from './embed/version.js';

// Only while the script itself runs does the page say which one it is.
const script = document.currentScript as HTMLScriptElement | null;
const address = script?.src || document.baseURI;
if (announceVersion(address)) start({ base: new URL('.', address).href });

// The script alone, with data-municipality: the guide stands where the script stands. Pages that
// change their body instead of loading anew (Turbo) run it again.
const { municipality } = script?.dataset ?? {};
if (script && municipality && !document.querySelector('product-guide,[data-product-guide]')) {
  const guide = document.createElement('product-guide');
  guide.setAttribute('municipality', municipality);
  script.after(guide);
}
