/** The copy that a device keeps for bad days. */
import { edited, first, healthy, late, status } from '../answers.js';
import { type Condition, type Content, at, chunk } from './condition.js';

const KEPT = { cache: 'device' };
export const kept: readonly Condition[] = [
  {
    name: 'without cache="device" nothing is kept on the device',
    screen: 'list',
    then: async ({ page }) => {
      await page.waitForTimeout(300);
      const names = await page.evaluate(async () => [
        ...(await caches.keys()),
        ...Object.keys(localStorage),
      ]);
      if (names.length) throw new Error(names.join());
    },
  },
  {
    name: 'a copy on the device, and the centre is down at the next visit',
    attributes: KEPT,
    centre: at(first(1, healthy, status(500))),
    screen: 'list',
    requests: 4,
    then: async ({ page, until, look }) => {
      await page.waitForTimeout(300);
      await page.reload();
      const { products: shown } = await until('stale');
      if (shown !== 3) throw new Error(`${shown} shown`);
      const ready = (await look()).events.find(({ type }) => type === 'pg-ready');
      if (ready?.detail?.source !== 'device') throw new Error(JSON.stringify(ready));
      return 'stale';
    },
  },
  {
    name: 'a copy on the device shows the list at once, and a newer catalogue follows without flicker',
    attributes: KEPT,
    centre: at(
      first(
        1,
        healthy,
        late(
          1_000,
          edited((file: Content) => ({ ...file, revision: 8 })),
        ),
      ),
    ),
    screen: 'list',
    then: async ({ page, until, look }) => {
      await page.waitForTimeout(300);
      await page.reload();
      await until('list', 900);
      await page.waitForTimeout(1_600);
      const { events } = await look();
      const told = events.filter(({ type }) => type === 'pg-ready' || type === 'pg-update');
      if (told.map(({ type }) => type).join() !== 'pg-ready,pg-update')
        throw new Error(JSON.stringify(told));
    },
  },
  {
    name: 'a copy on the device, and a stale edge brings an older catalogue',
    attributes: KEPT,
    centre: at(
      first(
        1,
        healthy,
        edited((file: Content) => ({ ...file, revision: 2 })),
      ),
    ),
    screen: 'list',
    then: async ({ page, until }) => {
      await page.waitForTimeout(300);
      await page.reload();
      await until('list');
      await page.waitForTimeout(500);
    },
  },
  {
    name: 'a damaged copy on the device, and the centre answers',
    attributes: KEPT,
    screen: 'list',
    requests: 2,
    then: async ({ page, until, look }) => {
      await page.waitForTimeout(300);
      await page.evaluate(async () => {
        for (const name of await caches.keys()) {
          const store = await caches.open(name);
          for (const key of await store.keys()) await store.put(key, new Response('{"half":'));
        }
      });
      await page.reload();
      await until('list');
      const ready = (await look()).events.find(({ type }) => type === 'pg-ready');
      if (ready?.detail?.source !== 'primary') throw new Error(JSON.stringify(ready));
    },
  },
  {
    name: 'a copy is asked for where storage throws',
    attributes: KEPT,
    init: () =>
      Object.defineProperty(window, 'caches', {
        get: () => {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      }),
    screen: 'list',
    errors: [],
  },
  {
    name: 'a copy is asked for, and the code for it can’t be had',
    attributes: KEPT,
    site: { [chunk('device-copy')]: status(404) },
    screen: 'list',
    errors: [],
  },
];
