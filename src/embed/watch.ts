/** Finds the places where a page wants a guide without its tag. */
const MOUNT = '[data-product-guide]:not([data-product-guide-mounted])';

/** Those that are there, and those that a consent manager, a router or an editor puts there later. */
export function watchMounts(): void {
  const look = () => {
    if (!document.querySelector(MOUNT)) return;
    void import('./mounts.js').then(
      ({ upgradeMounts }) => upgradeMounts(document.querySelectorAll<HTMLElement>(MOUNT)),
      // The code could not be had: what stands in the mount stays.
      () => undefined,
    );
  };
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
