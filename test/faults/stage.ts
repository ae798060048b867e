/** One town of servers and one browser for all tests of a file. */
import { after, before } from 'node:test';
import { type Browser, chromium } from 'playwright-core';
import { launchOptions } from '../../scripts/chromium.mjs';
import { findChromium } from '../../scripts/environment.mjs';
import { Town } from './town.js';

export const town = new Town();
/** There from the first test on. */
export let browser: Browser;

before(async () => {
  await town.open();
  browser = await chromium.launch(launchOptions(await findChromium()));
});
after(async () => {
  await browser.close();
  town.close();
});
