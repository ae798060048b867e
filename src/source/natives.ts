/** Natives as they are when this module loads: the host page may patch or remove them later. */
const originalFetch = globalThis.fetch as typeof fetch | undefined;

/** The browser's own fetch; where there is none, every request fails and the fallback stays. */
export const nativeFetch: typeof fetch = (input, init) =>
  originalFetch
    ? originalFetch(input, init)
    : Promise.reject(new TypeError('this browser has no fetch'));
