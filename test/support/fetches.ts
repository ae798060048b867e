/** Watches what the page asks for. Import it before the element, which takes `fetch` when it loads. */

interface Asked {
  readonly url: string;
  readonly init: RequestInit;
}

/** Every request of a guide since the page was loaded. */
export const fetches: Asked[] = [];

const { fetch } = globalThis;
globalThis.fetch = (input, init = {}) => {
  fetches.push({ url: input instanceof Request ? input.url : String(input), init });
  return fetch(input, init);
};
