/** What happens after the first list: awakenings, retries, updates, a network that comes and goes. */
import { edited, first, healthy, late, says, silent, status } from '../answers.js';
import { type Condition, type Content, FAILED, at, HTML, products } from './condition.js';

export const laterOn: readonly Condition[] = [
  ...(
    [
      ['an older revision', edited((file: Content) => ({ ...file, revision: 1 })), 'list'],
      ['an empty list', products([]), 'stale'],
      ['a page', says(HTML), 'stale'],
      ['silence', silent, 'stale'],
      ['an error', status(500), 'stale'],
      [
        'a newer format',
        edited((file: Content) => ({ ...file, schemaVersion: '3.0' })),
        'outdated',
      ],
    ] as const
  ).map(([what, answer, screen]): Condition => ({
    name: `the list is there, and a refresh brings ${what}`,
    centre: at(first(1, healthy, answer)),
    screen: 'list',
    requests: 4,
    errors: FAILED,
    then: async ({ page, until }) => {
      await page.evaluate(() => document.querySelector('product-guide')?.refresh());
      const { products: shown, text } = await until(screen, 12_000);
      if (shown !== 3) throw new Error(`${shown} products: ${text}`);
      return screen;
    },
  })),
  {
    name: 'the list is there, and a refresh loses the settings',
    centre: {
      settings: first(1, healthy, status(404)),
      catalogue: first(
        1,
        healthy,
        edited((file: Content) => ({ ...file, revision: 8 })),
      ),
    },
    screen: 'list',
    errors: ['unknown-municipality'],
    then: async ({ page, until }) => {
      await page.evaluate(() => document.querySelector('product-guide')?.refresh());
      await until('stale');
      await page.evaluate(() => document.querySelector('product-guide')?.open('terras'));
      const { text } = await until('sheet');
      if (!text.includes('12,50')) throw new Error(`the local fee is gone: ${text}`);
      return 'sheet';
    },
  },
  {
    name: 'everything failed, and the retry finds the centre back',
    centre: at(first(3, status(500))),
    screen: 'failed',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      await page.locator('product-guide').getByRole('button').click();
      return 'list';
    },
  },
  {
    name: 'everything failed, and the retry fails too: the focus stays on the button',
    centre: at(status(500)),
    screen: 'failed',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      const button = page.locator('product-guide').getByRole('button');
      await button.click();
      await page.waitForTimeout(2_500);
      const focused = await page.evaluate(() =>
        document.querySelector('product-guide')?.shadowRoot?.activeElement?.textContent.trim(),
      );
      if (focused !== 'Opnieuw proberen') throw new Error(`focus is on ${focused}`);
    },
  },
  {
    name: 'offline at the first visit, and then online',
    prepare: (page) =>
      page.addInitScript(() =>
        Object.defineProperty(navigator, 'onLine', {
          get: () => (window as { up?: boolean }).up ?? false,
        }),
      ),
    centre: at(first(3, status(503))),
    screen: 'offline',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      await page.evaluate(() => {
        (window as { up?: boolean }).up = true;
        window.dispatchEvent(new Event('online'));
      });
      return 'list';
    },
  },
  {
    name: 'a connection that flaps: online a hundred times',
    centre: at(status(500)),
    screen: 'failed',
    errors: FAILED,
    // On a slow machine this takes longer than the half minute between two awakenings.
    requests: 6,
    then: async ({ page }) => {
      for (let i = 0; i < 100; i++) {
        await page.evaluate(() => window.dispatchEvent(new Event('online')));
        await page.waitForTimeout(10);
      }
      await page.waitForTimeout(1_500);
    },
  },
  {
    name: 'offline during use: search, filters and list go on',
    screen: 'list',
    then: async ({ page, look }) => {
      await page.waitForTimeout(1_500);
      await page.context().setOffline(true);
      await page.locator('product-guide').getByRole('searchbox').fill('frietkot');
      await page.waitForTimeout(500);
      const { products: shown } = await look();
      if (shown !== 1) throw new Error(`${shown} found`);
    },
  },
  {
    name: 'the page comes out of the back/forward cache after failing',
    centre: at(first(3, status(503))),
    screen: 'failed',
    errors: FAILED,
    requests: 4,
    then: async ({ page }) => {
      await page.evaluate(() =>
        window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
      );
      return 'list';
    },
  },
  {
    name: 'removed from the page while it loads',
    centre: at(late(700)),
    screen: 'waiting',
    errors: FAILED,
    then: async ({ page }) => {
      await page.evaluate(() => document.querySelector('product-guide')?.remove());
      await page.waitForTimeout(1_500);
      await page.evaluate(() => document.body.append(document.createElement('product-guide')));
      await page.evaluate(
        (name) => document.querySelector('product-guide')?.setAttribute('catalogue', name),
        '/gone/catalogue.json',
      );
      return 'failed';
    },
  },
  {
    name: 'moved in the page while it loads',
    centre: at(late(700)),
    screen: 'waiting',
    then: async ({ page }) => {
      await page.evaluate(() =>
        document.body.prepend(document.querySelector('product-guide') as Node),
      );
      return 'list';
    },
  },
  {
    name: 'a translating browser rewrites every text, and the list still changes',
    screen: 'list',
    then: async ({ page }) => {
      await page.evaluate(() => {
        const root = document.querySelector('product-guide')?.shadowRoot as ShadowRoot;
        const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          if (!text.data.trim() || text.parentElement?.closest('style,script')) continue;
          const wrapper = document.createElement('span');
          wrapper.append(document.createElement('span'));
          (wrapper.firstChild as Element).textContent = `«${text.data}»`;
          text.replaceWith(wrapper);
        }
      });
      await page.locator('product-guide').getByRole('searchbox').fill('frietkot');
      await page.waitForTimeout(1_000);
      const shown = await page.evaluate(() => {
        const root = document.querySelector('product-guide')?.shadowRoot as ShadowRoot;
        const all = (selector: string) =>
          [...root.querySelectorAll(selector)].map((node) =>
            node.textContent.replace(/\s+/g, ' ').trim(),
          );
        return { titles: all('[part=result-title]'), status: all('[part=status]') };
      });
      if (shown.titles.length !== 1 || !/Standplaats/.test(shown.titles[0] ?? ''))
        throw new Error(JSON.stringify(shown));
      if (!/^1 product/.test(shown.status[0] ?? '')) throw new Error(JSON.stringify(shown));
    },
  },
];
