import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Catalogue, Settings, Sheet } from '../../../src/catalogue/model.js';
import { siteOf } from '../../../src/publisher/pages/site.js';
import * as sample from '../../support/content.js';
import { command, copyOfContent, temporaryFolder } from '../helpers.js';

const GUIDE = 'https://www.gingelom.test/ondernemen?taal=nl';

function build(
  catalogue: Catalogue = sample.catalogue,
  settings: Partial<Settings> = {},
  sheets: Readonly<Record<string, Sheet>> = sample.sheets,
) {
  return siteOf({
    catalogueIn: (lang) => (lang === 'nl' ? catalogue : undefined),
    sheet: (name) => sheets[name],
    settings: { ...sample.settings, guideUrl: GUIDE, ...settings },
    today: '2026-11-23',
  });
}

/** All elements of a page with this name. */
function elements(html: string | undefined, name: string): Element[] {
  const found: Element[] = [];
  const walk = (nodes: readonly unknown[]) => {
    for (const node of nodes as readonly Element[]) {
      if (node.tagName === name) found.push(node);
      if (Array.isArray(node.children)) walk(node.children);
    }
  };
  walk(fromHtml(html ?? '').children);
  return found;
}
const textOf = (node: unknown): string => {
  const { value, children } = node as { value?: string; children?: unknown[] };
  return value ?? (children ?? []).map(textOf).join('');
};
const hrefs = (html: string | undefined) =>
  elements(html, 'a').map(({ properties }) => String(properties.href));

describe('pages without script', async () => {
  const site = await build();
  const terrace = site.get('terras.html');

  test('are one for each product, and a list', () => {
    const pages = [...site.keys()].filter((name) => name.endsWith('.html')).sort();
    assert.deepEqual(pages, [
      'automatenshop.html',
      'index.html',
      'leurkaart.html',
      'standplaats-markt.html',
      'terras.html',
    ]);
    const list = hrefs(site.get('index.html'));
    assert.ok(list.includes('terras.html') && !list.includes('leurkaart.html'));
  });

  test('say what is central and what is local', () => {
    const text = elements(terrace, 'main').map(textOf).join('');
    assert.match(text, /Voor elk terras op het openbaar domein is een vergunning nodig\./);
    assert.match(text, /Vrije doorgang/);
    assert.match(text, /Ondernemersloket/);
    assert.ok(hrefs(terrace).includes('mailto:ondernemen@gingelom.test'));
    assert.match(text, /maandag\s+9\.00 – 12\.00/);
  });

  test('point search engines and visitors to the live guide', () => {
    const canonical = elements(terrace, 'link').find(({ properties }) =>
      (properties.rel as string[]).includes('canonical'),
    );
    assert.equal(canonical?.properties.href, `${GUIDE}&pg-product=terras`);
    assert.ok(hrefs(terrace).includes(`${GUIDE}&pg-product=terras`));
  });

  test('hold no script, no inline style, and nothing from elsewhere', () => {
    for (const [name, page] of site) {
      if (!name.endsWith('.html')) continue;
      assert.deepEqual(elements(page, 'script'), [], name);
      assert.doesNotMatch(page, /\sstyle=|<style|<img|<iframe|\son\w+=/i, name);
      const loaded = elements(page, 'link').filter(({ properties }) =>
        (properties.rel as string[]).includes('stylesheet'),
      );
      assert.deepEqual(
        loaded.map(({ properties }) => properties.href),
        ['style.css'],
      );
    }
  });

  test('have one h1, and leave no level of headings out', () => {
    for (const [name, page] of site) {
      if (!name.endsWith('.html')) continue;
      const levels = [...page.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
      assert.equal(levels.filter((level) => level === 1).length, 1, name);
      for (const [index, level] of levels.entries())
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${name}: h${level}`);
    }
  });

  test('say of a retired product that it is gone, and what came instead', () => {
    const page = site.get('leurkaart.html');
    assert.match(page ?? '', /Dit bestaat niet meer sinds 1 april 2024\./);
    assert.ok(hrefs(page).includes('standplaats-markt.html'));
  });
});

describe('a page shows what an open sheet shows', async () => {
  const settings: Partial<Settings> = {
    areas: [
      { nis: '73009', name: 'Borgloon' },
      { nis: '73083', name: 'Tongeren' },
    ],
    contactPoints: [
      {
        name: 'Loket',
        telephone: '011 00 00 30',
        url: 'https://www.gingelom.test\u200b.evil.test/',
        openingHours: [
          {
            kind: 'walkIn',
            weekly: [{ days: ['mo'], opens: '09:00', closes: '12:00' }],
            exceptions: [
              { from: '2026-12-24', until: '2026-12-31', label: 'Eindejaar' },
              { from: '2026-11-01', label: 'Voorbij' },
            ],
          },
        ],
      },
    ],
    products: {
      terras: { override: { startDate: '2027-01-01', endDate: '2027-12-31' } },
      'standplaats-markt': {
        areas: { '73009': { override: { processingTime: 'Borgloon: twee weken.' } } },
      },
    },
  };
  const site = await build(sample.catalogue, settings);
  const text = (name: string) => elements(site.get(name), 'main').map(textOf).join('');

  test('from when until when it holds', () => {
    assert.match(text('terras.html'), /Vanaf 1 januari 2027\.\s*Tot en met 31 december 2027\./);
  });

  test('a telephone as it is dialled from anywhere, and no address that hides something', () => {
    const links = hrefs(site.get('terras.html'));
    assert.ok(links.includes('tel:+3211000030'));
    assert.deepEqual(
      links.filter((href) => href.includes('evil')),
      [],
    );
  });

  test('the usual week, and exceptions that are still to come', () => {
    assert.match(
      text('terras.html'),
      /24 december 2026 – 31 december 2026\s+gesloten\s+\(Eindejaar\)/,
    );
    assert.doesNotMatch(text('terras.html'), /Voorbij|Vandaag|nu open/);
  });

  test('the rules of each former municipality, one link away', () => {
    const links = hrefs(site.get('standplaats-markt.html'));
    assert.ok(links.includes('standplaats-markt_73009.html'));
    assert.ok(links.includes('standplaats-markt_73083.html'));
    assert.match(text('standplaats-markt.html'), /Waar ligt uw zaak\?/);
    assert.match(text('standplaats-markt_73009.html'), /Borgloon: twee weken\./);
    assert.doesNotMatch(text('standplaats-markt_73083.html'), /twee weken/);
    assert.equal(site.has('terras_73009.html'), false);
  });

  test('nothing that only a click can do', () => {
    for (const [name, page] of site) {
      if (!name.endsWith('.html')) continue;
      assert.deepEqual(elements(page, 'button'), [], name);
      assert.deepEqual(elements(page, 'input'), [], name);
    }
  });
});

describe('what stands in data', async () => {
  const EVIL = '<img src=x onerror=alert(1)>"\'</title></h1><script>alert(2)</script>&amp;';
  const [terrace, ...others] = sample.catalogue.products;
  const site = await build(
    {
      ...sample.catalogue,
      products: [{ ...(terrace as (typeof others)[number]), name: EVIL, summary: EVIL }, ...others],
    },
    {
      products: {
        terras: {
          override: {
            websites: [{ name: EVIL, url: 'javascript:alert(3)' }],
            actions: [{ kind: 'onlineForm', label: EVIL, url: 'data:text/html,x' }],
          },
        },
      },
    },
    { 'sheets/terras.nl.1.json': { id: 'terras', name: EVIL, description: EVIL } },
  );

  test('is text, wherever it comes', () => {
    const page = site.get('terras.html');
    assert.equal(elements(page, 'h1').map(textOf).join(), EVIL);
    assert.deepEqual(elements(page, 'img'), []);
    assert.deepEqual(elements(page, 'script'), []);
    assert.deepEqual(
      hrefs(page).filter((href) => /^(?:javascript|data):/i.test(href)),
      [],
    );
    const [description] = elements(page, 'meta').filter(
      ({ properties }) => properties.name === 'description',
    );
    assert.equal(description?.properties.content, EVIL);
  });

  test('is text in the feed too', () => {
    const { items } = JSON.parse(site.get('feed.json') ?? '') as { items: { title: string }[] };
    assert.ok(items.some(({ title }) => title === EVIL));
  });
});

describe('lists for machines', async () => {
  const site = await build();

  test('a sitemap of the addresses that search engines should know', () => {
    const xml = site.get('sitemap.xml') ?? '';
    assert.ok(xml.startsWith('<?xml version="1.0" encoding="utf-8"?>'));
    const pages = xml.match(/<loc>[^<]*<\/loc>/g) ?? [];
    assert.equal(pages.length, 5);
    assert.ok(pages.some((page) => /taal=nl&(?:#x26;|amp;)pg-product=terras/.test(page)));
    assert.match(xml, /<lastmod>2026-11-12<\/lastmod>/);
  });

  test('a feed with the words that people search with', () => {
    const { items, version } = JSON.parse(site.get('feed.json') ?? '') as {
      version: string;
      items: { id: string; tags?: string[]; language: string }[];
    };
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    const market = items.find(({ id }) => id.endsWith('standplaats-markt'));
    assert.ok(market?.tags?.includes('frietkot'));
    assert.equal(market?.language, 'nl');
  });

  test('without a page of its own, a guide lists where these pages stand', async () => {
    const { guideUrl: _, ...settings } = sample.settings;
    const site = await siteOf({
      catalogueIn: (lang) => (lang === 'nl' ? sample.catalogue : undefined),
      sheet: (name) => sample.sheets[name],
      settings,
      today: '2026-11-23',
      base: 'https://www.gingelom.test/gids/',
    });
    assert.match(
      site.get('sitemap.xml') ?? '',
      /<loc>https:\/\/www\.gingelom\.test\/gids\/terras\.html<\/loc>/,
    );
    assert.doesNotMatch(site.get('terras.html') ?? '', /canonical/);
  });
});

describe('build --static', () => {
  test('writes the pages of each municipality beside the publication', async () => {
    const out = temporaryFolder();
    const { code, out: said } = await command('build', copyOfContent(), '--out', out, '--static');
    assert.equal(code, 0);
    assert.match(said, /static: \d+ pagina’s zonder script/);
    const page = join(out, 'static', 'gingelom', 'foodtruck.html');
    assert.match(readFileSync(page, 'utf8'), /^<!doctype html>\s*<html lang="nl">/);
    assert.ok(existsSync(join(out, 'static', 'centraal', 'index.html')));
    assert.ok(existsSync(join(out, 'v1', 'catalogue.json')));
  });

  test('writes none unasked, and takes nothing but an address', async () => {
    const out = temporaryFolder();
    await command('build', copyOfContent(), '--out', out);
    assert.equal(existsSync(join(out, 'static')), false);
    const { code } = await command('build', copyOfContent(), '--out', out, '--static', 'ftp://x');
    assert.equal(code, 2);
  });
});
