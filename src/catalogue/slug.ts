/** Names as parts of an address: the publisher names files so, and the element looks for them so. */

/** Longest id that a slug gives; the schema allows 120, a suffix must fit behind it. */
const MAX_SLUG = 80;

/** Lower-case letters, digits and hyphens: "Café ’t Hoekje" → "cafe-t-hoekje". Empty if nothing is left. */
export function slugOf(text: string): string {
  const slug = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= MAX_SLUG) return slug;
  const cut = slug.slice(0, MAX_SLUG + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), MAX_SLUG / 2));
}
