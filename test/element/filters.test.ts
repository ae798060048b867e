import { expect, oneEvent } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, VENDING, catalogueWith } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import { announced, click, find, parts, textOf, titles } from '../support/visitor.js';

/** Without attestation types the sample has one type: filters need two. */
const catalogue = catalogueWith({
  products: [
    { id: 'terras', name: TERRACE, topics: ['horeca', 'openbaar-domein'], type: 'Toelating' },
    { id: 'markt', name: MARKET, topics: ['markt-kermis'], type: 'Toelating' },
    { id: 'automaten', name: VENDING, topics: ['openbaar-domein'], type: 'Bewijs' },
  ],
});
const NAMES = ['Horeca en logies', 'Markt en kermis', 'Stoep, straat en plein'];
const counts = (part: Element[]) =>
  part.map((filter) => /^(.*?) ?(\d+)$/.exec(textOf(filter))?.slice(1).join(': '));

describe('the filters', () => {
  afterEach(() => setViewport({ width: 1280, height: 900 }));
  const wide = () => setViewport({ width: 1280, height: 900 });

  describe('accessibility', () => {
    it('is clean with a filter chosen', async () => {
      await wide();
      const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
      click(guide, 'checkbox', 'Horeca en logies');
      await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
      await expectAccessible(guide);
    });

    it('is groups of checkboxes, named without their counts', async () => {
      await wide();
      const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
      const topics = byRole(guide, 'group', { name: 'Onderwerp' });
      expect(topics.querySelectorAll('input')).to.have.length(3);
      byRole(guide, 'group', { name: 'Soort' });
      for (const name of NAMES) byRole(guide, 'checkbox', { name });
    });

    it('says how many products a filter leaves', async () => {
      await wide();
      const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
      click(guide, 'checkbox', 'Stoep, straat en plein');
      await eventually(() => expect(announced(guide)).to.equal('2 producten'));
    });

    it('folds away on a phone, behind a button that says so', async () => {
      await setViewport({ width: 360, height: 700 });
      const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
      const button = byRole(guide, 'button', { name: 'Filter op onderwerp of soort' });
      expect(button.getAttribute('aria-expanded')).to.equal('false');
      expect(allByRole(guide, 'checkbox')).to.be.empty;
      await expectAccessible(guide);
      button.click();
      await eventually(() => expect(button.getAttribute('aria-expanded')).to.equal('true'));
      expect(allByRole(guide, 'checkbox')).to.have.length(5);
      await expectAccessible(guide);
    });
  });

  it('shows behind each how many products there are', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    expect(counts(parts(guide, 'filter'))).to.deep.equal([
      'Horeca en logies: 1',
      'Markt en kermis: 1',
      'Stoep, straat en plein: 2',
      'Vergunning of melding: 2',
      'Bewijs of attest: 1',
    ]);
  });

  it('counts topics under the chosen type, and types under the chosen topic', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    click(guide, 'checkbox', 'Vergunning of melding');
    click(guide, 'checkbox', 'Horeca en logies');
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    expect(counts(parts(guide, 'filter'))).to.deep.equal([
      'Horeca en logies: 1',
      'Markt en kermis: 1',
      'Stoep, straat en plein: 1',
      'Vergunning of melding: 1',
    ]);
  });

  it('widens with a second topic, narrows with a type', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    click(guide, 'checkbox', 'Horeca en logies');
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    click(guide, 'checkbox', 'Stoep, straat en plein');
    await eventually(() => expect(titles(guide)).to.deep.equal([VENDING, TERRACE]));
    click(guide, 'checkbox', 'Vergunning of melding');
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    click(guide, 'button', 'Filters wissen');
    await eventually(() => expect(titles(guide)).to.have.length(3));
    expect(allByRole(guide, 'checkbox').some((box) => (box as HTMLInputElement).checked)).to.be
      .false;
  });

  it('filters what a search finds', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    await find(guide, 'vergunning', [TERRACE, VENDING]);
    click(guide, 'checkbox', 'Horeca en logies');
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
  });

  it('keeps a chosen filter in sight when the search leaves nothing of it', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    click(guide, 'checkbox', 'Markt en kermis');
    await find(guide, 'terras', []);
    expect((byRole(guide, 'checkbox', { name: 'Markt en kermis' }) as HTMLInputElement).checked).to
      .be.true;
  });

  it('keeps a chosen filter in sight when it is the only one left', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    click(guide, 'checkbox', 'Markt en kermis');
    await find(guide, 'wekelijkse markt', [MARKET]);
    click(guide, 'checkbox', 'Markt en kermis');
    await eventually(
      () => expect(allByRole(guide, 'checkbox', { name: 'Markt en kermis' })).to.be.empty,
    );
  });

  it('tells what is chosen', async () => {
    await wide();
    const guide = await mount({ catalogue: (await publish({ catalogue })).catalogue });
    setTimeout(() => click(guide, 'checkbox', 'Horeca en logies'));
    const { detail } = await oneEvent<CustomEvent<unknown>>(guide, 'pg-search');
    expect(detail).to.deep.equal({
      query: '',
      filters: { topics: ['horeca'], types: [] },
      count: 1,
    });
  });

  it('stays away where there is nothing to choose', async () => {
    const { catalogue: address } = await publish({
      catalogue: catalogueWith({ products: [{ id: 'terras', name: TERRACE, topics: ['horeca'] }] }),
    });
    const guide = await mount({ catalogue: address });
    expect(parts(guide, 'filters')).to.be.empty;
  });
});
