/** Asks for what the guides on the page will need while the rest of the code is still coming. */
import { catalogueUrlFor } from '../source/address.js';
import { type Loader, loader } from '../element/page/on-page.js';
import { nativeFetch } from '../source/natives.js';

const SELECTOR =
  'product-guide:not([catalogue],[data-catalogue]),[data-product-guide]:not([data-catalogue])';

const PLAIN = /^[a-z\d-]+$/;

/** The answers are for the core to take over. */
export function askEarly(base: string): void {
  const early = new Map<string, Promise<Response>>();
  const ask = (address: string) => {
    if (early.has(address)) return;
    const answer = nativeFetch(address, {
      cache: 'no-cache',
      credentials: 'omit',
      referrerPolicy: 'strict-origin',
    });
    // Whoever takes it over handles the error; if nobody does, it is no uncaught one.
    answer.catch(() => undefined);
    early.set(address, answer);
  };
  const catalogue = new URL('catalogue.json', base).href;
  for (const element of document.querySelectorAll(SELECTOR)) {
    const lang = (element.closest('[lang]')?.getAttribute('lang') ?? 'nl')
      .slice(0, 2)
      .toLowerCase();
    ask(catalogueUrlFor(catalogue, lang));
    const municipality =
      element.getAttribute('municipality') ?? element.getAttribute('data-municipality');
    // A name with capitals, spaces or accents becomes a slug in the core, a little later.
    if (municipality && PLAIN.test(municipality) && !element.hasAttribute('settings'))
      ask(new URL(`settings/${municipality}.json`, base).href);
  }
  (loader() as Loader).early = early;
}
