import { expect } from '@open-wc/testing';
import type { Sheet } from '../../src/catalogue/model.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { CARD, MARKET, TERRACE, VENDING, gingelomWith } from '../support/content-with.js';
import * as sample from '../support/content.js';
import { byRole } from '../support/roles.js';
import {
  click,
  messages,
  mountSheet,
  part,
  sectionNames,
  sheetShown,
  textOf,
} from '../support/visitor.js';

const municipality = 'gingelom';

describe('a retired product', () => {
  it('is clean of violations', async () => {
    const { catalogue } = await publish();
    await expectAccessible(
      await mountSheet({ catalogue, municipality, product: 'leurkaart' }, CARD),
    );
  });

  it('says since when, and what holds now', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, municipality, product: 'leurkaart' }, CARD);
    expect(messages(guide)).to.equal(
      `Dit bestaat niet meer sinds 1 april 2024. U hebt geen leurkaart meer nodig: een ondernemingsnummer volstaat. Bekijk dit in de plaats: ${MARKET}`,
    );
  });

  it('leads to what replaces it', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, municipality, product: 'leurkaart' }, CARD);
    click(guide, 'link', MARKET);
    await sheetShown(guide, MARKET);
  });

  it('shows no way to apply for it', async () => {
    const file = 'sheets/leurkaart.nl.1.json';
    const card: Sheet = {
      ...(sample.sheets[file] as Sheet),
      procedures: [{ name: 'Ga langs' }],
      fees: [{ label: 'Kaart', amount: 15 }],
      actions: [{ kind: 'onlineForm', url: 'https://x.test/' }],
    };
    const { catalogue } = await publish({ sheets: { ...sample.sheets, [file]: card } });
    const guide = await mountSheet({ catalogue, municipality, product: 'leurkaart' }, CARD);
    expect(sectionNames(guide)).to.deep.equal(['Contact']);
  });
});

describe('a product that is not offered', () => {
  const settings = gingelomWith({
    products: {
      terras: {
        notOffered: {
          reason: 'Er zijn hier geen terrassen.',
          referral: { label: 'Vraag het in Sint-Truiden', url: 'https://www.sint-truiden.test/' },
        },
      },
    },
  });

  it('is clean of violations', async () => {
    const { catalogue } = await publish({ settings });
    await expectAccessible(
      await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE),
    );
  });

  it('says so, why, and where one can go', async () => {
    const { catalogue } = await publish({ settings });
    const guide = await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE);
    expect(messages(guide)).to.equal(
      'Gingelom biedt dit niet aan. Er zijn hier geen terrassen. Vraag het in Sint-Truiden',
    );
    const link = byRole(guide, 'link', { name: 'Vraag het in Sint-Truiden' });
    expect(link.getAttribute('href')).to.equal('https://www.sint-truiden.test/');
  });

  it('shows no conditions, steps, prices or forms', async () => {
    const { catalogue } = await publish({ settings });
    const guide = await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE);
    expect(sectionNames(guide)).to.deep.equal(['Wat en voor wie', 'Contact', 'Ook interessant']);
  });
});

describe('a product that exists only by regulation', () => {
  it('is clean of violations', async () => {
    const { catalogue } = await publish();
    await expectAccessible(
      await mountSheet({ catalogue, municipality, product: 'automatenshop' }, VENDING),
    );
  });

  it('says that the municipality didn’t confirm it, and whom to ask', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, municipality, product: 'automatenshop' }, VENDING);
    expect(messages(guide)).to.equal(
      'Niet bevestigd door uw gemeente Dit geldt alleen als de gemeenteraad het heeft goedgekeurd. Vraag het na bij Ondernemersloket.',
    );
  });

  it('says so of no municipality in the central guide', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, product: 'automatenshop' }, VENDING);
    expect(messages(guide)).to.equal(
      'Dit geldt alleen in gemeenten met een reglement. Vraag het na bij uw gemeente.',
    );
    expect(textOf(part(guide, 'sheet'))).to.contain('Niet overal');
  });

  it('says nothing of the kind once it is confirmed', async () => {
    const settings = gingelomWith({ products: { automatenshop: { confirmed: true } } });
    const { catalogue } = await publish({ settings });
    const guide = await mountSheet({ catalogue, municipality, product: 'automatenshop' }, VENDING);
    expect(textOf(part(guide, 'sheet'))).not.to.contain('bevestigd');
  });
});
