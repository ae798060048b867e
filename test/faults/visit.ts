/** One visit to a page with a guide, and what is on the screen. */
import { createHash, generateKeyPairSync } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { publicKeyOf } from '../../src/publisher/publish/sign/keys.js';
import { signaturesOf } from '../../src/publisher/publish/sign/sign.js';
import { catalogue, settings, sheets } from '../support/content.js';
import type { Answer } from './answers.js';
import type { Faults, Staged, Town } from './town.js';

/** What a visitor sees, in one word. */
export type Screen =
  /** The list, and nothing to say about it. */
  | 'list'
  /** The list of an earlier day, with its date. */
  | 'stale'
  /** The same, and the webmaster must act. */
  | 'outdated'
  /** The central list, and a word that what is local lacks. */
  | 'no-settings'
  /** A message, a retry and the page's own fallback. */
  | 'failed'
  /** The same, and why. */
  | 'offline'
  /** The page's own fallback alone. */
  | 'fallback'
  /** A whole sheet. */
  | 'sheet'
  /** A sheet's summary, a message and a retry. */
  | 'sheet-failed'
  /** Something else: never right. */
  | 'blank'
  | 'waiting';

export interface Seen {
  readonly screen: Screen;
  readonly products: number;
  /** Text of all messages. */
  readonly messages: string;
  readonly text: string;
  /** Whether the page's own fallback link can be seen and reached. */
  readonly fallback: boolean;
  readonly events: readonly {
    readonly type: string;
    readonly detail: Readonly<Record<string, unknown>> | null;
  }[];
}

export interface Setting {
  readonly centre?: Faults;
  readonly mirror?: Faults;
  readonly site?: Faults;
  /** Attributes of the guide; `{centre}`, `{mirror}` and `{site}` stand for addresses. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Runs in the page before anything else. */
  readonly init?: () => void;
  /** Before the page is opened. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Another page around the guide. */
  readonly html?: (tag: string) => string;
  /** In the guide, beside the fallback. */
  readonly inside?: string;
  readonly files?: Readonly<Record<string, unknown>>;
  /** The publication is signed, and the page knows the key. */
  readonly signed?: boolean;
}
const { privateKey } = generateKeyPairSync('ed25519');

export const snapshot = {
  schemaVersion: '1.0',
  catalogue,
  settings,
  sheets: Object.values(sheets),
};
const FALLBACK =
  '<p><a href="https://www.gingelom.test/ondernemen">Alle info voor ondernemers</a></p>';

export interface Visit {
  readonly page: Page;
  readonly staged: Staged;
  /** Errors that nobody caught. */
  readonly uncaught: readonly string[];
  /** Addresses of other hosts that were asked. */
  readonly outside: readonly string[];
  readonly said: readonly string[];
  readonly look: () => Promise<Seen>;
  /** Waits until this is on the screen. @throws Error that says what is there instead */
  readonly until: (screen: Screen, ms?: number) => Promise<Seen>;
}

export async function visit(browser: Browser, town: Town, setting: Setting): Promise<Visit> {
  const files = new Map<string, string>();
  const publish = (name: string, value: unknown) => files.set(name, JSON.stringify(value));
  publish('catalogue.json', catalogue);
  publish('settings/gingelom.json', settings);
  for (const [name, sheet] of Object.entries(sheets)) publish(name, sheet);
  publish('snapshot.json', snapshot);
  for (const [name, value] of Object.entries(setting.files ?? {})) publish(name, value);
  if (setting.signed) {
    const { text, list } = listed(files);
    files.set('sheets.0a.json', list);
    files.set('catalogue.json', text);
    for (const [name, text] of signaturesOf(files, catalogue.revision, [privateKey]))
      files.set(name, text);
  }
  const { centre = {}, mirror = {}, site = {} } = setting;
  const staged = town.stage((address) => ({
    files,
    centre,
    mirror,
    site,
    page: { html: pageOf(setting, address), headers: setting.headers ?? {} },
  }));

  const context = await browser.newContext({ locale: 'nl-BE', serviceWorkers: 'block' });
  const page = await context.newPage();
  const uncaught: string[] = [];
  const outside: string[] = [];
  const said: string[] = [];
  page.on('pageerror', (error) => uncaught.push(error.stack ?? error.message));
  page.on('console', (message) => said.push(message.text()));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith('http://127.0.0.1:') && !url.startsWith('data:')) outside.push(url);
  });
  // What the loader of these tests puts around functions, and pages don't have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(record);
  if (setting.init) await page.addInitScript(setting.init);
  await setting.prepare?.(page);
  await page.goto(staged.address.site, { waitUntil: 'commit' });

  const look = () => page.evaluate(seen);
  return {
    page,
    staged,
    uncaught,
    outside,
    said,
    look,
    async until(screen, ms = 10_000) {
      const end = Date.now() + ms;
      for (;;) {
        const now = await look();
        if (now.screen === screen) return now;
        if (Date.now() > end)
          throw new Error(`expected ${screen}, after ${ms} ms there is ${now.screen}: ${now.text}`);
        await page.waitForTimeout(50);
      }
    },
  };
}

function pageOf(
  { attributes = {}, html, inside = '', signed }: Setting,
  address: Staged['address'],
): string {
  const given = {
    catalogue: '{centre}catalogue.json',
    municipality: 'gingelom',
    loading: 'eager',
    ...(signed && { 'public-key': publicKeyOf(privateKey) }),
    ...attributes,
  };
  const text = Object.entries(given)
    .map(
      ([name, value]) =>
        `${name}="${value.replace(/\{(\w+)\}/g, (_, host: 'site') => address[host])}"`,
    )
    .join(' ');
  const tag = `<product-guide ${text}>${FALLBACK}${inside}</product-guide>
<script type="module" src="v1/product-guide.js"></script>`;
  return html
    ? html(tag)
    : `<!doctype html><html lang="nl"><title>Gemeente</title><h1>Ondernemen</h1>${tag}</html>`;
}

/** The catalogue with a list of the hashes of its sheets. */
function listed(files: ReadonlyMap<string, string>) {
  const hashes: Record<string, string> = {};
  for (const { id, sheet = '' } of catalogue.products)
    hashes[id] = createHash('sha256')
      .update(files.get(sheet) ?? '')
      .digest('hex');
  const text = JSON.stringify({ ...catalogue, sheets: 'sheets.0a.json' });
  return { text, list: JSON.stringify(hashes) };
}

/** In the page: keeps what the guide tells. */
function record(): void {
  const told: unknown[] = [];
  Object.defineProperty(window, '__told', { value: told });
  for (const type of [
    'pg-ready',
    'pg-error',
    'pg-update',
    'pg-open',
    'pg-close',
    'pg-search',
    'pg-drift',
  ])
    document.addEventListener(type, (event) =>
      told.push({ type, detail: (event as CustomEvent<unknown>).detail }),
    );
}

/** In the page: what there is to see. */
function seen(): Seen {
  const told = (window as unknown as { __told: Seen['events'] }).__told;
  const guide = document.querySelector<HTMLElement>('product-guide');
  const events = [...told];
  const link = guide?.querySelector('a') ?? document.querySelector('product-guide a');
  const box = link?.getBoundingClientRect();
  const fallback = !!link?.checkVisibility() && !!box && box.height > 0;
  const root = guide?.shadowRoot;
  const inner = root?.querySelector<HTMLElement>('.guide');
  const shows = (selector: string) =>
    [...(root?.querySelectorAll<HTMLElement>(selector) ?? [])].filter((node) =>
      node.checkVisibility(),
    );
  const messages = shows('[part=message]')
    .map((node) => node.textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
  const text = (inner ?? guide)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  const products = shows('[part=result]').length;
  const screen = (): Screen => {
    if (!root || !inner) return fallback ? 'fallback' : 'blank';
    const { phase } = inner.dataset;
    if (phase === 'failed')
      return !messages.includes('niet laden') || !shows('button').length
        ? 'blank'
        : messages.includes('niet verbonden')
          ? 'offline'
          : 'failed';
    if (shows('.waiting').length) return 'waiting';
    if (phase === 'waiting') return fallback ? 'waiting' : 'blank';
    if (shows('[part=sheet]').length)
      return messages.includes('volledige uitleg nu niet') ? 'sheet-failed' : 'sheet';
    if (messages.includes('deze fiche nu niet tonen')) return 'sheet-failed';
    if (!shows('[part=search]').length || !text) return 'blank';
    if (messages.includes('bijgewerkt worden')) return 'outdated';
    if (messages.includes('nieuwste versie')) return 'stale';
    if (messages.includes('algemene info')) return 'no-settings';
    return products ? 'list' : 'blank';
  };
  return { screen: screen(), products, messages, text, fallback, events };
}

/** An address where nobody listens. */
export const NOBODY = 'http://127.0.0.1:9/v1/catalogue.json';
export type { Answer };
