/** What host pages do to the platform, and where they put the guide. */
import { changed } from '../answers.js';
import { type Condition, FAILED, opened } from './condition.js';

/** What host pages do to the platform, before the guide comes. */
const pageSpoils: readonly (readonly [string, () => void])[] = [
  [
    'storage throws',
    () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches'])
        Object.defineProperty(window, name, {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
    },
  ],
  [
    'the clock is ten years ahead',
    () => {
      const now = Date.now;
      const RealDate = Date;
      Date.now = () => now() + 3.15e11;
      window.Date = class extends RealDate {
        constructor(...args: unknown[]) {
          super(...((args.length ? args : [Date.now()]) as [number]));
        }
        static override now = () => now() + 3.15e11;
      } as DateConstructor;
    },
  ],
  [
    'the clock is ten years behind',
    () => {
      const now = Date.now;
      const RealDate = Date;
      window.Date = class extends RealDate {
        constructor(...args: unknown[]) {
          super(...((args.length ? args : [now() - 3.15e11]) as [number]));
        }
        static override now = () => now() - 3.15e11;
      } as DateConstructor;
    },
  ],
  [
    'the clock stands at the epoch',
    () => {
      Date.now = () => 0;
    },
  ],
  [
    'MooTools has replaced Array.from and bind',
    () => {
      Array.from = ((list: ArrayLike<unknown>) =>
        Array.prototype.slice.call(list) as unknown[]) as never;
      Function.prototype.bind = function (
        this: (...args: unknown[]) => unknown,
        bind: unknown,
        args?: unknown[],
      ) {
        return () => this.apply(bind, args ?? []);
      } as never;
    },
  ],
  [
    'Prototype.js has given every list a toJSON and its own entries',
    () => {
      const list = Array.prototype as unknown as { [name: string]: unknown };
      list.toJSON = function (this: unknown[]) {
        return `[${this.join(', ')}]`;
      };
      list.entries = undefined;
      list.each = () => undefined;
      list.first = () => undefined;
      (String.prototype as unknown as { [name: string]: unknown }).toJSON = () => '"prototype"';
      (Object.prototype as { [name: string]: unknown }).keys = ['x'];
    },
  ],
  [
    'every object has more properties',
    () => {
      const all = Object.prototype as { [name: string]: unknown };
      for (const name of [
        'extend',
        'forEach',
        'each',
        'name',
        'summary',
        'keys',
        'clone',
        'type',
        'movedTo',
        'id',
        'url',
        'staleBecause',
        'userInitiated',
      ])
        all[name] = function () {
          return 'host';
        };
    },
  ],
  [
    'there are no idle callbacks',
    () => {
      delete (window as { requestIdleCallback?: unknown }).requestIdleCallback;
    },
  ],
  [
    'idle callbacks never come',
    () => {
      window.requestIdleCallback = () => 0;
    },
  ],
  [
    'animation frames never come',
    () => {
      window.requestAnimationFrame = () => 0;
    },
  ],
  [
    'history can’t be written',
    () => {
      const refuse = () => {
        throw new DOMException('too many calls', 'SecurityError');
      };
      history.pushState = refuse;
      history.replaceState = refuse;
    },
  ],
  [
    'there is no web cryptography',
    () => {
      Object.defineProperty(window, 'crypto', { value: undefined });
    },
  ],
  [
    'chance is broken',
    () => {
      Math.random = () => Number.NaN;
    },
  ],
  [
    'a script freezes what it can',
    () => {
      Object.freeze(Object.prototype);
      Object.freeze(Array.prototype);
    },
  ],
  [
    'promises are patched (zone.js)',
    () => {
      const { then } = Promise.prototype as { then: (...args: unknown[]) => unknown };
      Promise.prototype.then = function (this: Promise<unknown>, ...args: unknown[]) {
        return then.apply(this, args);
      } as never;
      Promise.allSettled = undefined as never;
    },
  ],
  [
    'analytics wrap fetch',
    () => {
      const { fetch: real } = window as { fetch: (...args: unknown[]) => unknown };
      window.fetch = ((...args: unknown[]) => real.apply(window, args)) as never;
    },
  ],
  [
    'structuredClone and queueMicrotask are gone',
    () => {
      delete (window as { structuredClone?: unknown }).structuredClone;
      delete (window as { queueMicrotask?: unknown }).queueMicrotask;
    },
  ],
];
export const pages: readonly Condition[] = [
  ...pageSpoils.map(([what, init]): Condition => ({
    name: `on a page where ${what}`,
    init,
    screen: 'list',
    products: 3,
    errors: undefined as never,
    then: async (visit) => {
      await opened(visit);
      return 'sheet';
    },
  })),
  {
    name: 'on a page where fetch is gone before the guide comes',
    init: () => {
      delete (window as { fetch?: unknown }).fetch;
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'on a page where fetch throws at once',
    init: () => {
      window.fetch = () => {
        throw new Error('no');
      };
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'on a page where fetch gives nonsense',
    init: () => {
      window.fetch = () => Promise.resolve({ ok: true }) as never;
    },
    screen: 'failed',
    errors: FAILED,
  },
  {
    name: 'on a page where fetch breaks after the guide has come',
    screen: 'list',
    then: async (visit) => {
      await visit.page.evaluate(() => {
        window.fetch = () => {
          throw new Error('no');
        };
      });
      await opened(visit);
      return 'sheet';
    },
  },
  {
    name: 'on a page that has another <product-guide> already',
    init: () => customElements.define('product-guide', class extends HTMLElement {}),
    screen: 'fallback',
  },
  {
    name: 'in a frame that may do nothing but run scripts',
    headers: { 'Content-Security-Policy': 'sandbox allow-scripts' },
    site: { 'v1/': changed((body) => body, { 'Content-Type': 'text/javascript' }) },
    screen: 'list',
    then: async (visit) => {
      await opened(visit);
      return 'sheet';
    },
  },
];
