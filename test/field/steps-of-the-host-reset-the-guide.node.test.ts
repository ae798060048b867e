// Public reports: an in-page link resets an embed that takes every step in the history for its own
// (matomo-org/matomo 23074, elastic/eui 5957, sveltejs/kit 3105), and “back” counts from where one came in
// (codeforamerica/ohana-web-search 55). Trial: two guides on a page, a host that copies history.state.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { hostState } from '../../src/element/state/host-state.js';
import { OwnAddress, type Tape } from '../../src/element/state/own-address.js';
import {
  type GivenRoute,
  type Otherwise,
  type Route,
  type Routing,
  readRoute,
  withOtherwise,
  withoutRoute,
} from '../../src/element/state/route.js';

interface Entry {
  readonly href: string;
  readonly state: object | null;
}

/** A tab with its history; a step back is heard of when the tab is told to settle. */
class Tab implements Tape {
  entries: Entry[] = [{ href: 'https://stad.test/gids?taal=nl', state: null }];
  index = 0;
  #steps = 0;
  get #now(): Entry {
    return this.entries[this.index] as Entry;
  }
  get href() {
    return this.#now.href;
  }
  get state() {
    return this.#now.state;
  }
  write(method: 'pushState' | 'replaceState', state: object | null, href: string) {
    if (method === 'pushState') this.index++;
    this.entries.splice(this.index, method === 'pushState' ? Infinity : 1, { href, state });
  }
  go(steps: number) {
    this.#steps += steps;
  }
  /** True where the visitor is at another entry now. */
  settle(): boolean {
    const before = this.index;
    this.index = Math.min(Math.max(this.index + this.#steps, 0), this.entries.length - 1);
    this.#steps = 0;
    return this.index !== before;
  }
}

/** As much of a guide as the address sees. */
class Guide {
  readonly own: OwnAddress;
  route: Route;
  constructor(
    readonly tab: Tab,
    readonly prefix: string,
    readonly routing: Routing,
    readonly otherwise: Otherwise,
  ) {
    this.own = new OwnAddress(tab, () => ({ prefix, routing, otherwise }));
    this.route = withOtherwise(this.own.read(), otherwise);
  }
  take(given: GivenRoute | undefined) {
    if (given) this.route = withOtherwise(given, this.otherwise);
  }
  open(product: string) {
    this.route = { ...this.route, product };
    this.own.push(this.route);
  }
  close() {
    if (!this.route.product) return;
    this.route = { ...this.route, product: undefined };
    this.own.leave(this.route);
  }
  ask(query: string) {
    this.route = { ...this.route, query };
    this.own.replaceLater(this.route);
  }
  /** What the address says of it, with the attributes behind it. */
  get said(): Route {
    return withOtherwise(readRoute(this.tab.href, this.routing, this.prefix), this.otherwise);
  }
}

interface World {
  readonly tab: Tab;
  readonly guides: readonly Guide[];
}
type Step = (world: World) => void;

/** The tab comes to rest, and all guides hear of it. */
function settle({ tab, guides }: World, always = false): void {
  if (tab.settle() || always) for (const guide of guides) guide.take(guide.own.moved());
}

const hostSteps: readonly (readonly [string, Step])[] = [
  [
    'a link to a place on the page',
    ({ tab }) => tab.write('pushState', null, `${tab.href.split('#')[0] ?? ''}#inhoud`),
  ],
  ['a tab or a lightbox', ({ tab }) => tab.write('pushState', { ...tab.state, tab: 2 }, tab.href)],
  [
    'a tab with an address',
    ({ tab }) =>
      tab.write('pushState', { ...tab.state, tab: 2 }, `${tab.href.split('#')[0] ?? ''}#tab`),
  ],
  [
    'a router that notes the scroll position',
    ({ tab }) => tab.write('replaceState', { ...tab.state, scroll: 9 }, tab.href),
  ],
  [
    'a parameter of the page',
    ({ tab }) => {
      const url = new URL(tab.href);
      url.searchParams.set('taal', 'fr');
      tab.write('replaceState', tab.state, url.href);
    },
  ],
];

const guideStep = fc.oneof(
  fc.constantFrom('terras', 'markt').map((id) => (guide: Guide) => guide.open(id)),
  fc.constant((guide: Guide) => guide.close()),
  fc.constantFrom('', 'friet').map((query) => (guide: Guide) => guide.ask(query)),
  fc.constant((guide: Guide) => guide.own.flush()),
);
const travel = fc.constantFrom(-2, -1, 1);
const steps = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('host' as const), step: fc.constantFrom(...hostSteps) }),
    fc.record({ kind: fc.constant('guide' as const), which: fc.nat(1), step: guideStep }),
    fc.record({ kind: fc.constant('travel' as const), by: travel }),
  ),
  { maxLength: 25 },
);
const otherwise = fc.record({
  query: fc.constantFrom(undefined, 'premie'),
  product: fc.constantFrom(undefined, 'kermis'),
});

/** The host's own keys of a state, none of a guide's. */
const foreign = (state: object | null) =>
  Object.fromEntries(
    Object.entries(state ?? {}).filter(([key]) => !key.startsWith('product-guide')),
  );

describe('whatever host and visitor do', () => {
  test('a guide shows what the address says of it, and changes nothing else', () => {
    fc.assert(
      fc.property(otherwise, otherwise, steps, (first, second, all) => {
        const tab = new Tab();
        const guides = [
          new Guide(tab, 'pg', 'query', first),
          new Guide(tab, 'b', 'query', second),
        ] as const;
        const world = { tab, guides };
        const rest = (href: string) =>
          withoutRoute(withoutRoute(href, 'query', 'pg'), 'query', 'b');
        for (const step of all) {
          const shown = guides.map(({ route }) => route);
          if (step.kind === 'host') {
            step.step[1](world);
            settle(world, true);
            assert.deepEqual(
              guides.map(({ route }) => route),
              shown,
              `${step.step[0]} changed a guide`,
            );
          } else if (step.kind === 'travel') {
            tab.go(step.by);
            settle(world);
          } else {
            const { href, state, index } = tab;
            const guide = guides[step.which as 0 | 1];
            const other = guides[(1 - step.which) as 0 | 1];
            step.step(guide);
            if (tab.index >= index) {
              assert.equal(rest(tab.href), rest(href));
              assert.deepEqual(foreign(tab.state), foreign(state));
            }
            const intended = guide.route;
            settle(world);
            assert.equal(guide.route.product, intended.product, 'what was asked for is shown');
            if (tab.index === index) assert.deepEqual(other.route, shown[1 - step.which]);
          }
        }
        for (const guide of guides) guide.own.flush();
        for (const guide of guides) assert.deepEqual(guide.said, guide.route);
      }),
      { numRuns: 3_000 },
    );
  });

  test('“back to the list” shows the list, whatever lies between', () => {
    fc.assert(
      fc.property(otherwise, steps, (attributes, all) => {
        const tab = new Tab();
        const guide = new Guide(tab, 'pg', 'query', attributes);
        const other = new Guide(tab, 'b', 'query', {});
        const world = { tab, guides: [guide, other] };
        for (const step of all) {
          if (step.kind === 'host') step.step[1](world);
          else if (step.kind === 'travel') tab.go(step.by);
          else step.step(step.which ? other : guide);
          settle(world, step.kind === 'host');
        }
        const sheet = other.route.product;
        guide.open('terras');
        settle(world);
        guide.close();
        settle(world);
        assert.equal(guide.route.product, undefined);
        assert.equal(guide.said.product, undefined);
        assert.equal(other.route.product, sheet, 'the other guide keeps its sheet');
      }),
      { numRuns: 3_000 },
    );
  });

  test('routing in the hash: a fragment of the page leaves the guide alone', () => {
    fc.assert(
      fc.property(steps, (all) => {
        const tab = new Tab();
        const guide = new Guide(tab, 'pg', 'hash', {});
        const world = { tab, guides: [guide] };
        for (const step of all) {
          const shown = guide.route;
          if (step.kind === 'host') step.step[1](world);
          else if (step.kind === 'travel') tab.go(step.by);
          else step.step(guide);
          settle(world, step.kind === 'host');
          if (step.kind === 'host') assert.deepEqual(guide.route, shown, step.step[0]);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('routing that is off hears nothing and writes nothing', () => {
    const tab = new Tab();
    const guide = new Guide(tab, 'pg', 'off', { product: 'terras' });
    tab.write('pushState', null, 'https://stad.test/gids?pg-product=markt');
    assert.equal(guide.own.moved(), undefined);
    guide.open('kermis');
    guide.close();
    assert.equal(tab.href, 'https://stad.test/gids?pg-product=markt');
  });
});

describe('what routers keep in the state of an entry', () => {
  const step = {
    from: 'https://stad.test/gids?pg-q=a#top',
    to: 'https://stad.test/gids?pg-product=x#top',
    push: true,
  };
  for (const [router, before, after] of [
    ['Next', { __NA: true, tree: 1 }, { tree: 1 }],
    [
      'swup',
      { source: 'swup', url: '/gids?pg-q=a', index: 2 },
      { source: 'swup', url: '/gids?pg-product=x', index: 3 },
    ],
    [
      'vue-router',
      { current: '/gids?pg-q=a#top', back: '/', position: 4 },
      { current: '/gids?pg-product=x#top', back: '/', position: 5 },
    ],
    [
      'vue-router below a base',
      { current: '?pg-q=a#top', position: 4 },
      { current: '?pg-product=x#top', position: 5 },
    ],
    ['Astro', { index: 1, scrollX: 0, scrollY: 9 }, { index: 2, scrollX: 0, scrollY: 9 }],
    [
      'one that nobody knows',
      { mine: { url: '/gids' }, url: 7 },
      { mine: { url: '/gids' }, url: 7 },
    ],
    ['none', null, {}],
    ['text', 'text', {}],
  ] as const)
    test(router, () => assert.deepEqual(hostState(before, step), after));

  test('stays where no entry comes, but for the address', () =>
    assert.deepEqual(hostState({ index: 1, url: '/gids?pg-q=a' }, { ...step, push: false }), {
      index: 1,
      url: '/gids?pg-product=x',
    }));
});
