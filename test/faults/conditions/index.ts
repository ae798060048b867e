/**
 * What can go wrong, what a visitor sees of it, and what the page is told. docs/states.md is its
 * table for people. A condition holds for any catalogue: nothing here depends on the sample.
 */
import { catalogueFails } from './catalogue.js';
import type { Condition } from './condition.js';
import { kept } from './device-copy.js';
import { laterOn } from './later.js';
import { pages } from './pages.js';
import { scriptsFail } from './scripts.js';
import { settingsFail, settingsOdd } from './settings.js';
import { sheetFails } from './sheets.js';
import { signed } from './signed.js';

export const conditions: readonly Condition[] = [
  { name: 'all is well', screen: 'list', source: 'primary', products: 3, requests: 1 },
  ...catalogueFails,
  ...laterOn,
  ...settingsFail,
  ...settingsOdd,
  ...sheetFails,
  ...scriptsFail,
  ...pages,
  ...signed,
  ...kept,
];
