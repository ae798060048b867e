import { expect } from '@open-wc/testing';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, gingelomWith } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { byRole } from '../support/roles.js';
import { focused, parts, searchBox, sheetShown, textOf, titles, type } from '../support/visitor.js';

const GUIDE_URL = 'https://www.gingelom.example/ondernemen?taal=nl';
const publishHere = () =>
  publish({ settings: gingelomWith({ guideUrl: GUIDE_URL, featured: ['standplaats-markt'] }) });

const link = (root: Element, name: string | RegExp) =>
  byRole(root, 'link', { name }) as HTMLAnchorElement;

describe('view="sheet"', () => {
  it('shows one sheet, with the way to the whole guide', async () => {
    const { catalogue } = await publishHere();
    const guide = await mount({
      catalogue,
      municipality: 'gingelom',
      view: 'sheet',
      product: 'terras',
    });
    await sheetShown(guide, TERRACE);
    expect(link(guide, 'Terug naar de lijst').href).to.equal(GUIDE_URL);
    expect(parts(guide, 'search')).to.be.empty;
    await expectAccessible(guide);
  });

  it('leads nowhere where nobody says where the guide is', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, view: 'sheet', product: 'terras' });
    await sheetShown(guide, TERRACE);
    expect(parts(guide, 'back')).to.be.empty;
  });

  it('says that its product is gone', async () => {
    const { catalogue } = await publishHere();
    const guide = await mount({
      catalogue,
      municipality: 'gingelom',
      view: 'sheet',
      product: 'weg',
    });
    await eventually(() =>
      expect(textOf(parts(guide, 'message')[0] as Element)).to.match(/niet meer/),
    );
    expect(link(guide, 'Naar de volledige productgids').href).to.equal(GUIDE_URL);
  });
});

describe('view="teaser"', () => {
  it('shows what is featured, linked to the guide’s own page', async () => {
    const { catalogue } = await publishHere();
    const guide = await mount({ catalogue, municipality: 'gingelom', view: 'teaser' });
    await eventually(() => expect(titles(guide)).to.deep.equal([MARKET]));
    expect(link(guide, MARKET).href).to.equal(`${GUIDE_URL}&pg-product=standplaats-markt`);
    expect(link(guide, 'Alle producten tonen').href).to.equal(GUIDE_URL);
    await expectAccessible(guide);
  });

  it('shows the first products where nothing is featured', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, view: 'teaser' });
    await eventually(() => expect(titles(guide).length).to.be.within(1, 4));
  });

  it('leaves the address to the guide on the same page', async () => {
    const { catalogue } = await publishHere();
    await mount({ catalogue, municipality: 'gingelom', view: 'teaser' });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    await guide.open('terras');
    expect(location.search).to.contain('pg-product=terras');
  });
});

describe('view="search"', () => {
  it('hands its query to a guide on the same page, and the visitor with it', async () => {
    const { catalogue } = await publishHere();
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    guide.id = 'gids';
    const box = await mount({
      catalogue,
      municipality: 'gingelom',
      view: 'search',
      target: '#gids',
    });
    await eventually(() => searchBox(box));
    await expectAccessible(box);
    type(box, 'terras');
    byRole(box, 'button', { name: 'Zoeken' }).click();
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    expect(focused(guide)).to.equal(searchBox(guide));
    expect(searchBox(box).value).to.equal('terras');
  });
});
