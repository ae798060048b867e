/** Guides for pages whose editor strips unknown elements: a div or a plain link becomes one. */

const DONE = 'productGuideMounted';

/** Puts a guide in every `<div data-product-guide>` and around every `<a data-product-guide>` of these. */
export function upgradeMounts(mounts: Iterable<HTMLElement>): void {
  for (const mount of mounts) {
    mount.dataset[DONE] = '';
    const guide = document.createElement('product-guide');
    for (const { name, value } of mount.attributes) {
      if (name.startsWith('data-') && name !== 'data-product-guide' && !name.endsWith('-mounted')) {
        guide.setAttribute(name.slice('data-'.length), value);
      }
    }
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

/** gingelom for …/guide/gingelom/ */
function municipalityIn({ href }: HTMLAnchorElement): string | undefined {
  return /\/guide\/([a-z0-9-]+)\/?(?:[?#]|$)/.exec(href)?.[1];
}
