/** A sheet that doesn't come, or is another one. */
import { sheets } from '../../support/content.js';
import { cut, first, flood, json, says, silent, status, withoutCors } from '../answers.js';
import { type Condition, HTML, TERRACE, opened } from './condition.js';

export const sheetFails: readonly Condition[] = [
  ...(
    [
      ['isn’t there', status(404)],
      ['has a server in trouble', status(503)],
      ['is a page', says(HTML)],
      ['is empty', says('')],
      ['is something else', json({ hello: 'world' })],
      ['has the texts of the wrong types', json({ id: 'terras', name: 7 })],
      ['may not be read', withoutCors],
      ['breaks off', cut],
      ['is that of another product', json(sheets['sheets/leurkaart.nl.1.json'])],
      ['is without end', flood(100_000)],
    ] as const
  ).map(([what, answer]): Condition => ({
    name: `a sheet ${what}`,
    centre: { [TERRACE]: answer },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      const { text } = await visit.until('sheet-failed');
      for (const known of ['Vergunning voor een terras', 'Wilt u tafels', '12,50'])
        if (!text.includes(known)) throw new Error(`${known} isn’t shown: ${text}`);
      return 'sheet-failed';
    },
  })),
  {
    name: 'a sheet never comes',
    centre: { [TERRACE]: silent },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      await visit.until('sheet-failed', 20_000);
      return 'sheet-failed';
    },
  },
  {
    name: 'a sheet fails, and the retry brings it',
    centre: { [TERRACE]: first(1, status(500)) },
    screen: 'list',
    errors: ['sheet-unavailable'],
    then: async (visit) => {
      await opened(visit);
      await visit.until('sheet-failed');
      await visit.page
        .locator('product-guide')
        .getByRole('button', { name: 'Opnieuw proberen' })
        .click();
      return 'sheet';
    },
  },
  {
    name: 'a deep link leads to a product that is gone',
    prepare: (page) =>
      page.addInitScript(() => history.replaceState(null, '', '?pg-product=bestaat-niet')),
    screen: 'list',
    products: 3,
    then: async ({ page, look }) => {
      const { messages } = await look();
      if (!messages.includes('staat niet meer')) throw new Error(messages);
      await page.waitForTimeout(300);
    },
  },
];
