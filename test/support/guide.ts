/** Puts a guide on the page of a test. */
import { aTimeout, fixtureCleanup, oneEvent } from '@open-wc/testing';
import type { ProductGuide } from '../../src/element/product-guide.js';
import '../../src/define.js';
import './webmaster.js';

const address = location.href;

/** A guide with these attributes, loading. */
export function place(attributes: Readonly<Record<string, string>>): ProductGuide {
  const guide = document.createElement('product-guide');
  for (const [name, value] of Object.entries({ loading: 'eager', ...attributes })) {
    guide.setAttribute(name, value);
  }
  document.body.append(guide);
  return guide;
}

/** A guide that shows its list. */
export async function mount(attributes: Readonly<Record<string, string>>): Promise<ProductGuide> {
  const guide = place(attributes);
  await oneEvent(guide, 'pg-ready');
  return guide;
}

const PATIENCE_MS = 3_000;
/** Not a frame: a page that runs beside another may get none. */
const GLANCE_MS = 10;

/** Waits until `look` finds something; fails with what it threw last. */
export async function eventually<T>(look: () => T): Promise<T> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return look();
    } catch (error) {
      if (performance.now() > end) throw error;
      await aTimeout(GLANCE_MS);
    }
  }
}

afterEach(() => {
  for (const guide of document.querySelectorAll('product-guide')) guide.remove();
  fixtureCleanup();
  history.replaceState(null, '', address);
});
