/** What a page shows of a guide that lives elsewhere: a search box, or a few products. */
import { type TemplateResult, html, nothing } from 'lit/html.js';
import { msg } from '../texts/localize.js';
import type { Options } from './attributes.js';
import type { Around, GuideElement } from './around.js';
import { LIST_ROUTE } from './state/route.js';
import { safeHref } from '../views/safe-url.js';
import type { ViewContext } from '../views/context.js';
import { heading } from '../views/heading.js';
import { type ResultItem, results } from '../views/results.js';
import { searchForm } from '../views/search-form.js';
import { link } from '../views/text.js';

const TEASED = 4;

/** Where the whole guide is, for a page that shows a part of it. */
const homeOf = ({ target }: Options, { guide }: ViewContext) =>
  target && !target.startsWith('#') ? target : safeHref(guide.guideUrl);

/** The link itself leads there. */
const leave = () => undefined;

/** The same guide with links to where it is whole. */
export function awayFrom(
  context: ViewContext,
  options: Options,
  { list, href }: Around,
): ViewContext {
  const home = homeOf(options, context);
  if (!home) return { ...context, listHref: undefined };
  return {
    ...context,
    intents: { ...context.intents, open: leave, close: leave },
    sheetHref: (id) => href({ ...list, product: id }, home),
    listHref: href(list, home),
  };
}

/** What `view` asks for, other than a whole guide or an open sheet. */
export function otherView(
  context: ViewContext,
  options: Options,
  { host, href }: Around,
  items: readonly ResultItem[],
): TemplateResult {
  const { view, target } = options;
  if (view === 'sheet') return goneSheetView(context);
  if (view === 'teaser') return teaserView(context, items);
  return searchView(context, () => {
    const query = (host.shadowRoot?.getElementById('query') as HTMLInputElement).value;
    const guide = target?.startsWith('#') ? guideAt(target.slice(1), host) : undefined;
    if (guide) hand(guide, query);
    else location.assign(href({ ...LIST_ROUTE, query }, homeOf(options, context)));
  });
}

/** The guide of that id, or the one in the mount of that id. */
function guideAt(id: string, host: GuideElement): GuideElement | undefined {
  const { localName } = host;
  // Beside the box first: both may stand in a shadow root.
  const place = (host.getRootNode() as Document).getElementById(id) ?? document.getElementById(id);
  const guide = place?.localName === localName ? place : place?.querySelector(localName);
  if (guide) return guide as GuideElement;
  console.warn(
    `[product-guide] target="#${id}": there is no guide with this id on the page, nor in an element with it; the search goes to guideUrl. Give the guide id="${id}".`,
  );
  return undefined;
}

/** The query goes to another guide on the page, and the visitor with it. */
function hand(guide: GuideElement, query: string): void {
  guide.search(query);
  guide.close();
  const box = guide.shadowRoot?.getElementById('query');
  box?.focus();
  box?.scrollIntoView({ block: 'center' });
}

/** A few products, the featured ones first, each a link to its sheet. */
function teaserView(context: ViewContext, items: readonly ResultItem[]): TemplateResult {
  const featured = items.filter(({ product }) => product.featured);
  const shown = (featured.length ? featured : items).slice(0, TEASED);
  return html`<div class="list-view">
    ${heading(context.level, msg('Voor ondernemers', { id: 'teaser-title' }), { class: 'teaser-title' })}
    ${results(context, shown, TEASED)}
    <p class="status">
      <a href=${context.listHref ?? nothing}>${msg('Alle producten tonen', { id: 'show-all' })}</a>
    </p>
  </div>`;
}

/** The search box alone; `go` takes the query to where the guide is. */
function searchView({ intents }: ViewContext, go: () => void): TemplateResult {
  return searchForm('', { ...intents, search: () => undefined, submit: go });
}

/** The sheet that this page is about isn't there (any more). */
function goneSheetView({ guide }: ViewContext): TemplateResult {
  const { guideUrl } = guide;
  return html`<div class="message" part="message">
    <div class="message-text">
      <p>${msg('Dit product staat niet meer in deze gids.', { id: 'gone-sheet' })}</p>
      ${guideUrl ? html`<p>${link(guideUrl, msg('Naar de volledige productgids', { id: 'to-guide' }))}</p>` : nothing}
    </div>
  </div>`;
}
