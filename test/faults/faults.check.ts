/** Every condition on a real page with the built files: never wrong, never blank. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, test } from 'node:test';
import { sampleOf } from '../support/sample-of.js';
import type { Condition } from './conditions/condition.js';
import { conditions } from './conditions/index.js';
import { browser, town } from './stage.js';
import { visit } from './visit.js';

const AT_ONCE = Number(process.env.AT_ONCE ?? 6);
const REQUESTS = 3;
/** For a machine that does much else meanwhile. */
const SLACK_MS = 8_000;
/** Screens on which a visitor needs the page's own words. */
const IN_NEED: readonly string[] = ['failed', 'offline', 'fallback', 'waiting'];

assert.ok(existsSync('dist/v1/product-guide.js'), 'build first: npm run build');
const asked = ({ name }: Condition) => name.includes(process.env.ONLY ?? '');
describe('the guide', { concurrency: AT_ONCE }, () => {
  for (const condition of sampleOf(conditions).filter(asked)) {
    test(condition.name, () => run(condition));
  }
});

async function run(condition: Condition): Promise<void> {
  const start = Date.now();
  const seen = await visit(browser, town, condition);
  const { page, staged, uncaught, outside } = seen;
  try {
    const begun = await seen.until(condition.screen, (condition.withinMs ?? 9_000) + 6_000);
    if (condition.withinMs)
      assert.ok(Date.now() - start < condition.withinMs + SLACK_MS, 'too slow');
    if (condition.products !== undefined) assert.equal(begun.products, condition.products);
    if (condition.source !== undefined)
      assert.equal(await told(seen, 'pg-ready', 'source'), condition.source);
    const then = (await condition.then?.(seen)) ?? condition.screen;
    const last = await seen.until(then);
    // Nothing moves by itself any more.
    await page.waitForTimeout(300);
    assert.equal((await seen.look()).screen, then);
    if (IN_NEED.includes(then) && !/remove/.test(condition.name))
      assert.ok(last.fallback, 'the fallback is out of reach');
    if (condition.errors) {
      const { events } = await seen.look();
      const codes = events.flatMap(({ type, detail }) =>
        type === 'pg-error' ? String(detail?.code) : [],
      );
      assert.deepEqual([...new Set(codes)].sort(), [...condition.errors].sort());
    }
    for (const [file, times] of staged.asked)
      assert.ok(
        times <= (condition.requests ?? REQUESTS) || file === 'site ',
        `${file} was asked for ${times} times`,
      );
    assert.deepEqual(uncaught, []);
    assert.deepEqual(outside, []);
  } finally {
    await page.context().close();
  }
}

async function told(
  { look }: { look: () => Promise<{ events: readonly { type: string; detail: unknown }[] }> },
  type: string,
  field: string,
) {
  const { events } = await look();
  const detail = events.find((event) => event.type === type)?.detail as Record<
    string,
    unknown
  > | null;
  return detail?.[field];
}
