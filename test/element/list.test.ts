import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import {
  MARKET,
  TERRACE,
  VENDING,
  catalogueWith,
  gingelomWith,
  manyProducts,
} from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import { click, focused, parts, textOf, titles } from '../support/visitor.js';

describe('the list', () => {
  describe('accessibility', () => {
    it('is clean of violations', async () => {
      const { catalogue } = await publish();
      await expectAccessible(await mount({ catalogue, municipality: 'gingelom' }));
    });

    it('is clean as a grid', async () => {
      const { catalogue } = await publish();
      await expectAccessible(await mount({ catalogue, layout: 'grid' }));
    });

    it('is a list of links under headings', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      const list = allByRole(guide, 'list').find((one) => one.matches('[part~="results"]'));
      expect(list?.querySelectorAll(':scope > li')).to.have.length(3);
      for (const title of titles(guide)) byRole(guide, 'link', { name: title });
      expect(allByRole(guide, 'heading', { level: 3 }).map(textOf)).to.deep.equal(titles(guide));
    });

    it('brings the focus to the first new result on “Toon meer”', async () => {
      const { catalogue } = await publish({ catalogue: manyProducts(40) });
      const guide = await mount({ catalogue });
      click(guide, 'button', /^Toon meer/);
      await eventually(() => expect(textOf(focused(guide) as Element)).to.equal('Vergunning 31'));
      await expectAccessible(guide);
    });
  });

  it('names the municipality in its heading, and the centre’s guide nobody', async () => {
    const { catalogue } = await publish();
    const local = await mount({ catalogue, municipality: 'gingelom' });
    byRole(local, 'heading', { level: 2, name: 'Productgids voor ondernemers in Gingelom' });
    const central = await mount({ catalogue });
    byRole(central, 'heading', { level: 2, name: 'Productgids voor ondernemers' });
  });

  it('goes by name', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    expect(titles(guide)).to.deep.equal([MARKET, VENDING, TERRACE]);
  });

  it('puts what the municipality features first', async () => {
    const { catalogue } = await publish({ settings: gingelomWith({ featured: ['terras'] }) });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(titles(guide)).to.deep.equal([TERRACE, MARKET, VENDING]);
  });

  it('shows of each its title, summary and type', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    expect(parts(guide, 'result').map(textOf)[2]).to.equal(
      `${TERRACE} Wilt u tafels en stoelen buiten zetten? Vraag een vergunning aan. Vergunning of melding`,
    );
  });

  it('counts what it lists', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    expect(parts(guide, 'status').map(textOf)).to.deep.equal(['3 producten']);
  });

  it('leaves retired products out', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    expect(titles(guide)).not.to.include('Leurkaart');
  });

  it('leaves out what the municipality hides, and speaks of it nowhere', async () => {
    const settings = gingelomWith({ products: { 'standplaats-markt': { hidden: true } } });
    const { catalogue } = await publish({ settings });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(titles(guide)).to.deep.equal([VENDING, TERRACE]);
    await guide.open('terras');
    expect(guide.shadowRoot?.textContent).not.to.contain(MARKET);
  });

  it('shows what only the municipality has', async () => {
    const settings = gingelomWith({
      localProducts: [{ id: 'kermis', name: 'Kermis van Gingelom', type: 'Toelating' }],
    });
    const { catalogue } = await publish({ settings });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(titles(guide)[0]).to.equal('Kermis van Gingelom');
  });

  it('says what is not offered, and what nobody confirmed', async () => {
    const settings = gingelomWith({ products: { 'standplaats-markt': { notOffered: {} } } });
    const { catalogue } = await publish({ settings });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    const [market, vending, terrace] = parts(guide, 'result').map(textOf);
    expect(market).to.contain('Niet in Gingelom');
    expect(vending).to.contain('Niet bevestigd');
    expect(terrace).not.to.contain('Niet');
  });

  it('shows thirty at first, then thirty more, and a short rest with them', async () => {
    const { catalogue } = await publish({ catalogue: manyProducts(95) });
    const guide = await mount({ catalogue });
    expect(titles(guide)).to.have.length(30);
    expect(parts(guide, 'status').map(textOf)).to.deep.equal(['95 producten']);
    click(guide, 'button', 'Toon meer producten (nog 65)');
    await eventually(() => expect(titles(guide)).to.have.length(60));
    click(guide, 'button', 'Toon meer producten (nog 35)');
    await eventually(() => expect(titles(guide)).to.have.length(95));
    expect(allByRole(guide, 'button', { name: /^Toon meer/ })).to.be.empty;
  });

  for (const [attribute, value, shown] of [
    ['topics', 'horeca', [TERRACE]],
    ['topics', 'horeca markt-kermis', [MARKET, TERRACE]],
    ['types', 'Bewijs', []],
    ['types', 'Toelating', [MARKET, VENDING, TERRACE]],
    ['only', 'terras, automatenshop', [VENDING, TERRACE]],
  ] as const) {
    it(`keeps to ${attribute}="${value}"`, async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, [attribute]: value });
      expect(titles(guide)).to.deep.equal(shown);
    });
  }

  it('lays itself out as a grid where there is room', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, layout: 'grid' });
    const [first, second] = parts(guide, 'result').map((result) => result.getBoundingClientRect());
    expect(second?.left).to.be.above(first?.left ?? 0);
    guide.layout = 'list';
    await guide.updateComplete;
    const [above, below] = parts(guide, 'result').map((result) => result.getBoundingClientRect());
    expect(below?.left).to.equal(above?.left);
  });

  it('shows the notices of the day above the list', async () => {
    const notices = [
      { text: 'Het loket is dicht in de kerstweek.' },
      { text: 'Van vorige eeuw.', until: '1999-12-31' },
      { text: 'Van de volgende eeuw.', from: '2101-01-01' },
    ];
    const { catalogue } = await publish({ settings: gingelomWith({ notices }) });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(parts(guide, 'message').map(textOf)).to.deep.equal([
      'Het loket is dicht in de kerstweek.',
    ]);
    await expectAccessible(guide);
  });

  it('shows a catalogue that is meant to be empty', async () => {
    const { catalogue } = await publish({
      catalogue: catalogueWith({ products: [], empty: true }),
    });
    const guide = await mount({ catalogue });
    expect(titles(guide)).to.be.empty;
    await expectAccessible(guide);
  });
});
