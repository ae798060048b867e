/** Lists of pages for machines: a sitemap, and a feed for the site's own search. */
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

export interface Listed {
  /** Absolute, or relative to the feed. */
  readonly url: string;
  readonly canonical?: string | undefined;
  readonly title: string;
  readonly summary: string;
  readonly tags: readonly string[];
  readonly lang: string;
  readonly modified?: string | undefined;
}

/** Of absolute addresses only: a sitemap knows no others. */
export function sitemap(pages: readonly Listed[]): string {
  const urls = pages.flatMap(({ url, canonical, modified }) => {
    const address = canonical ?? url;
    if (!/^https?:/.test(address)) return [];
    return [
      x('url', [x('loc', address), modified ? x('lastmod', modified.slice(0, 10)) : undefined]),
    ];
  });
  const set = x('urlset', { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' }, urls);
  const instruction = {
    type: 'instruction' as const,
    name: 'xml',
    value: 'version="1.0" encoding="utf-8"',
  };
  return `${toXml({ type: 'root', children: [instruction, set] })}\n`;
}

/** JSON Feed 1.1, with the words that people search with as tags. */
export function feed(title: string, lang: string, pages: readonly Listed[]): string {
  const items = pages.map(({ url, canonical, summary, tags, modified, ...page }) => ({
    id: canonical ?? url,
    url: canonical ?? url,
    title: page.title,
    ...(summary && { summary }),
    content_text: [page.title, summary, ...tags].filter(Boolean).join('\n'),
    ...(tags.length && { tags }),
    language: page.lang,
    ...(modified && { date_modified: `${modified.slice(0, 10)}T00:00:00Z` }),
  }));
  const version = 'https://jsonfeed.org/version/1.1';
  return `${JSON.stringify({ version, title, language: lang, items }, null, 1)}\n`;
}
