import { aTimeout, expect } from '@open-wc/testing';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import {
  CARD,
  MARKET,
  TERRACE,
  VENDING,
  catalogueWith,
  manyProducts,
} from '../support/content-with.js';
import { eventually, mount, place } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import {
  announced,
  click,
  find,
  focused,
  part,
  parts,
  searchBox,
  textOf,
  titles,
  type,
} from '../support/visitor.js';

/** Longer than the pause after which the live region speaks. */
const ANNOUNCED_MS = 1_300;
const all = [MARKET, VENDING, TERRACE];

describe('the search', () => {
  describe('accessibility', () => {
    it('is clean with results', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await find(guide, 'frietkot', [MARKET]);
      await expectAccessible(guide);
    });

    it('is clean without any', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, municipality: 'gingelom' });
      await find(guide, 'zeppelin', []);
      await eventually(() => part(guide, 'contact'));
      await expectAccessible(guide);
    });

    it('is a search landmark with a labelled box', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      expect(byRole(guide, 'search').contains(searchBox(guide))).to.be.true;
      byRole(guide, 'searchbox', { name: 'Wat zoekt u?' });
      byRole(guide, 'button', { name: 'Zoeken' });
    });

    it('has its live region from the start', async () => {
      const { catalogue } = await publish();
      const guide = place({ catalogue });
      await guide.updateComplete;
      const region = byRole(guide, 'status');
      await guide.ready;
      await guide.updateComplete;
      expect(byRole(guide, 'status') === region).to.be.true;
    });

    it('says nothing when the list first comes', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await aTimeout(ANNOUNCED_MS);
      expect(announced(guide)).to.equal('');
    });

    it('says nothing when the page itself asks for a search', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, query: 'terras' });
      await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
      await aTimeout(ANNOUNCED_MS);
      expect(announced(guide)).to.equal('');
    });

    it('says only the count, once typing has paused', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await find(guide, 'terras', [TERRACE]);
      await find(guide, 'vergunning', [TERRACE, VENDING]);
      expect(announced(guide)).to.equal('');
      await eventually(() => expect(announced(guide)).not.to.equal(''));
      expect(announced(guide)).to.equal('2 producten');
    });

    it('keeps the focus in the box while one types', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      const box = searchBox(guide);
      box.focus();
      await find(guide, 'zeppelin', []);
      await find(guide, 'terras', [TERRACE]);
      expect(focused(guide) === box).to.be.true;
    });

    it('brings the focus to the box when everything is cleared', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await find(guide, 'terras', [TERRACE]);
      click(guide, 'button', 'Zoekveld leegmaken');
      await eventually(() => expect(titles(guide)).to.deep.equal(all));
      expect(focused(guide) === searchBox(guide)).to.be.true;
      expect(searchBox(guide).value).to.equal('');
    });
  });

  it('finds by a word that only its keywords hold, and says so', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'frietkot', [MARKET]);
    expect(textOf(part(guide, 'result'))).to.contain('gevonden via: frietkot');
  });

  it('doesn’t say by which word where the title shows it', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    expect(textOf(part(guide, 'result'))).not.to.contain('gevonden via');
  });

  it('marks the words that matched', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    const marks = [...part(guide, 'result-title').querySelectorAll('mark')].map(textOf);
    expect(marks).to.deep.equal(['terras']);
  });

  it('marks nothing in a list that nobody searched', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    await find(guide, '', all);
    expect(part(guide, 'results').querySelectorAll('mark')).to.have.length(0);
  });

  it('finds a retired product, and says that it is', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    type(guide, 'leurkaart');
    await eventually(() => expect(titles(guide)).to.include(CARD));
    const card = parts(guide, 'result').find((result) => textOf(result).startsWith(CARD));
    expect(textOf(card as Element)).to.contain('Afgeschaft');
  });

  it('keeps the whole list after one letter', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    await find(guide, 't', all);
    await find(guide, ' ', all);
  });

  it('proposes the word that was meant', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terrras', [TERRACE]);
    expect(textOf(part(guide, 'status'))).to.equal('1 product Bedoelde u terras?');
    click(guide, 'button', 'terras');
    await eventually(() => expect(searchBox(guide).value).to.equal('terras'));
    expect(titles(guide)).to.deep.equal([TERRACE]);
  });

  it('answers the last query, however fast one types', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    for (const query of ['ma', 'mark', 'leurk', 'terra', 'terras']) type(guide, query);
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    await aTimeout(100);
    expect(titles(guide)).to.deep.equal([TERRACE]);
  });

  it('finds with the words of the catalogue’s own lexicon', async () => {
    const { catalogue, requests } = await publish({
      catalogue: catalogueWith({ lexicon: 'lexicon.1.json' }),
      files: { 'lexicon.1.json': [{ words: ['terras', 'buitentapperij'] }] },
    });
    const guide = await mount({ catalogue });
    await find(guide, 'buitentapperij', [TERRACE]);
    expect(requests.filter((file) => file === 'lexicon.1.json')).to.have.length(1);
  });

  it('searches without a lexicon that can’t be had', async () => {
    const { catalogue } = await publish({ catalogue: catalogueWith({ lexicon: 'gone.json' }) });
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
  });

  it('shows the ten best, and more when asked', async () => {
    const { catalogue } = await publish({ catalogue: manyProducts(70) });
    const guide = await mount({ catalogue });
    click(guide, 'button', /^Toon meer/);
    await eventually(() => expect(titles(guide)).to.have.length(60));
    type(guide, 'vergunning');
    await eventually(() => expect(titles(guide)).to.have.length(10));
    click(guide, 'button', 'Toon meer producten (nog 60)');
    await eventually(() => expect(titles(guide)).to.have.length(40));
  });

  describe('that finds nothing', () => {
    it('says so, and offers topics, the whole list and the officer', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, municipality: 'gingelom' });
      await find(guide, 'zeppelin', []);
      byRole(guide, 'heading', { level: 3, name: 'Niets gevonden voor “zeppelin”' });
      expect(textOf(part(guide, 'status'))).to.equal('0 producten');
      byRole(guide, 'button', { name: 'Horeca en logies' });
      await eventually(() => byRole(guide, 'link', { name: '011 00 00 17' }));
      byRole(guide, 'link', { name: 'ondernemen@gingelom.test' });
    });

    it('leads to a topic', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await find(guide, 'zeppelin', []);
      click(guide, 'button', 'Horeca en logies');
      await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
      expect(searchBox(guide).value).to.equal('');
    });

    it('leads back to the whole list', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      await find(guide, 'zeppelin', []);
      click(guide, 'button', 'Alle producten tonen');
      await eventually(() => expect(titles(guide)).to.deep.equal(all));
    });

    it('offers no topic that holds only retired products', async () => {
      const retired = { id: 'oud', name: 'Oud', status: 'retired', topics: ['verleden'] } as const;
      const { catalogue } = await publish({
        catalogue: catalogueWith({
          topics: [
            { id: 'verleden', name: 'Verleden tijd' },
            { id: 'horeca', name: 'Horeca' },
          ],
          products: [retired, { id: 'terras', name: TERRACE, topics: ['horeca'] }],
        }),
      });
      const guide = await mount({ catalogue });
      await find(guide, 'zeppelin', []);
      byRole(guide, 'button', { name: 'Horeca' });
      expect(allByRole(guide, 'button', { name: 'Verleden tijd' })).to.be.empty;
    });

    it('treats what was typed as text', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      const typed = '<img src=x onerror=alert(1)>';
      await find(guide, typed, []);
      byRole(guide, 'heading', { name: `Niets gevonden voor “${typed}”` });
      expect(guide.shadowRoot?.querySelectorAll('img')).to.have.length(0);
    });
  });
});
