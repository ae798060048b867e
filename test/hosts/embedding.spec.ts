/** Every way that a guide gets into a page, and out of it again. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { GUIDE, classicScript, hostPage, moduleScript } from './support/host-page.js';
import { stage } from './support/stage.js';
import { type Visit, assertNoTrace, visit } from './support/visit.js';

const on = stage();

async function open(guide: string, script?: string, head?: string): Promise<Visit> {
  const body = hostPage(on.site, { guide, ...(script !== undefined && { script }), after: head });
  return visit(on, on.site.page({ body }));
}
const listed = (page: Page) => page.getByRole('searchbox').first().waitFor();
const guides = (page: Page) => page.locator('product-guide');

const MOUNTS: readonly (readonly [string, string])[] = [
  ['the element', GUIDE],
  ['a div', '<div data-product-guide data-municipality="gingelom"><p>Bel ons.</p></div>'],
  ['a link', '<a href="/ondernemen" data-product-guide data-municipality="gingelom">Gids</a>'],
  [
    'a link to the hosted guide',
    '<a href="https://gids.example/guide/gingelom/" data-product-guide>Gids</a>',
  ],
  ['the element in a paragraph, as editors wrap it', `<p>${GUIDE}</p>`],
  ['the element in capitals', '<PRODUCT-GUIDE MUNICIPALITY="Gingelom"></PRODUCT-GUIDE>'],
];

describe('a guide is put in a page by', () => {
  for (const [name, mount] of MOUNTS) {
    for (const [kind, script] of [
      ['the module', moduleScript],
      ['the classic script', classicScript],
    ] as const)
      test(`${name} and ${kind}`, async () => {
        const seen = await open(mount, script(on.site));
        await listed(seen.page);
        assert.equal(await guides(seen.page).count(), 1);
        await assertNoTrace(seen);
        await seen.close();
      });
  }

  test('the classic script alone, where it stands', async () => {
    const script = `<script src="${on.site.guide}product-guide.iife.js" data-municipality="gingelom"></script>`;
    const seen = await open(`<section>${script}</section>`, '');
    await listed(seen.page);
    assert.equal(await seen.page.locator('section > product-guide').count(), 1);
    await assertNoTrace(seen, { moves: true });
    await seen.close();
  });

  test('a consent manager that lets the script in later', async () => {
    const seen = await open(
      GUIDE,
      `<script type="text/plain" data-src="${on.site.guide}product-guide.iife.js"></script>`,
    );
    await seen.page.getByText('Bel ons.').waitFor();
    await seen.page.evaluate(() => {
      const blocked = document.querySelector('script[type="text/plain"]') as HTMLScriptElement;
      const allowed = document.createElement('script');
      allowed.src = blocked.dataset.src as string;
      blocked.replaceWith(allowed);
    });
    await listed(seen.page);
    await assertNoTrace(seen);
    await seen.close();
  });

  test('a script that puts an element, a div and a link there later', async () => {
    const seen = await open('<main></main>');
    for (const [, mount] of MOUNTS.slice(0, 3)) {
      await seen.page.evaluate((markup) => {
        const main = document.querySelector('main') as HTMLElement;
        main.replaceChildren(document.createRange().createContextualFragment(markup));
      }, mount);
      await listed(seen.page);
      assert.equal(await guides(seen.page).count(), 1);
    }
    assert.deepEqual(seen.trouble, []);
    await seen.close();
  });

  test('a script that sets properties before the element is known', async () => {
    const seen = await open(
      '<product-guide id="one"></product-guide><script>var one = document.getElementById("one"); one.municipality = "gingelom"; one.headingLevel = 4; one.query = "terras"; one.routing = "off";</script>',
    );
    await seen.page.getByRole('heading', { level: 5 }).first().waitFor();
    assert.equal(await seen.page.getByRole('searchbox').inputValue(), 'terras');
    await seen.close();
  });

  test('a template that is stamped out', async () => {
    const seen = await open(`<template>${GUIDE}</template><main></main>`);
    assert.equal(await guides(seen.page).count(), 0);
    await seen.page.evaluate(() => {
      const template = document.querySelector('template') as HTMLTemplateElement;
      document.querySelector('main')?.append(template.content.cloneNode(true));
    });
    await listed(seen.page);
    await seen.close();
  });

  test('another element’s shadow root', async () => {
    const seen = await open(
      `<site-frame><template shadowrootmode="open"><style>*{color:red!important}</style>${GUIDE}</template></site-frame>`,
    );
    await listed(seen.page);
    await seen.page.getByRole('link', { name: 'Standplaats op de openbare markt' }).click();
    await seen.page.getByRole('heading', { name: 'Wat kost het?' }).waitFor();
    assert.deepEqual(seen.trouble, []);
    await seen.close();
  });

  for (const sandbox of ['allow-scripts', 'allow-scripts allow-same-origin'])
    test(`a frame with sandbox="${sandbox}"`, async () => {
      const inner = on.site.page({
        body: hostPage(on.site, { guide: GUIDE.replace('routing="off"', '') }),
      });
      const seen = await open(
        `<iframe sandbox="${sandbox}" src="${inner}" width="900" height="700"></iframe>`,
        '',
      );
      const frame = seen.page.frameLocator('iframe');
      await frame.getByRole('link', { name: 'Standplaats op de openbare markt' }).click();
      await frame.getByRole('heading', { name: 'Wat kost het?' }).waitFor();
      await frame.getByRole('link', { name: 'Terug naar de lijst' }).click();
      await frame.getByRole('searchbox').waitFor();
      assert.deepEqual(seen.trouble, []);
      await seen.close();
    });
});

describe('two of everything', () => {
  const requests = (page: Page) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url().slice(on.site.guide.length)));
    return asked;
  };

  test('several guides share their requests, and have ids and addresses of their own', async () => {
    const seen = await open(
      '<product-guide municipality="gingelom"></product-guide><product-guide municipality="wellen" url-prefix="w"></product-guide>',
    );
    await listed(seen.page);
    const asked = requests(seen.page);
    await seen.page.reload();
    await seen.page.getByRole('searchbox').nth(1).waitFor();
    assert.equal(asked.filter((path) => path === 'catalogue.json').length, 1);
    await seen.page.getByRole('searchbox').nth(1).fill('terras');
    await seen.page.waitForURL(/\?w-q=terras$/);
    await seen.page.getByRole('searchbox').nth(0).fill('markt');
    await seen.page.waitForURL(/w-q=terras&pg-q=markt|pg-q=markt&w-q=terras/);
    assert.deepEqual(seen.trouble, []);
    await seen.close();
  });

  for (const [name, scripts] of [
    ['the module twice', ['module', 'module']],
    ['both scripts', ['classic', 'module']],
    ['the classic script twice', ['classic', 'classic']],
  ] as const)
    test(`${name}: one guide, one request, no error`, async () => {
      const kinds = { module: moduleScript(on.site), classic: classicScript(on.site) };
      const first = kinds[scripts[0]];
      const second = kinds[scripts[1]].replace('.js"', '.js?v=2"');
      const seen = await open(MOUNTS[1]?.[1] ?? '', first + second);
      await listed(seen.page);
      const asked = requests(seen.page);
      await seen.page.reload();
      await listed(seen.page);
      assert.equal(await guides(seen.page).count(), 1);
      assert.equal(asked.filter((path) => path === 'catalogue.json').length, 1);
      await assertNoTrace(seen, { scrolls: true });
      await seen.close();
    });
});

describe('a part of a guide', () => {
  test('is a search box that leads to the page of the guide, with the query', async () => {
    const home = on.site.page({
      body: hostPage(on.site, { guide: '<product-guide municipality="gingelom"></product-guide>' }),
    });
    const seen = await open(
      `<product-guide view="search" municipality="gingelom" target="${new URL(home).pathname}?taal=nl"></product-guide>`,
    );
    await seen.page.getByRole('searchbox').fill('terras');
    await seen.page.keyboard.press('Enter');
    await seen.page.waitForURL(`${home}?taal=nl&pg-q=terras`);
    await seen.page.getByRole('link', { name: /^Terras op de openbare weg/ }).waitFor();
    assert.equal(await seen.page.getByRole('searchbox').inputValue(), 'terras');
    assert.deepEqual(seen.trouble, []);
    await seen.close();
  });
});

describe('without the guide’s script', () => {
  const FALLBACKS = MOUNTS.filter(([, mount]) => /Bel ons|Gids/.test(mount));
  for (const [name, mount] of FALLBACKS)
    test(`${name} keeps its fallback in sight`, async () => {
      const seen = await open(mount, '<script type="module" src="/nergens.js"></script>');
      assert.ok(await seen.page.getByText(/Bel ons\.|Gids/).isVisible());
      await seen.close();
    });

  test('a core that can’t be had leaves the fallback, and a word in the console', async () => {
    const seen = await open(GUIDE);
    await seen.page.route('**/chunks/core-*', (route) => route.abort());
    const warned = seen.page.waitForEvent('console', (message) =>
      message.text().includes('could not be loaded'),
    );
    await seen.page.reload();
    await warned;
    assert.ok(await seen.page.getByText('Bel ons.').isVisible());
    await seen.close();
  });
});

describe('Turbo', () => {
  for (const [library, file, start] of [
    ['Turbo 8', '/packages/node_modules/@hotwired/turbo/dist/turbo.es2017-umd.js', ''],
    ['Turbolinks 5', '/packages/node_modules/turbolinks/dist/turbolinks.js', 'Turbolinks.start()'],
  ] as const)
    for (const [name, mount] of MOUNTS.slice(0, 2))
      test(`${library} leaves ${name} and comes back to it`, async () => {
        const elsewhere = { scripts: [file], after: start, guide: '<h2>Nieuws</h2>' };
        const news = on.site.page({ body: hostPage(on.site, elsewhere) });
        const home = on.site.page({
          body: hostPage(on.site, {
            ...elsewhere,
            guide: mount,
            around: [`<a href="${new URL(news).pathname}">Naar het nieuws</a>`, ''],
          }),
        });
        const seen = await visit(on, home);
        for (let visits = 0; visits < 2; visits++) {
          await listed(seen.page);
          await seen.page.getByRole('link', { name: 'Naar het nieuws' }).click();
          await seen.page.getByRole('heading', { name: 'Nieuws' }).waitFor();
          assert.equal(await guides(seen.page).count(), 0);
          await seen.page.goBack();
          await listed(seen.page);
          assert.equal(await guides(seen.page).count(), 1);
        }
        assert.deepEqual(seen.trouble, []);
        await seen.close();
      });
});

describe('a guide that is added and removed fifty times', () => {
  test('leaves no listener, node or timer', async () => {
    const seen = await open('<main></main>');
    await seen.page.waitForFunction(() => customElements.get('product-guide'));
    const session = await seen.page.context().newCDPSession(seen.page);
    await session.send('Performance.enable');
    const once = async () => {
      await seen.page.evaluate(async () => {
        const guide = document.createElement('product-guide');
        guide.setAttribute('municipality', 'gingelom');
        guide.setAttribute('loading', 'eager');
        document.querySelector('main')?.append(guide);
        await guide.ready;
        await guide.open('terrasvergunning');
        guide.search('markt');
        guide.remove();
      });
    };
    const count = async () => {
      // Timers of a guide (a pause before the address is written, an announcement) end within this.
      await seen.page.waitForTimeout(2_500);
      // The browser keeps the element that had the focus last, to go on from there.
      await seen.page.mouse.click(300, 30);
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.collectGarbage');
      const { metrics } = await session.send('Performance.getMetrics');
      const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
      return { listeners: value('JSEventListeners'), nodes: value('Nodes') };
    };
    // What comes once for all guides: chunks, style sheets, templates.
    for (let times = 0; times < 5; times++) await once();
    const before = await count();
    const address = seen.page.url();
    for (let times = 0; times < 50; times++) await once();
    const after = await count();
    assert.ok(
      after.listeners <= before.listeners,
      `${before.listeners} → ${after.listeners} listeners`,
    );
    assert.ok(after.nodes - before.nodes < 50, `${before.nodes} → ${after.nodes} nodes`);
    assert.equal(seen.page.url().split('?')[0], address.split('?')[0]);
    assert.deepEqual(seen.trouble, []);
    await seen.close();
  });
});
