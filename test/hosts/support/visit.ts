/** A visit to a host page, and everything that a guest must not do there. */
import assert from 'node:assert/strict';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Stage } from './stage.js';

export interface Visit {
  readonly page: Page;
  /** Errors in the console, uncaught ones, and requests to nobody that was named. */
  readonly trouble: string[];
  readonly close: () => Promise<void>;
}

/** How much may move while a page loads, by the browser's own measure. */
const LAYOUT_SHIFT_LIMIT = 0.02;
const PATIENCE_MS = 8_000;

/** Watches from before the first line of the page. */
function watch(): void {
  const seen = { shift: 0, focused: 0, scrolled: 0, violations: [] as string[] };
  Object.defineProperty(document, 'seenByTest', { value: seen });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      value: number;
      hadRecentInput: boolean;
    })[])
      if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  document.addEventListener('focusin', () => seen.focused++);
  document.addEventListener('scroll', () => seen.scrolled++);
  document.addEventListener('securitypolicyviolation', (event) =>
    seen.violations.push(`${event.violatedDirective} ${event.blockedURI}`),
  );
}
type Seen = ReturnType<typeof seenOn> extends Promise<infer S> ? S : never;

export async function visit(
  { browser, site }: Stage,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    locale: 'nl-BE',
    ...options,
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', (error) => trouble.push(`uncaught: ${error.stack ?? error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site.guide) && !url.startsWith(site.host) && !url.startsWith('data:'))
      trouble.push(`asked for ${url}`);
  });
  await page.addInitScript(watch);
  await page.goto(address);
  return { page, trouble, close: () => context.close() };
}

export function seenOn(page: Page) {
  return page.evaluate(() => {
    const { seenByTest } = document as unknown as {
      seenByTest: { shift: number; focused: number; scrolled: number; violations: string[] };
    };
    const { globalsBefore } = document as { globalsBefore?: string[] };
    let stored = 0;
    try {
      stored = localStorage.length + sessionStorage.length;
    } catch {
      // A sandboxed page has no storage at all.
    }
    return {
      ...seenByTest,
      // The page itself says what was there before the guide came: see hostPage().
      added: globalsBefore
        ? [
            ...Object.getOwnPropertyNames(window),
            ...Object.getOwnPropertySymbols(window).map(String),
          ].filter((name) => !globalsBefore.includes(name))
        : [],
      cookies: document.cookie,
      stored,
    };
  });
}

/** What the page does of its own accord, guide or no guide. */
export interface OwnDoing {
  /** It lays itself out by what is in it. */
  readonly moves?: boolean | undefined;
  readonly scrolls?: boolean | undefined;
  /** Names that start like this on the global object. */
  readonly globals?: string | undefined;
}

/** The guide came in without a trace but the one symbol that is documented. */
export async function assertNoTrace(
  { page, trouble }: Visit,
  { moves = false, scrolls = false, globals }: OwnDoing = {},
): Promise<void> {
  const { shift, added, scrolled, ...seen }: Seen = await seenOn(page);
  assert.deepEqual(trouble, []);
  const names = added.filter((name) => globals === undefined || !name.startsWith(globals));
  assert.deepEqual(names, ['Symbol(product-guide)']);
  assert.deepEqual(seen, { focused: 0, violations: [], cookies: '', stored: 0 });
  if (!scrolls) assert.equal(scrolled, 0, 'the page was scrolled');
  if (!moves) assert.ok(shift <= LAYOUT_SHIFT_LIMIT, `layout shift ${shift}`);
}
