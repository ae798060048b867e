/** All pages of one municipality's guide, in every language that it offers. Pure: files by name. */
import type { Catalogue, Settings, Sheet } from '../../catalogue/model.js';
import { plainLanguage } from '../../catalogue/language.js';
import { type Guide, type GuideProduct, resolveGuide } from '../../catalogue/resolve.js';
import { resolveSheet } from '../../catalogue/sheet.js';
import { readKeywords } from '../../catalogue/text.js';
import { type Page, hasWords, htmlDocument } from './document.js';
import { listPage } from './list-page.js';
import { type Listed, feed, sitemap } from './lists.js';
import { productPage } from './product-page.js';
import { type PageContext, plain, safeUrl } from './reader.js';
import { styleSheet } from './style.js';
import { type PageLanguage, WORDS } from './words.js';

export interface SiteSource {
  /** The catalogue in a language, where there is one. */
  readonly catalogueIn: (lang: string) => Catalogue | undefined;
  readonly sheet: (name: string) => Sheet | undefined;
  /** Left out: the central guide. */
  readonly settings?: Settings | undefined;
  /** The day in Brussels: 2026-11-23. */
  readonly today: string;
  /** Where these pages will stand, with a slash at the end. */
  readonly base?: string | undefined;
}

export function siteOf(source: SiteSource): Map<string, string> {
  const files = new Map<string, string>();
  const editions = languagesOf(source).flatMap((lang) => editionIn(lang, source) ?? []);
  const listed: Listed[] = [];
  for (const edition of editions) listed.push(...writePages(edition, editions, source, files));
  const [first] = editions;
  if (!first) return files;
  files.set('style.css', styleSheet(first.guide.appearance));
  files.set('sitemap.xml', sitemap(listed));
  for (const { lang, words, guide } of editions) {
    const own = listed.filter((page) => page.lang === lang);
    files.set(`${folderOf(lang)}feed.json`, feed(words.guide(guide.municipality?.name), lang, own));
  }
  return files;
}

/** Dutch first; of the others those that catalogue, settings and these pages all speak. */
function languagesOf({ catalogueIn, settings }: SiteSource): PageLanguage[] {
  const catalogue = catalogueIn('nl');
  const offered = settings?.languages ?? catalogue?.languages ?? [];
  const tags = new Set(['nl', ...offered.map((tag) => plainLanguage(tag))]);
  return [...tags].filter(hasWords).filter((lang) => catalogueIn(lang));
}

function editionIn(
  lang: PageLanguage,
  { catalogueIn, settings, today }: SiteSource,
): PageContext | undefined {
  const catalogue = catalogueIn(lang);
  if (!catalogue) return undefined;
  const guide = resolveGuide(catalogue, settings, { today });
  return { guide, lang, words: WORDS[lang], today, voice: { lang, tone: guide.tone } };
}

const folderOf = (lang: PageLanguage) => (lang === 'nl' ? '' : `${lang}/`);

function writePages(
  context: PageContext,
  editions: readonly PageContext[],
  source: SiteSource,
  files: Map<string, string>,
): Listed[] {
  const { guide, lang, words, voice } = context;
  const up = lang === 'nl' ? '' : '../';
  const collator = new Intl.Collator(`${lang}-BE`);
  const products = [...guide.products].sort((a, b) =>
    collator.compare(nameOf(context, a), nameOf(context, b)),
  );
  const current = products.filter(({ state }) => state !== 'retired');
  const others = (file: string) =>
    editions.flatMap((edition) =>
      edition.lang === lang
        ? []
        : [{ lang: edition.lang, href: `${up}${folderOf(edition.lang)}${file}` || '../static/' }],
    );
  const page = (
    file: string,
    details: Omit<Page, 'style' | 'others'>,
    content: Parameters<typeof htmlDocument>[2],
  ) =>
    files.set(
      `${folderOf(lang)}${file}`,
      htmlDocument(context, { ...details, style: `${up}style.css`, others: others(file) }, content),
    );

  const title = words.guide(guide.municipality?.name);
  const home = addressInGuide(guide);
  page('index.html', { title, canonical: home, live: home }, listPage(context, current, fileOf));
  const listed: Listed[] = [
    {
      url: `${source.base ?? ''}${folderOf(lang)}index.html`,
      canonical: home,
      title,
      summary: '',
      tags: [],
      lang,
      modified: guide.modified,
    },
  ];
  for (const product of products) {
    const file = fileOf(product.id);
    const name = product.summary.sheet;
    const sheet = resolveSheet(guide, product, name === undefined ? undefined : source.sheet(name));
    const canonical = addressInGuide(guide, product.id);
    const description = plain(context, product.fields.summary);
    const heading = nameOf(context, product);
    page(
      file,
      { title: heading, description, canonical, list: 'index.html', live: canonical },
      productPage(context, sheet, (id) => {
        const other = guide.byId.get(id);
        return other && { href: fileOf(other.id), name: nameOf(context, other) };
      }),
    );
    listed.push({
      url: `${source.base ?? ''}${folderOf(lang)}${file}`,
      canonical,
      title: heading,
      summary: description,
      tags: readKeywords(product.fields.keywords, voice),
      lang,
      modified: product.summary.modified,
    });
  }
  return listed;
}

/** A product may be called index; ids have no underscore. */
const fileOf = (id: string) => (id === 'index' ? '_index.html' : `${id}.html`);
const nameOf = (context: PageContext, { id, fields }: GuideProduct) =>
  plain(context, fields.name) || id;

/** The same in the live guide, with whatever parameters that page has of its own. */
export function addressInGuide(
  { guideUrl }: Pick<Guide, 'guideUrl'>,
  product?: string,
): string | undefined {
  const page = safeUrl(guideUrl);
  if (!page || product === undefined) return page;
  const url = new URL(page);
  url.searchParams.set('pg-product', product);
  return url.href;
}
