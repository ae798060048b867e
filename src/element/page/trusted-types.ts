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

/** Undefined where the browser has no Trusted Types. @throws TypeError where the page refuses it */
export const policy = trustedTypes?.createPolicy('product-guide', {
  createHTML: (text) => text,
  createScript: (text) => text,
});
