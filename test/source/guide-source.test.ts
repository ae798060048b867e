import { describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { assertIncludes, assertWithin } from './assertions.js';
import { type GuideAddress, GuideSource } from '../../src/source/guide-source.js';
import { readSheet } from '../../src/source/sheets.js';
import { SourceError } from '../../src/source/request.js';
import { catalogue, settings, sheets } from '../support/content.js';
import { VirtualTime } from './virtual-time.js';
import { deaf, errorOf, json, silent, status } from '../support/server.js';

type Files = Readonly<Record<string, (signal?: AbortSignal) => Response | Promise<Response>>>;
const BASE = 'https://x.test/v1/';
const worldOf = (time: VirtualTime) => ({ now: time.now, wait: time.wait, random: () => 0.5 });

/** A source over these files, by address; anything else isn't there. Time passes by itself. */
function sourceOf(files: Files) {
  const asked: string[] = [];
  const time = new VirtualTime();
  const answer = async (input: RequestInfo | URL, init?: RequestInit) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push(url.replace(BASE, ''));
    return (await files[url.replace(BASE, '')]?.(init?.signal ?? undefined)) ?? status(404);
  };
  return { source: new GuideSource(answer, worldOf(time)), asked, time };
}
const address = (fields: Partial<GuideAddress> = {}): GuideAddress => ({
  catalogue: `${BASE}catalogue.json`,
  mirrors: [],
  lang: 'nl',
  ...fields,
});
const good = () => json(catalogue);
const local = () => json(settings);
const codes = ({ problems }: { problems: readonly { code: string }[] }) =>
  problems.map(({ code }) => code);

describe('the source of a guide', () => {
  it('asks for catalogue and settings at once', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': async () => {
        await Promise.resolve();
        assert.equal(asked.length, 2);
        return good();
      },
      'settings/gingelom.json': local,
    });
    const loaded = await source.load(address({ municipality: 'Gingelom' }));
    assert.equal(loaded.catalogue.products.length, 4);
    assert.equal(loaded.settings?.municipality.name, 'Gingelom');
    assert.equal(loaded.origin, 'primary');
    assert.deepEqual(loaded.problems, []);
  });

  it('asks for no settings where nobody names a municipality', async () => {
    const { source, asked } = sourceOf({ 'catalogue.json': good });
    await source.load(address());
    assert.deepEqual(asked, ['catalogue.json']);
  });

  it('takes the catalogue in the language that is asked for, or else the Dutch one', async () => {
    const french = sourceOf({ 'catalogue.fr.json': () => json({ ...catalogue, revision: 9 }) });
    assert.equal((await french.source.load(address({ lang: 'fr' }))).catalogue.revision, 9);
    assert.deepEqual(french.asked, ['catalogue.fr.json']);
    const dutch = sourceOf({ 'catalogue.json': good });
    assert.equal((await dutch.source.load(address({ lang: 'fr' }))).base, `${BASE}catalogue.json`);
  });

  it('goes to the mirrors in order, and takes sheets from the one that answered', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': () => status(403),
      'https://b.test/c.json': good,
    });
    const mirrors = ['https://a.test/c.json', 'https://b.test/c.json'];
    const loaded = await source.load(address({ mirrors }));
    assert.deepEqual(asked, ['catalogue.json', ...mirrors]);
    assert.deepEqual([loaded.origin, loaded.base], ['mirror', 'https://b.test/c.json']);
    assert.deepEqual(codes(loaded), ['catalogue-unavailable', 'catalogue-unavailable']);
  });

  it('gives a silent server no more than three seconds where another can step in', async () => {
    const { source, time } = sourceOf({
      'catalogue.json': (signal) => silent(signal),
      'https://b.test/c.json': good,
    });
    const loaded = await source.load(address({ mirrors: ['https://b.test/c.json'] }));
    assert.equal(loaded.origin, 'mirror');
    assert.equal(time.now(), 3_000);
  });

  it('goes on to a mirror also from an early answer that never comes', async () => {
    const { source } = sourceOf({ 'catalogue.json': deaf, 'https://b.test/c.json': good });
    const loaded = await source.load(address({ mirrors: ['https://b.test/c.json'] }));
    assert.equal(loaded.origin, 'mirror');
  });

  it('follows an alias one step, and keeps the former area', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': good,
      'settings/borgloon.json': () => json({ movedTo: 'gingelom', area: '73009' }),
      'settings/gingelom.json': local,
    });
    const loaded = await source.load(address({ municipality: 'borgloon' }));
    assert.deepEqual([loaded.settings?.municipality.name, loaded.area], ['Gingelom', '73009']);
    assert.deepEqual(
      [...asked].sort(),
      ['catalogue.json', 'settings/borgloon.json', 'settings/gingelom.json'].sort(),
    );
  });

  it('does without settings that can’t be had', async () => {
    const { source } = sourceOf({
      'catalogue.json': good,
      'settings/gingelom.json': () => status(403),
    });
    const loaded = await source.load(address({ municipality: 'gingelom' }));
    assert.ok(!Object.hasOwn(loaded, 'settings'));
    assert.deepEqual(codes(loaded), ['settings-unavailable']);
  });

  it('takes settings as they are given', async () => {
    const { source, asked } = sourceOf({ 'catalogue.json': good });
    const loaded = await source.load(address({ municipality: 'wellen', settings }));
    assert.equal(loaded.settings?.municipality.name, 'Gingelom');
    assert.deepEqual(asked, ['catalogue.json']);
  });

  it('fails with the reason of the last source', async () => {
    const { source } = sourceOf({ 'catalogue.json': () => status(403) });
    const error = await errorOf(source.load(address({ mirrors: ['https://b.test/c.json'] })));
    assert.ok(error instanceof SourceError);
    assertIncludes(error, { code: 'http', status: 404, url: 'https://b.test/c.json' });
  });

  it('asks once for two guides, and anew when told to forget', async () => {
    const { source, asked } = sourceOf({ 'catalogue.json': good });
    await Promise.all([source.load(address()), source.load(address())]);
    await source.load(address());
    assert.equal(asked.length, 1);
    source.forget(address());
    await source.load(address());
    assert.equal(asked.length, 2);
  });

  it('forgets settings by their address, and those of a successor', async () => {
    let name = 'Oud';
    const { source } = sourceOf({
      'catalogue.json': good,
      'settings/borgloon.json': () => json({ movedTo: 'gingelom' }),
      'settings/gingelom.json': () => json({ municipality: { name } }),
    });
    const load = async () =>
      (await source.load(address({ municipality: 'borgloon' }))).settings?.municipality.name;
    assert.equal(await load(), 'Oud');
    name = 'Nieuw';
    source.forget(address({ municipality: 'borgloon' }));
    assert.equal(await load(), 'Nieuw');
  });

  it('ends all requests when nobody waits any more', async () => {
    const signals: AbortSignal[] = [];
    const hang = (signal?: AbortSignal) => {
      if (signal) signals.push(signal);
      return silent(signal);
    };
    const { source } = sourceOf({ 'catalogue.json': hang, 'settings/gingelom.json': hang });
    const controller = new AbortController();
    const end = errorOf(source.load(address({ municipality: 'gingelom' }), controller.signal));
    controller.abort();
    assertIncludes(await end, { code: 'aborted' });
    assert.deepEqual(
      signals.map(({ aborted }) => aborted),
      [true, true],
    );
  });

  it('refuses a sheet that is none, or another product’s', async () => {
    const url = `${BASE}sheets/terras.json`;
    const wanted = (id: string) => ({ url, id, list: undefined, keys: undefined });
    const bad = sourceOf({ 'sheets/terras.json': () => json({ hello: 'world' }) });
    assertIncludes(await errorOf(readSheet(bad.source.files, wanted('terras'))), {
      code: 'refused',
      url,
    });
    const fine = sourceOf({ 'sheets/terras.json': () => json(sheets['sheets/terras.nl.1.json']) });
    assertIncludes(await readSheet(fine.source.files, wanted('terras')), { id: 'terras' });
    assertIncludes(await errorOf(readSheet(fine.source.files, wanted('kraam'))), {
      code: 'refused',
      url,
    });
  });
});

describe('a server in trouble', () => {
  const MINUTE = 60_000;
  const settled = { municipality: 'gingelom' };

  it('costs no more than eight seconds, however many sources are silent', async () => {
    const { source, time } = sourceOf({
      'catalogue.json': silent,
      'https://b.test/c.json': silent,
    });
    const error = await errorOf(source.load(address({ mirrors: ['https://b.test/c.json'] })));
    assertIncludes(error, { code: 'timeout' });
    assertWithin(time.now(), 7_000, 8_000);
  });

  it('is helped out by a snapshot at once, without a retry', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': () => status(503),
      'https://own.test/s.json': () => json({ schemaVersion: '1.0', catalogue, sheets: [] }),
    });
    const loaded = await source.load(address({ snapshot: 'https://own.test/s.json' }));
    assert.equal(loaded.origin, 'snapshot');
    assertIncludes(loaded.staleBecause, { status: 503 });
    assert.deepEqual(asked, ['catalogue.json', 'https://own.test/s.json']);
  });

  it('doesn’t take away settings that the page has seen', async () => {
    let down = false;
    const { source } = sourceOf({
      'catalogue.json': () => json({ ...catalogue, revision: down ? 8 : 7 }),
      'settings/gingelom.json': () => (down ? status(404) : local()),
    });
    await source.load(address(settled));
    down = true;
    source.forget(address(settled));
    const loaded = await source.load(address(settled));
    assert.equal(loaded.catalogue.revision, 8);
    assert.ok(Object.hasOwn(loaded.settings?.products as object, 'terras'));
    assertIncludes(loaded.settingsStaleBecause, { status: 404 });
  });

  it('doesn’t replace whole settings by broken ones', async () => {
    let broken = false;
    const { source } = sourceOf({
      'catalogue.json': good,
      'settings/gingelom.json': () =>
        json(broken ? { ...settings, products: { terras: { override: { fees: 3 } } } } : settings),
    });
    await source.load(address(settled));
    broken = true;
    source.forget(address(settled));
    const loaded = await source.load(address(settled));
    assert.ok(Object.hasOwn(loaded.settings?.products?.terras?.override as object, 'fees'));
    assert.deepEqual(codes(loaded), ['settings-unavailable']);
  });

  it('leaves the settings to a mirror, or to the snapshot', async () => {
    const snapshot = { schemaVersion: '1.0', catalogue, settings, sheets: [] };
    const mirrored = sourceOf({
      'catalogue.json': good,
      'settings/gingelom.json': () => json('niets'),
      'https://b.test/settings/gingelom.json': local,
    });
    const mirrors = ['https://b.test/catalogue.json'];
    const fromMirror = await mirrored.source.load(address({ ...settled, mirrors }));
    assert.equal(fromMirror.settings?.municipality.name, 'Gingelom');
    const copied = sourceOf({ 'catalogue.json': good });
    const fromCopy = await copied.source.load(address({ ...settled, snapshot }));
    assert.equal(fromCopy.origin, 'primary');
    assert.equal(fromCopy.settings?.municipality.name, 'Gingelom');
  });

  it('tries settings again as it does the catalogue', async () => {
    let requests = 0;
    const { source } = sourceOf({
      'catalogue.json': good,
      'settings/gingelom.json': () => (requests++ ? local() : status(502)),
    });
    const loaded = await source.load(address(settled));
    assert.equal(loaded.settings?.municipality.name, 'Gingelom');
    assert.equal(loaded.settingsStaleBecause, undefined);
  });

  for (const [what, later, code] of [
    ['an older revision', { ...catalogue, revision: 6 }, 'older'],
    ['a newer format', { ...catalogue, schemaVersion: '2.0' }, 'newer-schema'],
    ['an empty list', { ...catalogue, products: [] }, 'refused'],
    ['something else', { hello: 'world' }, 'refused'],
  ] as const) {
    it(`never goes from a good catalogue to ${what}`, async () => {
      let answer: object = catalogue;
      const { source } = sourceOf({ 'catalogue.json': () => json(answer) });
      await source.load(address());
      answer = later;
      source.forget(address());
      const loaded = await source.load(address());
      assert.equal(loaded.catalogue.revision, 7);
      assert.equal(loaded.staleBecause?.code, code);
    });
  }

  it('isn’t asked before the time that it named, not even by hand', async () => {
    const time = new VirtualTime();
    let requests = 0;
    const busy = () => {
      requests++;
      return Promise.resolve(status(503, { 'retry-after': '3600' }));
    };
    const source = new GuideSource(busy, worldOf(time));
    for (const minutes of [0, 1, 30, 59]) {
      time.skip(minutes * MINUTE - time.now());
      await errorOf(source.load(address(), undefined, true));
    }
    assert.equal(requests, 1);
    time.skip(60 * MINUTE - time.now());
    await errorOf(source.load(address()));
    assert.equal(requests, 2);
  });

  it('is asked some sixty times a day by a page that asks every minute', async () => {
    const time = new VirtualTime();
    let requests = 0;
    const down = () => {
      requests++;
      return Promise.resolve(status(500));
    };
    const source = new GuideSource(down, worldOf(time));
    for (; time.now() < 24 * 60 * MINUTE; time.skip(MINUTE)) await errorOf(source.load(address()));
    assertWithin(requests, 40, 110);
  });

  it('gives a file with more records than anybody has no chance to slow the page', async () => {
    const products = Array.from({ length: 200_000 }, () => ({}));
    const { source } = sourceOf({ 'catalogue.json': () => json({ ...catalogue, products }) });
    const start = performance.now();
    assertIncludes(await errorOf(source.load(address())), { code: 'refused' });
    assert.ok(performance.now() - start < 500);
  });
});
