/** The classic script: everything in one file, for old pages and for subresource integrity. */
import { placeAlone } from './embed/alone.js';
import { findBase } from './embed/find-base.js';
import { start } from './embed/start.js';
import { announceVersion, tellGuides } from './embed/version.js';

// Only while the script itself runs does the page say which one it is. An image of that name in a
// visitor's text stands before the document's own: it is asked by its getter.
const current: unknown = Reflect.get(Document.prototype, 'currentScript', document);
const script = current instanceof HTMLScriptElement ? current : null;
if (announceVersion(script?.src || location.href, findBase(script?.src, script))) {
  tellGuides();
  start();
}
placeAlone(script);
