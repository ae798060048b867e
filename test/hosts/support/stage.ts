/** What every test here needs: the two servers and a browser, opened before and closed after. */
import { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../../scripts/chromium.mjs';
import { findChromium } from '../../../scripts/environment.mjs';
import { type Site, openSite } from './site.js';

export interface Stage {
  readonly site: Site;
  readonly browser: Browser;
}

/** Filled before the first test runs. */
export function stage(): Stage {
  const open: { site?: Site; browser?: Browser } = {};
  before(async () => {
    open.browser = await chromium.launch(launchOptions(await findChromium()));
    open.site = await openSite();
  });
  after(async () => {
    open.site?.close();
    await open.browser?.close();
  });
  return open as Stage;
}
