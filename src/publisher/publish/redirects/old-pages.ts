/** The addresses of a site's old pages, as a webmaster exports them: one a line, perhaps with a title. */

export interface OldPage {
  /** As it was given. */
  readonly address: string;
  /** Path and query, as a server sees them. */
  readonly path: string;
  readonly title: string;
}

/** Lines without an address (headers, empty ones) are passed over. */
export function readOldPages(text: string): OldPage[] {
  const pages = new Map<string, OldPage>();
  for (const row of text.replace(/^\ufeff/, '').split(/\r?\n/)) {
    const cells = row
      .split(/[;\t]|,(?=\s*["a-z])/i)
      .map((cell) => cell.trim().replace(/^"|"$/g, ''));
    const address = cells.find((cell) => /^(?:https?:\/\/|\/)/i.test(cell));
    if (!address || !URL.canParse(address, ANY_SITE)) continue;
    const { pathname, search } = new URL(address, ANY_SITE);
    const path = `${pathname}${search}`;
    const title = cells.find((cell) => cell && cell !== address) ?? '';
    if (!pages.has(path)) pages.set(path, { address, path, title });
  }
  return [...pages.values()];
}
const ANY_SITE = 'https://site.invalid';

/** What a page is about, as far as its address says: /ondernemen/terras-plaatsen.html → terras plaatsen */
export function wordsOf(path: string): string {
  const segments = new URL(path, ANY_SITE).pathname.split('/').filter(Boolean);
  const words = segments.map((segment) =>
    decoded(segment)
      .replace(/\.[a-z]{2,5}$/i, '')
      .replace(/[^\p{L}]+/gu, ' ')
      .trim(),
  );
  return words.findLast((segment) => segment.length > 2) ?? '';
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
