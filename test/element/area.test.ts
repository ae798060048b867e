import { expect } from '@open-wc/testing';
import type { Settings } from '../../src/catalogue/model.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE } from '../support/content-with.js';
import { eventually } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import { mountSheet, section, sheetShown, textOf } from '../support/visitor.js';

const fee = (amount: number) => ({ override: { fees: [{ label: 'Terras', amount }] } });
const tongeren: Settings = {
  municipality: { name: 'Tongeren-Borgloon', nis: '73111' },
  areas: [
    { nis: '73083', name: 'Tongeren' },
    { nis: '73009', name: 'Borgloon' },
  ],
  products: { terras: { ...fee(10), areas: { 73009: fee(20) } } },
};
const settings = {
  'tongeren-borgloon': tongeren,
  borgloon: { movedTo: 'tongeren-borgloon', area: '73009' },
  73009: { movedTo: 'tongeren-borgloon', area: '73009' },
};
const TERRACE_OF = { product: 'terras' };
const price = (guide: Parameters<typeof section>[0]) =>
  textOf(section(guide, 'Wat kost het?').querySelector('.amount') as Element);
const chosen = (guide: Element) =>
  (allByRole(guide, 'radio') as HTMLInputElement[])
    .filter(({ checked }) => checked)
    .map(({ labels }) => textOf(labels?.[0] as Element));

describe('rules of a former municipality', () => {
  it('are clean of violations, and a group of radio buttons', async () => {
    const { catalogue } = await publish({ settings });
    const guide = await mountSheet(
      { catalogue, municipality: 'tongeren-borgloon', ...TERRACE_OF },
      TERRACE,
    );
    byRole(guide, 'group', { name: 'Waar ligt uw zaak?' });
    await expectAccessible(guide);
  });

  it('wait for the visitor to choose', async () => {
    const { catalogue } = await publish({ settings });
    const guide = await mountSheet(
      { catalogue, municipality: 'tongeren-borgloon', ...TERRACE_OF },
      TERRACE,
    );
    expect(chosen(guide)).to.deep.equal([]);
    expect(price(guide)).to.equal('€ 10');
    byRole(guide, 'radio', { name: 'Borgloon' }).click();
    await eventually(() => expect(price(guide)).to.equal('€ 20'));
    byRole(guide, 'radio', { name: 'Tongeren' }).click();
    await eventually(() => expect(price(guide)).to.equal('€ 10'));
  });

  for (const name of ['borgloon', 'Borgloon', '73009']) {
    it(`are chosen already for “${name}”`, async () => {
      const { catalogue } = await publish({ settings });
      const guide = await mountSheet({ catalogue, municipality: name, ...TERRACE_OF }, TERRACE);
      expect(chosen(guide)).to.deep.equal(['Borgloon']);
      expect(price(guide)).to.equal('€ 20');
    });
  }

  it('stay chosen on the next sheet', async () => {
    const both: Settings = {
      ...tongeren,
      products: { ...tongeren.products, 'standplaats-markt': { areas: { 73009: fee(5) } } },
    };
    const { catalogue } = await publish({ settings: { 'tongeren-borgloon': both } });
    const guide = await mountSheet(
      { catalogue, municipality: 'tongeren-borgloon', ...TERRACE_OF },
      TERRACE,
    );
    byRole(guide, 'radio', { name: 'Borgloon' }).click();
    await guide.open('standplaats-markt');
    await sheetShown(guide, MARKET);
    expect(chosen(guide)).to.deep.equal(['Borgloon']);
    expect(price(guide)).to.equal('€ 5');
  });

  it('are not asked about where a product has none', async () => {
    const { catalogue } = await publish({ settings });
    const guide = await mountSheet(
      { catalogue, municipality: 'borgloon', product: 'standplaats-markt' },
      MARKET,
    );
    expect(allByRole(guide, 'radio')).to.be.empty;
  });
});
