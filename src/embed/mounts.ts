/** Guides for pages whose editor strips unknown elements: a div or a plain link becomes one. */
import { leadsElsewhere } from '../element/attributes.js';
import { defaultCatalogue } from '../element/page/page-source.js';
import { giveAttributes } from './give-attributes.js';

const DONE = 'productGuideMounted';

/** Puts a guide in every `<div data-product-guide>` and around every `<a data-product-guide>` of these. */
export function upgradeMounts(mounts: Iterable<HTMLElement>): void {
  for (const mount of mounts) {
    mount.dataset[DONE] = '';
    const guide = document.createElement('product-guide');
    giveAttributes(guide, mount, isHarmless);
    if (mount instanceof HTMLAnchorElement) {
      const municipality = municipalityIn(mount);
      if (municipality && !guide.hasAttribute('municipality'))
        guide.setAttribute('municipality', municipality);
      mount.replaceWith(guide);
      guide.append(mount);
    } else {
      // What stood in the mount is the fallback.
      guide.append(...mount.childNodes);
      mount.append(guide);
    }
  }
}

/**
 * Whoever may write a text on the page may often write `data-` attributes too: none may lead to a
 * server that neither the script nor the page comes from.
 */
function isHarmless(name: string, value: string): boolean {
  const harmless = !leadsElsewhere.has(name) || allNear(value);
  if (!harmless)
    console.warn(
      `[product-guide] data-${name}="${value}" is not used: only <product-guide ${name}="…"> itself may name another server than that of the script or the page.`,
    );
  return harmless;
}

/** As one address and as several: browsers join what is broken over lines. */
const allNear = (value: string) => [value, ...value.split(/[\s,]+/)].every(isNear);

/** Whether an address is on the server of the script or of the page, or is none at all. */
function isNear(address: string): boolean {
  try {
    const { protocol, origin } = new URL(address, document.baseURI);
    return [location.href, defaultCatalogue()].some((near) => {
      const server = near && new URL(near);
      return server && server.protocol === protocol && server.origin === origin;
    });
  } catch {
    return true;
  }
}

/** gingelom for …/guide/gingelom/ */
function municipalityIn({ href }: HTMLAnchorElement): string | undefined {
  return /\/guide\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(href)?.[1];
}
