import { expect } from '@open-wc/testing';
import { configure, defaultCatalogue, pageSource } from '../../src/element/page/page-source.js';
import { type GuideAddress, GuideSource } from '../../src/source/guide-source.js';
import { readSheet } from '../../src/source/sheets.js';
import { namedContent } from '../../src/source/signed.js';
import { SourceError } from '../../src/source/request.js';
import { catalogue, settings, sheets } from '../support/content.js';
import { deaf, errorOf, json, silent, status } from '../support/server.js';

type Files = Readonly<Record<string, (signal?: AbortSignal) => Response | Promise<Response>>>;
const BASE = 'https://x.test/v1/';

/** A source over these files, by address; anything else isn't there. */
function sourceOf(files: Files) {
  const asked: string[] = [];
  const source = new GuideSource(async (input, init) => {
    const url = input instanceof Request ? input.url : input.toString();
    asked.push(url.replace(BASE, ''));
    return (await files[url.replace(BASE, '')]?.(init?.signal ?? undefined)) ?? status(404);
  });
  return { source, asked };
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
        expect(asked).to.have.length(2);
        return good();
      },
      'settings/gingelom.json': local,
    });
    const loaded = await source.load(address({ municipality: 'Gingelom' }));
    expect(loaded.catalogue.products).to.have.length(4);
    expect(loaded.settings?.municipality.name).to.equal('Gingelom');
    expect(loaded.origin).to.equal('primary');
    expect(loaded.problems).to.deep.equal([]);
  });

  it('asks for no settings where nobody names a municipality', async () => {
    const { source, asked } = sourceOf({ 'catalogue.json': good });
    await source.load(address());
    expect(asked).to.deep.equal(['catalogue.json']);
  });

  it('takes the catalogue in the language that is asked for, or else the Dutch one', async () => {
    const french = sourceOf({ 'catalogue.fr.json': () => json({ ...catalogue, revision: 9 }) });
    expect((await french.source.load(address({ lang: 'fr' }))).catalogue.revision).to.equal(9);
    expect(french.asked).to.deep.equal(['catalogue.fr.json']);
    const dutch = sourceOf({ 'catalogue.json': good });
    expect((await dutch.source.load(address({ lang: 'fr' }))).base).to.equal(
      `${BASE}catalogue.json`,
    );
  });

  it('goes to the mirrors in order, and takes sheets from the one that answered', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': () => status(403),
      'https://b.test/c.json': good,
    });
    const mirrors = ['https://a.test/c.json', 'https://b.test/c.json'];
    const loaded = await source.load(address({ mirrors }));
    expect(asked).to.deep.equal(['catalogue.json', ...mirrors]);
    expect([loaded.origin, loaded.base]).to.deep.equal(['mirror', 'https://b.test/c.json']);
    expect(codes(loaded)).to.deep.equal(['catalogue-unavailable', 'catalogue-unavailable']);
  });

  it('gives a silent server no more than three seconds where another can step in', async () => {
    const { source } = sourceOf({
      'catalogue.json': (signal) => silent(signal),
      'https://b.test/c.json': good,
    });
    const start = performance.now();
    const loaded = await source.load(address({ mirrors: ['https://b.test/c.json'] }));
    expect(loaded.origin).to.equal('mirror');
    expect(performance.now() - start).to.be.within(2_900, 4_500);
  });

  it('goes on to a mirror also from an early answer that never comes', async () => {
    const { source } = sourceOf({ 'catalogue.json': deaf, 'https://b.test/c.json': good });
    const loaded = await source.load(address({ mirrors: ['https://b.test/c.json'] }));
    expect(loaded.origin).to.equal('mirror');
  });

  it('follows an alias one step, and keeps the former area', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': good,
      'settings/borgloon.json': () => json({ movedTo: 'gingelom', area: '73009' }),
      'settings/gingelom.json': local,
    });
    const loaded = await source.load(address({ municipality: 'borgloon' }));
    expect([loaded.settings?.municipality.name, loaded.area]).to.deep.equal(['Gingelom', '73009']);
    expect(asked).to.have.members([
      'catalogue.json',
      'settings/borgloon.json',
      'settings/gingelom.json',
    ]);
  });

  it('does without settings that can’t be had', async () => {
    const { source } = sourceOf({
      'catalogue.json': good,
      'settings/gingelom.json': () => status(403),
    });
    const loaded = await source.load(address({ municipality: 'gingelom' }));
    expect(loaded).not.to.have.property('settings');
    expect(codes(loaded)).to.deep.equal(['settings-unavailable']);
  });

  it('takes settings as they are given', async () => {
    const { source, asked } = sourceOf({ 'catalogue.json': good });
    const loaded = await source.load(address({ municipality: 'wellen', settings }));
    expect(loaded.settings?.municipality.name).to.equal('Gingelom');
    expect(asked).to.deep.equal(['catalogue.json']);
  });

  it('fails with the reason of the last source', async () => {
    const { source } = sourceOf({ 'catalogue.json': () => status(403) });
    const error = await errorOf(source.load(address({ mirrors: ['https://b.test/c.json'] })));
    expect(error).to.be.instanceOf(SourceError);
    expect(error).to.include({ code: 'http', status: 404, url: 'https://b.test/c.json' });
  });

  it('asks once for two guides, and anew when told to forget', async () => {
    const { source, asked } = sourceOf({ 'catalogue.json': good });
    await Promise.all([source.load(address()), source.load(address())]);
    await source.load(address());
    expect(asked).to.have.length(1);
    source.forget(address());
    await source.load(address());
    expect(asked).to.have.length(2);
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
    expect(await load()).to.equal('Oud');
    name = 'Nieuw';
    source.forget(address({ municipality: 'borgloon' }));
    expect(await load()).to.equal('Nieuw');
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
    expect(await end).to.include({ code: 'aborted' });
    expect(signals.map(({ aborted }) => aborted)).to.deep.equal([true, true]);
  });

  it('refuses a sheet that is none, or another product’s', async () => {
    const url = `${BASE}sheets/terras.json`;
    const wanted = (id: string) => ({ url, id, list: undefined, keys: undefined });
    const bad = sourceOf({ 'sheets/terras.json': () => json({ hello: 'world' }) });
    expect(await errorOf(readSheet(bad.source.files, wanted('terras')))).to.include({
      code: 'refused',
      url,
    });
    const fine = sourceOf({ 'sheets/terras.json': () => json(sheets['sheets/terras.nl.1.json']) });
    expect(await readSheet(fine.source.files, wanted('terras'))).to.include({ id: 'terras' });
    expect(await errorOf(readSheet(fine.source.files, wanted('kraam')))).to.include({
      code: 'refused',
      url,
    });
  });
});

describe('a server in trouble', () => {
  const MINUTE = 60_000;
  const settled = { municipality: 'gingelom' };

  it('costs no more than eight seconds, however many sources are silent', async () => {
    const { source } = sourceOf({ 'catalogue.json': silent, 'https://b.test/c.json': silent });
    const start = performance.now();
    const error = await errorOf(source.load(address({ mirrors: ['https://b.test/c.json'] })));
    expect(error).to.include({ code: 'timeout' });
    expect(performance.now() - start).to.be.within(7_000, 9_000);
  });

  it('is helped out by a snapshot at once, without a retry', async () => {
    const { source, asked } = sourceOf({
      'catalogue.json': () => status(503),
      'https://own.test/s.json': () => json({ schemaVersion: '1.0', catalogue, sheets: [] }),
    });
    const loaded = await source.load(address({ snapshot: 'https://own.test/s.json' }));
    expect(loaded.origin).to.equal('snapshot');
    expect(loaded.late).to.include({ status: 503 });
    expect(asked).to.deep.equal(['catalogue.json', 'https://own.test/s.json']);
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
    expect(loaded.catalogue.revision).to.equal(8);
    expect(loaded.settings?.products).to.have.property('terras');
    expect(loaded.settingsLate).to.include({ status: 404 });
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
    expect(loaded.settings?.products?.terras?.override).to.have.property('fees');
    expect(codes(loaded)).to.deep.equal(['settings-unavailable']);
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
    expect(fromMirror.settings?.municipality.name).to.equal('Gingelom');
    const copied = sourceOf({ 'catalogue.json': good });
    const fromCopy = await copied.source.load(address({ ...settled, snapshot }));
    expect(fromCopy.origin).to.equal('primary');
    expect(fromCopy.settings?.municipality.name).to.equal('Gingelom');
  });

  it('tries settings again as it does the catalogue', async () => {
    let requests = 0;
    const { source } = sourceOf({
      'catalogue.json': good,
      'settings/gingelom.json': () => (requests++ ? local() : status(502)),
    });
    const loaded = await source.load(address(settled));
    expect(loaded.settings?.municipality.name).to.equal('Gingelom');
    expect(loaded.settingsLate).to.equal(undefined);
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
      expect(loaded.catalogue.revision).to.equal(7);
      expect(loaded.late?.code).to.equal(code);
    });
  }

  it('isn’t asked before the time that it named, not even by hand', async () => {
    const clock = { now: 0 };
    let requests = 0;
    const busy = () => {
      requests++;
      return Promise.resolve(status(503, { 'retry-after': '3600' }));
    };
    const source = new GuideSource(busy, { now: () => clock.now, random: () => 0 });
    for (const minutes of [0, 1, 30, 59]) {
      clock.now = minutes * MINUTE;
      await errorOf(source.load(address(), undefined, true));
    }
    expect(requests).to.equal(1);
    clock.now = 60 * MINUTE;
    await errorOf(source.load(address()));
    expect(requests).to.equal(2);
  });

  it('is asked some sixty times a day by a page that asks every minute', async function () {
    this.timeout(60_000);
    const clock = { now: 0 };
    let requests = 0;
    const down = () => {
      requests++;
      return Promise.resolve(status(500));
    };
    const source = new GuideSource(down, { now: () => clock.now, random: () => 0 });
    for (; clock.now < 24 * 60 * MINUTE; clock.now += MINUTE) await errorOf(source.load(address()));
    expect(requests).to.be.within(40, 110);
  });

  it('gives a file with more records than anybody has no chance to slow the page', async () => {
    const products = Array.from({ length: 200_000 }, () => ({}));
    const { source } = sourceOf({ 'catalogue.json': () => json({ ...catalogue, products }) });
    const start = performance.now();
    expect(await errorOf(source.load(address()))).to.include({ code: 'refused' });
    expect(performance.now() - start).to.be.below(500);
  });
});

describe('what the script asked for early', () => {
  it('is used instead of another request, once', async () => {
    const early = 'https://early.test/v1/catalogue.json';
    configure({ catalogue: early, early: new Map([[early, Promise.resolve(good())]]) });
    expect(defaultCatalogue()).to.equal(early);
    const loaded = await pageSource.load(address({ catalogue: early }));
    expect(loaded.catalogue.revision).to.equal(7);
  });

  it('and failed is asked for again', async () => {
    const url = 'https://early.test/v1/other.json';
    const failed = Promise.reject(new TypeError('Failed to fetch'));
    failed.catch(() => undefined);
    configure({ catalogue: url, early: new Map([[url, failed]]) });
    // No such server: the second request is a real one.
    expect(
      await errorOf(namedContent(pageSource.files, { url, name: 'other.json' }, undefined)),
    ).to.include({
      code: 'network',
    });
    expect(
      await errorOf(namedContent(pageSource.files, { url, name: 'other.json' }, undefined)),
    ).to.include({
      code: 'network',
    });
    expect(defaultCatalogue()).to.equal('https://early.test/v1/catalogue.json');
  });
});
