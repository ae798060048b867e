import { expect } from '@open-wc/testing';
import { keepCopy, readCopy } from '../../../src/source/device-copy.js';
import type { GuideAddress, Loaded } from '../../../src/source/guide-source.js';
import { catalogue, settings } from '../../support/content.js';

const STORE = 'product-guide';
const address: GuideAddress = {
  catalogue: 'https://x.test/v1/catalogue.json',
  mirrors: [],
  municipality: 'gingelom',
  lang: 'nl',
};
const loaded: Loaded = {
  ...{ catalogue, settings, area: '71017', origin: 'primary', base: address.catalogue },
  ...{
    sheets: new Map(),
    problems: [],
    keys: undefined,
    staleBecause: undefined,
    settingsStaleBecause: undefined,
  },
};
const DAY_MS = 86_400_000;

/** Changes what lies on the device, as a failing disk or a stranger would. */
async function damage(change: (text: string) => string): Promise<void> {
  const store = await caches.open(STORE);
  for (const request of await store.keys()) {
    const answer = await store.match(request);
    await store.put(request, new Response(change((await answer?.text()) ?? '')));
  }
}
const entries = async () => (await (await caches.open(STORE)).keys()).length;

describe('a copy on the device', () => {
  const { now } = Date;
  const real = Object.getOwnPropertyDescriptor(CacheStorage.prototype, 'open');
  afterEach(async () => {
    Date.now = now;
    if (real) Object.defineProperty(CacheStorage.prototype, 'open', real);
    await caches.delete(STORE);
  });

  it('gives back what was kept, and where it came from', async () => {
    await keepCopy(address, loaded);
    const copy = await readCopy(address);
    expect(copy?.old).to.be.false;
    expect(copy?.loaded.catalogue).to.deep.equal(catalogue);
    expect(copy?.loaded.settings).to.deep.equal(settings);
    expect([copy?.loaded.area, copy?.loaded.origin]).to.deep.equal(['71017', 'device']);
  });

  it('refuses an older catalogue for a day, and where it is signed for as long as it is shown', async () => {
    const vetoes = async (keys: readonly string[] | undefined, days: number) => {
      await keepCopy({ ...address, keys }, loaded);
      Date.now = () => now() + days * DAY_MS;
      const copy = await readCopy({ ...address, keys });
      Date.now = now;
      return copy?.vetoes;
    };
    expect(await vetoes(undefined, 0.5)).to.be.true;
    for (const days of [2, 3, 400, -2])
      expect(await vetoes(undefined, days), `${days}`).to.be.false;
    expect(await vetoes(['a'], 20)).to.be.true;
    expect(await vetoes(['a'], 31)).to.be.false;
  });

  it('never brings the settings of another page', async () => {
    const own = { ...settings, tone: 'informal' } as const;
    await keepCopy({ ...address, settings: own }, { ...loaded, settings: own });
    expect((await readCopy(address))?.loaded.settings).to.equal(undefined);
    expect((await readCopy({ ...address, settings }))?.loaded.settings?.tone).to.equal(
      settings.tone,
    );
  });

  it('is that of one guide alone', async () => {
    await keepCopy(address, loaded);
    for (const other of [
      { ...address, municipality: 'wellen' },
      { ...address, lang: 'fr' },
      { ...address, catalogue: 'https://y.test/v1/catalogue.json' },
      { ...address, settings: 'https://x.test/s.json' },
      { ...address, keys: ['a'] },
    ])
      expect(await readCopy(other)).to.equal(undefined);
  });

  for (const [what, change] of [
    ['is cut off', (text: string) => text.slice(0, -100)],
    ['has one letter changed', (text: string) => text.replace('Gingelom', 'Gingelon')],
    ['has another hash', (text: string) => text.replace(/^./, (c) => (c === '0' ? '1' : '0'))],
    ['is empty', () => ''],
    ['is something else', () => '<!doctype html>'],
  ] as const) {
    it(`that ${what} is deleted, and not used`, async () => {
      await keepCopy(address, loaded);
      await damage(change);
      expect(await readCopy(address)).to.equal(undefined);
      expect(await entries()).to.equal(0);
    });
  }

  it('is old after thirty days, and still there for a day when all else fails', async () => {
    await keepCopy(address, loaded);
    Date.now = () => now() + 29 * DAY_MS;
    expect((await readCopy(address))?.old).to.be.false;
    Date.now = () => now() + 31 * DAY_MS;
    expect((await readCopy(address))?.old).to.be.true;
    Date.now = () => now() - 4_000 * DAY_MS;
    expect((await readCopy(address))?.old).to.be.false;
  });

  for (const name of ['QuotaExceededError', 'SecurityError'] as const) {
    it(`is done without where the browser says ${name}`, async () => {
      CacheStorage.prototype.open = () => Promise.reject(new DOMException('no', name));
      await keepCopy(address, loaded);
      expect(await readCopy(address)).to.equal(undefined);
    });
  }
});
