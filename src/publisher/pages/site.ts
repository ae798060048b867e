/** All pages of one municipality's guide, in every language that it offers: files by name. */
import { plainLanguage } from '../../catalogue/language.js';
import type { Catalogue, Settings, Sheet } from '../../catalogue/model.js';
import { type Guide, type GuideProduct, resolveGuide } from '../../catalogue/resolve.js';
import { resolveSheet } from '../../catalogue/sheet.js';
import { readKeywords, readText } from '../../catalogue/text.js';
import { LANGUAGES, type Language } from '../../texts/languages.js';
import { type Texts, loadTexts, withTexts } from '../../texts/localize.js';
import type { DrawContext } from '../../views/context.js';
import { collator } from '../../views/format.js';
import { guideTitle } from '../../views/guide.js';
import type { ResultItem } from '../../views/results.js';
import { sheetView } from '../../views/sheet.js';
import { type Page, documentView } from './document.js';
import { draw } from './draw.js';
import { addressInGuide } from './guide-address.js';
import { listPage } from './list-page.js';
import { type Listed, feed, sitemap } from './lists.js';
import { styleSheet } from './style.js';

export interface SiteSource {
  /** The catalogue in a language, where there is one. */
  readonly catalogueIn: (lang: string) => Catalogue | undefined;
  /** A sheet by its name in the catalogue. */
  readonly sheet: (name: string) => Sheet | undefined;
  /** Left out: the central guide. */
  readonly settings?: Settings | undefined;
  /** The day in Brussels: 2026-11-23. */
  readonly today: string;
  /** Where these pages will stand, with a slash at the end. */
  readonly base?: string | undefined;
}

/** The guide in one language. */
interface Edition {
  readonly lang: Language;
  readonly texts: Texts;
  readonly guide: Guide;
  /** The same by the rules of a former municipality, by its NIS code. */
  readonly areas: ReadonlyMap<string, Guide>;
}

/** Every page, a style sheet, a sitemap, and a feed for each language. */
export async function siteOf(source: SiteSource): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  const editions: Edition[] = [];
  for (const lang of languagesOf(source)) editions.push(...(await editionIn(lang, source)));
  const [first] = editions;
  if (!first) return files;
  const listed: Listed[] = [];
  for (const edition of editions) {
    const langs = editions.map(({ lang }) => lang);
    const { pages, title } = withTexts(edition.texts, () =>
      writePages(edition, langs, source, files),
    );
    listed.push(...pages);
    files.set(`${folderOf(edition.lang)}feed.json`, feed(title, edition.lang, pages));
  }
  files.set('style.css', styleSheet(first.guide.appearance));
  files.set('sitemap.xml', sitemap(listed));
  return files;
}

/** Those that catalogue, settings and the guide itself all speak; Dutch always. */
function languagesOf({ catalogueIn, settings }: SiteSource): Language[] {
  const offered = settings?.languages ?? catalogueIn('nl')?.languages ?? [];
  const tags = new Set(['nl', ...offered.map(plainLanguage)]);
  return LANGUAGES.filter((lang) => tags.has(lang));
}

async function editionIn(lang: Language, source: SiteSource): Promise<Edition[]> {
  const { catalogueIn, settings, today } = source;
  const catalogue = catalogueIn(lang);
  if (!catalogue) return [];
  const resolved = (area?: string) => resolveGuide(catalogue, settings, { today, area });
  const guide = resolved();
  const areas = new Map(guide.areas.map(({ nis }) => [nis, resolved(nis)]));
  return [{ lang, guide, areas, texts: await loadTexts({ lang, tone: guide.tone }) }];
}

const folderOf = (lang: Language) => (lang === 'nl' ? '' : `${lang}/`);
/** Ids have no underscore; a product may be called index. */
const fileOf = (id: string, area?: string) =>
  `${id === 'index' ? '_index' : id}${area === undefined ? '' : `_${area}`}.html`;

function writePages(
  { lang, guide, areas }: Edition,
  langs: readonly Language[],
  { today, sheet, base = '' }: SiteSource,
  files: Map<string, string>,
): { readonly pages: Listed[]; readonly title: string } {
  const voice = { lang, tone: guide.tone };
  const up = lang === 'nl' ? '' : '../';
  const title = guideTitle(guide);
  const contextOf = (shown: Guide, page: Partial<DrawContext> = {}): DrawContext => ({
    guide: shown,
    voice,
    level: 1,
    now: { date: today, time: '00:00' },
    // Who has said where the business is needn't say it again.
    sheetHref: (id) => fileOf(id, shown.byId.get(id)?.areas.size ? shown.area : undefined),
    listHref: undefined,
    ...page,
  });
  const write = (
    file: string,
    page: Pick<Page, 'title' | 'canonical' | 'description' | 'list'>,
    content: unknown,
  ) => {
    const others = langs.flatMap((other) =>
      other === lang ? [] : [{ lang: other, href: `${up}${folderOf(other)}${file}` }],
    );
    const whole = { ...page, lang, guide: title, style: `${up}style.css`, others };
    files.set(`${folderOf(lang)}${file}`, draw(documentView(whole, content)));
  };
  const itemOf = (product: GuideProduct): ResultItem => {
    const { id, fields } = product;
    const type = guide.types.find((label) => label.id === fields.type);
    return {
      id,
      product,
      name: readText(fields.name, voice) ?? { value: id, lang },
      summary: readText(fields.summary, voice),
      typeLabel: readText(type?.name, voice)?.value ?? '',
    };
  };

  const { compare } = collator(lang);
  const items = guide.products.map(itemOf).sort((a, b) => compare(a.name.value, b.name.value));
  const home = addressInGuide(guide);
  const current = items.filter(({ product }) => product.state !== 'retired');
  write('index.html', { title, canonical: home }, listPage(contextOf(guide), current));
  const pages: Listed[] = [
    {
      url: `${base}${folderOf(lang)}index.html`,
      canonical: home,
      title,
      summary: '',
      tags: [],
      lang,
      modified: guide.modified,
    },
  ];
  for (const { id, product, name, summary } of items) {
    const canonical = addressInGuide(guide, id);
    const page = {
      title: name.value,
      canonical,
      description: summary?.value,
      list: 'index.html',
    };
    const whole = product.summary.sheet === undefined ? undefined : sheet(product.summary.sheet);
    for (const shown of [guide, ...(product.areas.size ? areas.values() : [])]) {
      const context = contextOf(shown, {
        listHref: 'index.html',
        areaHref: (nis) => fileOf(id, nis),
      });
      const resolved = resolveSheet(shown, shown.byId.get(id) ?? product, whole);
      write(fileOf(id, shown.area), page, sheetView(context, resolved, 'ready'));
    }
    pages.push({
      url: `${base}${folderOf(lang)}${fileOf(id)}`,
      canonical,
      title: name.value,
      summary: summary?.value ?? '',
      tags: readKeywords(product.fields.keywords, voice),
      lang,
      modified: product.summary.modified,
    });
  }
  return { pages, title };
}
