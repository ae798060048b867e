/** Guides for pages whose editor strips unknown elements: a div or a plain link becomes one. */
import { leadsElsewhere, readAttribute } from '../element/attributes.js';
import { defaultCatalogue } from '../element/page/page-source.js';

const DONE = 'productGuideMounted';

/** Puts a guide in every `<div data-product-guide>` and around every `<a data-product-guide>` of these. */
export function upgradeMounts(mounts: Iterable<HTMLElement>): void {
  for (const mount of mounts) {
    mount.dataset[DONE] = '';
    const guide = document.createElement('product-guide');
    copyAttributes(mount, guide);
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
 * Whoever may write a text on the page may write `data-` attributes: only those of a guide are taken
 * over, and none that leads to a server which neither the script nor the page comes from.
 */
export function copyAttributes(from: HTMLElement, guide: HTMLElement): void {
  for (const { name } of [...from.attributes]) {
    if (name === 'data-lang') guide.lang = from.dataset.lang as string;
    const said = name.startsWith('data-') ? readAttribute(from, name) : undefined;
    if (!said || said.value === null) continue;
    if (leadsElsewhere.has(said.name) && !allNear(said.value)) {
      console.warn(
        `[product-guide] ${name}="${said.value}" is not used: only <product-guide ${said.name}="…"> itself may name another server than that of the script or the page.`,
      );
      continue;
    }
    try {
      guide.setAttribute(said.name, said.value);
    } catch (error) {
      // A page's policy: the guide does without, and those after it come all the same.
      console.warn(`[product-guide] ${name} could not be used:`, error);
    }
  }
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
