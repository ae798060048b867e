/**
 * A page that stays open for a day while the centre comes and goes, in simulated time: the list
 * never flickers, and the centre is not asked more often than docs/states.md says.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { catalogue } from '../support/content.js';
import { type Answer, healthy, json, says, silent, status } from './answers.js';
import { browser, town } from './stage.js';
import { type Setting, visit } from './visit.js';

const MINUTE_MS = 60_000;
const STEP_MINUTES = 5;
const DAY_MINUTES = 24 * 60;
/** A page that the browser wakes all day long, beside a centre that fails all day long. */
const WORST_BOUND = 700;

/** The answers of a centre that flaps: whatever the hour brings. */
const moods: readonly Answer[] = [
  healthy,
  status(503),
  json({ ...catalogue, revision: 3 }),
  says('<!doctype html>'),
  status(429, { 'Retry-After': '600' }),
  json({ ...catalogue, schemaVersion: '2.0' }),
  json({ ...catalogue, products: [] }),
  json({ ...catalogue, revision: 8 }),
  status(404),
];

/** Lives through a day; gives how often the catalogue was asked for, and what the list went through. */
async function day(setting: Setting, moodOf: (minute: number) => Answer) {
  let minute = 0;
  const answer: Answer = (exchange) => moodOf(minute)(exchange);
  const seen = await visit(browser, town, {
    ...setting,
    centre: { catalogue: answer },
    prepare: (page) => page.clock.install(),
  });
  const { page, staged, uncaught } = seen;
  await seen.until(setting.attributes ? 'list' : 'list', 15_000).catch(() => undefined);
  await page.evaluate(() => {
    const guide = document.querySelector('product-guide') as HTMLElement;
    const results = () => guide.shadowRoot?.querySelectorAll('[part=result]').length ?? 0;
    const trace = { least: results(), blanks: 0, removed: 0 };
    (window as { trace?: object }).trace = trace;
    new MutationObserver((records) => {
      trace.least = Math.min(trace.least, results());
      for (const { removedNodes } of records)
        for (const node of removedNodes)
          if (node instanceof Element && node.matches('[part=result],[part=results]'))
            trace.removed++;
    }).observe(guide.shadowRoot as ShadowRoot, { childList: true, subtree: true });
  });
  for (; minute < DAY_MINUTES; minute += STEP_MINUTES) {
    await page.clock.fastForward(STEP_MINUTES * MINUTE_MS);
    await page.evaluate(
      (persisted) => {
        window.dispatchEvent(
          persisted ? new PageTransitionEvent('pageshow', { persisted }) : new Event('online'),
        );
      },
      minute % 2 === 0,
    );
    await page.waitForTimeout(15);
    await page.clock.runFor(9_000);
    await page.waitForTimeout(15);
  }
  const trace = await page.evaluate(
    () => (window as unknown as { trace: { least: number; removed: number } }).trace,
  );
  const last = await seen.look();
  await page.context().close();
  const asked = staged.asked.get('centre catalogue.json') ?? 0;
  console.log(`asked for the catalogue ${asked} times in a day`);
  return { asked, trace, last, uncaught };
}

describe('a day in which the centre comes and goes', { concurrency: 2 }, () => {
  test('the list stands still, whatever the centre answers', async () => {
    const { asked, trace, last, uncaught } = await day(
      {},
      (minute) => moods[Math.floor(minute / 60) % moods.length] ?? healthy,
    );
    assert.deepEqual(uncaught, []);
    assert.deepEqual(trace, { ...trace, least: 3, removed: 0 });
    assert.equal(last.products, 3);
    assert.ok(asked <= WORST_BOUND, `asked ${asked} times`);
    assert.ok(asked >= 20, `asked only ${asked} times`);
  });

  test('a centre that is down all day is asked no more than the bound', async () => {
    const { asked, last, uncaught } = await day({}, () => status(500));
    assert.deepEqual(uncaught, []);
    assert.equal(last.screen, 'failed');
    assert.ok(asked <= WORST_BOUND, `asked ${asked} times`);
  });

  test('a centre that is silent after the first answer costs the visitor nothing', async () => {
    const { asked, trace, last } = await day({}, (minute) => (minute ? silent : healthy));
    assert.deepEqual(trace, { ...trace, least: 3, removed: 0 });
    assert.equal(last.products, 3);
    assert.ok(asked <= WORST_BOUND, `asked ${asked} times`);
  });
});
