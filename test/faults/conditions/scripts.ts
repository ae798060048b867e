/** Parts of the guide's own code that don't come. */
import { changed, says, silent, status } from '../answers.js';
import { type Condition, FAILED, SNAPSHOT, HTML, chunk, opened } from './condition.js';

export const scriptsFail: readonly Condition[] = [
  {
    name: 'the script isn’t there',
    site: { 'v1/product-guide.js': status(404) },
    screen: 'fallback',
    errors: [],
  },
  {
    name: 'the script is a page',
    site: { 'v1/product-guide.js': says(HTML, { 'Content-Type': 'text/html' }) },
    screen: 'fallback',
  },
  { name: 'the core isn’t there', site: { [chunk('core')]: status(404) }, screen: 'fallback' },
  {
    name: 'the core is truncated',
    site: {
      [chunk('core')]: changed((body) => body.slice(0, 9_000), {
        'Content-Type': 'text/javascript',
      }),
    },
    screen: 'fallback',
  },
  { name: 'the core never comes', site: { [chunk('core')]: silent }, screen: 'fallback' },
  {
    name: 'the page’s policy forbids the script',
    headers: { 'Content-Security-Policy': "script-src 'none'" },
    screen: 'fallback',
  },
  {
    name: 'the page wants Trusted Types and knows no policy of the guide',
    headers: {
      'Content-Security-Policy': "require-trusted-types-for 'script'; trusted-types other",
    },
    screen: 'fallback',
  },
  {
    name: 'the page’s policy forbids the centre, and there is a snapshot',
    headers: { 'Content-Security-Policy': "connect-src 'self'" },
    attributes: SNAPSHOT,
    screen: 'stale',
    source: 'snapshot',
    errors: ['catalogue-unavailable', 'settings-unavailable'],
  },
  {
    name: 'the page’s policy forbids the centre, and there is nothing else',
    headers: { 'Content-Security-Policy': "connect-src 'self'" },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'the code for sheets can’t be had',
    site: { [chunk('sheet-chunk')]: status(404) },
    screen: 'list',
    then: async (visit) => {
      await opened(visit);
      const { fallback } = await visit.until('sheet-failed');
      if (!fallback) throw new Error('the fallback is out of reach');
      await visit.page
        .locator('product-guide')
        .getByRole('link', { name: 'Terug naar de lijst' })
        .click();
      return 'list';
    },
  },
  {
    name: 'the search engine can’t be had',
    site: { [chunk('finder')]: status(404) },
    screen: 'list',
    then: async ({ page, look }) => {
      await page.locator('product-guide').getByRole('searchbox').pressSequentially('frietkot');
      await page.waitForTimeout(500);
      const { products: shown } = await look();
      if (shown !== 1) throw new Error(`${shown} found`);
    },
  },
  {
    name: 'the words for the console can’t be had',
    centre: { settings: status(403) },
    site: { [chunk('console')]: status(404), [chunk('messages')]: status(404) },
    screen: 'no-settings',
    errors: ['settings-unavailable'],
  },
  {
    name: 'the translation can’t be had',
    site: { [chunk('fr')]: status(404) },
    attributes: { lang: 'fr' },
    screen: 'list',
  },
];
