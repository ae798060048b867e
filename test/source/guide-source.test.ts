import { expect } from '@open-wc/testing';
import { configure, defaultCatalogue, pageSource } from '../../src/element/defaults.js';
import { type GuideAddress, GuideSource } from '../../src/source/guide-source.js';
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

  it('refuses a sheet that is none', async () => {
    const url = `${BASE}sheets/terras.json`;
    const bad = sourceOf({ 'sheets/terras.json': () => json({ hello: 'world' }) });
    expect(await errorOf(bad.source.sheet(url))).to.include({ code: 'refused', url });
    const fine = sourceOf({ 'sheets/terras.json': () => json(sheets['sheets/terras.nl.1.json']) });
    expect(await fine.source.sheet(url)).to.include({ id: 'terras' });
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
    expect(await errorOf(pageSource.json(url))).to.include({ code: 'network' });
    expect(await errorOf(pageSource.json(url))).to.include({ code: 'network' });
    expect(defaultCatalogue()).to.equal('https://early.test/v1/catalogue.json');
  });
});
