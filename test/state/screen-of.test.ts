import assert from 'node:assert/strict';
import { test } from 'node:test';
import { resolveGuide } from '../../src/catalogue/resolve.js';
import { buildProductList } from '../../src/element/state/product-list.js';
import { type Screen, screenOf } from '../../src/element/state/screen-of.js';
import {
  INITIAL,
  type OtherViews,
  type SheetChunk,
  type Shown,
  changed,
} from '../../src/element/state/state.js';
import { resolveSheet } from '../../src/catalogue/sheet.js';
import { SourceError } from '../../src/source/request.js';
import type { Problem } from '../../src/source/guide-source.js';
import { catalogue, settings } from '../support/content.js';

const BASE = 'https://centre.test/v1/catalogue.json';
const voice = { lang: 'nl', tone: 'formal' } as const;
const everything = { topics: [], types: [], only: [] };

function shownWith(problems: readonly Problem[] = [], local = true): Shown {
  const own = local ? settings : undefined;
  const guide = resolveGuide(catalogue, own);
  return {
    ...{ guide, voice, texts: undefined, products: buildProductList(guide, voice, everything) },
    loaded: {
      ...{ catalogue, settings: own, origin: 'primary', base: BASE, sheets: new Map() },
      ...{ keys: undefined, problems, staleBecause: undefined, settingsStaleBecause: undefined },
    },
  };
}
const ready = { phase: 'ready', shown: shownWith() } as const;
const because = (code: 'newer-schema' | 'older' | 'network') => new SourceError(code, BASE, code);
// What they draw is none of a screen's business.
const sheetChunk = { resolveSheet, sheetView: 1, goneView: 2, emptyView: 3 } as never as SheetChunk;
const otherViews = { otherView: 4 } as never as OtherViews;

type Facts = Parameters<typeof changed>[1];
const screen = (facts: Facts, view: Parameters<typeof screenOf>[1] = 'guide') =>
  screenOf(changed(INITIAL, facts), view);

const TABLE: readonly (readonly [string, Facts, Partial<Screen>])[] = [
  ['nothing is there yet', {}, { name: 'waiting', slow: false }],
  ['that takes long', { slow: true }, { name: 'waiting', slow: true }],
  [
    'nothing could be had',
    { phase: 'failed', staleBecause: because('network') },
    { name: 'failed', retrying: false, outdated: false },
  ],
  [
    'nothing could be read by this version, and it is tried again',
    { phase: 'failed', staleBecause: because('newer-schema'), retrying: true },
    { name: 'failed', retrying: true, outdated: true },
  ],
  ['a guide is there', ready, { name: 'list' }],
  ['an unknown product is asked for', { ...ready, product: 'paardentram' }, { name: 'list' }],
];
for (const [when, facts, expected] of TABLE) {
  test(`the screen is ${expected.name ?? ''} where ${when}`, () => {
    const actual = screen(facts);
    for (const [name, value] of Object.entries(expected))
      assert.equal(actual[name as keyof Screen], value);
  });
}

test('an open sheet waits for its code, says that it failed, and is shown with what has come', () => {
  const open = { ...ready, product: 'terras', sheetPhase: 'loading' } as const;
  const pending = screen(open);
  assert.ok(pending.name === 'sheet-pending' && !pending.failed && pending.product.id === 'terras');
  const failed = screen({ ...open, sheetChunkFailed: true });
  assert.ok(failed.name === 'sheet-pending' && failed.failed);
  const sheet = screen({ ...open, sheetChunk });
  assert.ok(sheet.name === 'sheet' && sheet.phase === 'loading');
  assert.equal(sheet.sheet.product.id, 'terras');
});

test('a part of a guide waits for its code behind the page’s own content; an open sheet comes first', () => {
  assert.equal(screen(ready, 'teaser').name, 'fallback');
  assert.equal(screen({ ...ready, otherViews }, 'teaser').name, 'other-view');
  assert.equal(
    screen({ ...ready, otherViews, sheetChunk, product: 'terras' }, 'sheet').name,
    'sheet',
  );
});

const lost: Problem = { code: 'settings-unavailable', file: 'settings/gingelom.json' };
for (const [facts, trouble] of [
  [{}, undefined],
  [{ staleBecause: because('network') }, 'stale'],
  [{ staleBecause: because('newer-schema') }, 'outdated'],
  // A server that is behind has nothing newer.
  [{ staleBecause: because('older') }, undefined],
  [{ shown: shownWith([lost], false) }, 'no-settings'],
  [{ shown: shownWith([lost]) }, undefined],
] as const) {
  test(`the list says ${trouble ?? 'nothing'} for ${JSON.stringify(Object.keys(facts))}`, () => {
    const list = screen({ ...ready, ...facts });
    assert.ok(list.name === 'list');
    assert.equal(list.list.trouble, trouble);
  });
}

test('a lost product is said when the code for it has come', () => {
  const before = screen({ ...ready, gone: true });
  const after = screen({ ...ready, gone: true, sheetChunk });
  assert.ok(before.name === 'list' && before.list.goneView === undefined);
  assert.ok(after.name === 'list' && after.list.goneView === sheetChunk.goneView);
});

test('what follows from the state is worked out where its inputs changed, and nowhere else', () => {
  const before = changed(INITIAL, { ...ready, sheetChunk, product: 'terras' });
  const typed = changed(before, { query: 'ter', unfolded: true });
  assert.equal(typed.listing, before.listing);
  assert.equal(typed.sheet, before.sheet);
  assert.notEqual(changed(before, { topics: ['horeca'] }).listing, before.listing);
  assert.equal(changed(before, { product: undefined }).sheet, undefined);
  assert.ok(Object.isFrozen(typed));
});
