/**
 * The one Trusted Types policy of the guide. What passes through it is never data: Lit's own templates,
 * and JSON that no browser runs. In the built files Lit uses it too (scripts/vite/lit-without-globals.ts).
 */
export interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };

/** The second stands in where the page has made a policy of that name itself. */
const NAMES = ['product-guide', 'product-guide-2'];
const AS_IS: Policy = { createHTML: (text) => text, createScript: (text) => text };

let made: Policy | undefined;
/** Made when the guide is drawn: a second script on a page has by then found that it isn't needed. */
function own(): Policy {
  for (const name of made ? [] : NAMES) {
    try {
      made ??= trustedTypes?.createPolicy(name, AS_IS);
    } catch {
      // Taken, or not allowed.
    }
  }
  // A page that insists on a policy refuses text as it is: nothing can be drawn, and the fallback stays.
  return (made ??= AS_IS);
}

/** Undefined where the browser has no Trusted Types. */
export const policy: Policy | undefined = trustedTypes && {
  createHTML: (text) => own().createHTML(text),
  createScript: (text) => own().createScript(text),
};
