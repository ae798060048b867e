/** The classic script: everything in one file, for old pages and for subresource integrity. */
import { start } from './embed/start.js';
import { announceVersion } from './embed/version.js';

// Only while the script itself runs does the page say which one it is.
const script = document.currentScript as HTMLScriptElement | null;
const address = script?.src || document.baseURI;
if (announceVersion(address)) {
  const { municipality } = script?.dataset ?? {};
  // The script alone, with data-municipality: the guide stands where the script stands.
  if (script && municipality && !document.querySelector('product-guide,[data-product-guide]')) {
    const guide = document.createElement('product-guide');
    guide.setAttribute('municipality', municipality);
    script.after(guide);
  }
  start({ base: new URL('.', address).href });
}
