/** Addresses from data that may become links. Everything else is shown as text. */

// Control characters, spaces, zero-width and bidi marks: none of them belongs in an address.
// eslint-disable-next-line no-control-regex
const TRICKS = /[\u0000-\u0020\u007f-\u00a0\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\\]/;

/** An https address without credentials, or undefined. */
export function safeHref(address: string | undefined): string | undefined {
  // Browsers mend https:x and https:///x; whoever writes those has something to hide.
  if (!address || TRICKS.test(address) || !/^https:\/\/[^/]/i.test(address)) return undefined;
  try {
    const url = new URL(address);
    return url.protocol === 'https:' && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}
