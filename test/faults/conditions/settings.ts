/** Settings of a municipality that don't come, or come wrong. */
import { settings } from '../../support/content.js';
import { changed, flood, json, says, silent, stalled, status } from '../answers.js';
import { type Condition, HTML } from './condition.js';

export const settingsFail: readonly Condition[] = (
  [
    ['aren’t there', status(404), 'unknown-municipality'],
    ['are forbidden', status(403), 'settings-unavailable'],
    ['have a server in trouble', status(500), 'settings-unavailable'],
    ['are a page', says(HTML), 'settings-unavailable'],
    ['are null', says('null'), 'settings-unavailable'],
    ['are a list', says('[1]'), 'settings-unavailable'],
    ['are an empty object', says('{}'), 'settings-unavailable'],
    ['are truncated', changed((body) => body.slice(0, 50)), 'settings-unavailable'],
    ['never come', silent, 'settings-unavailable'],
    ['stall', stalled, 'settings-unavailable'],
    ['are without end', flood(100_000), 'settings-unavailable'],
    ['point at themselves', json({ movedTo: 'gingelom' }), 'settings-unavailable'],
    ['point at nothing', json({ movedTo: 'nergens' }), 'unknown-municipality'],
    ['point outside', json({ movedTo: '../../admin' }), 'settings-unavailable'],
  ] as const
).map(([what, answer, code]) => ({
  name: `the settings ${what}`,
  centre: { 'settings/gingelom': answer },
  screen: 'no-settings',
  products: 3,
  errors: [code],
  withinMs: 6_000,
}));

export const settingsOdd: readonly Condition[] = (
  [
    [
      'a field of every wrong type',
      {
        tone: 7,
        languages: 'nl',
        featured: {},
        notices: 'x',
        appearance: [],
        contactPoints: 'loket',
        products: [],
        localProducts: {},
        areas: 3,
        cooperations: false,
        guideUrl: {},
      },
    ],
    [
      'an appearance that reaches outside',
      {
        appearance: {
          accent: 'url(https://evil.test/x)',
          font: 'x;}*{background:url(//evil.test)',
          radius: 'calc(1px + var(--x))',
          text: 'red;color:blue',
        },
      },
    ],
    [
      'all products hidden but one',
      { products: { terras: { hidden: true }, automatenshop: { hidden: true } } },
    ],
    [
      'overrides of everything by nothing',
      {
        products: {
          terras: {
            override: { name: null, summary: null, keywords: null, topics: null, fees: null },
          },
        },
      },
    ],
    [
      'products that nobody knows',
      {
        products: {
          nergens: { hidden: true },
          __proto__x: {},
          hasownproperty: { confirmed: true },
        },
      },
    ],
  ] as const
).map(([what, extra]) => ({
  name: `the settings hold ${what}`,
  centre: { settings: json({ ...settings, ...extra }) },
  screen: 'list',
  errors: undefined as never,
}));
