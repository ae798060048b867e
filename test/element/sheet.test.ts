import { expect } from '@open-wc/testing';
import { HttpResponse, delay, http } from 'msw';
import type { Sheet } from '../../src/catalogue/model.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import {
  MARKET,
  TERRACE,
  gingelomWith,
  manyProducts,
  marketWith,
} from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import {
  click,
  find,
  focused,
  messages,
  mountSheet,
  part,
  parts,
  section,
  sectionNames,
  sheetShown,
  textOf,
} from '../support/visitor.js';

/** Everything that a sheet can hold. */
const full: Partial<Sheet> = {
  summary: 'Een plaats op de markt.',
  description: 'De markt heeft vaste en losse plaatsen.',
  requirements: [
    {
      name: 'Ondernemingsnummer',
      description: 'Van uw zaak.',
      evidence: { name: 'Uittreksel uit de KBO', description: 'Niet ouder dan een maand.' },
    },
  ],
  procedures: [
    { name: 'Vraag het aan', websites: [{ name: 'Marktboek', url: 'https://markt.test/' }] },
    { name: 'Wacht op de loting', description: 'In mei.' },
  ],
  fees: [{ label: 'Losse plaats', amount: 3 }],
  costs: [{ name: 'Stroom', description: 'Volgens verbruik.' }],
  financialAdvantages: [{ name: 'Starterskorting', description: 'De helft in het eerste jaar.' }],
  processingTime: 'Ongeveer zes weken.',
  exceptions: 'Niet op feestdagen.',
  additionalDescription: 'De marktleider beslist.',
  websites: [{ name: 'Alles over markten', url: 'https://markten.test/' }],
  regulation: 'Het marktreglement geldt.',
  legalResources: [{ name: 'Wet ambulante handel', url: 'https://wet.test/' }],
  endDate: '2099-12-31',
  actions: [{ kind: 'onlineForm', url: 'https://markt.test/aanvraag' }],
  contactPoints: [{ name: 'Marktleider', telephone: '011 00 00 18' }],
  related: ['terras'],
};

describe('a sheet', () => {
  describe('accessibility', () => {
    it('is clean with everything in it', async () => {
      const { catalogue } = await publish({ sheets: marketWith(full) });
      await expectAccessible(await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET));
    });

    it('takes the focus to its title', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, routing: 'off' });
      click(guide, 'link', TERRACE);
      await sheetShown(guide, TERRACE);
      expect(focused(guide) === part(guide, 'sheet-title')).to.be.true;
    });

    it('gives the focus back to the result from which it was opened', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, routing: 'off' });
      click(guide, 'link', TERRACE);
      await sheetShown(guide, TERRACE);
      click(guide, 'link', 'Terug naar de lijst');
      await eventually(() => expect(textOf(focused(guide) as Element)).to.equal(TERRACE));
    });

    it('gives the focus back to that result also after a walk along related sheets', async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, routing: 'off' });
      click(guide, 'link', TERRACE);
      await sheetShown(guide, TERRACE);
      click(guide, 'link', MARKET);
      await sheetShown(guide, MARKET);
      expect(focused(guide) === part(guide, 'sheet-title')).to.be.true;
      click(guide, 'link', 'Terug naar de lijst');
      await eventually(() => expect(textOf(focused(guide) as Element)).to.equal(TERRACE));
    });

    it('is an article with its title as name', async () => {
      const { catalogue } = await publish();
      const guide = await mountSheet({ catalogue, product: 'terras' }, TERRACE);
      byRole(guide, 'article', { name: TERRACE });
    });

    it('tells the steps as a numbered list', async () => {
      const { catalogue } = await publish();
      const guide = await mountSheet({ catalogue, product: 'terras' }, TERRACE);
      const steps = section(guide, 'Zo pakt u het aan').querySelectorAll('ol > li');
      expect([...steps].map(textOf)).to.deep.equal([
        'Teken een plan Met de maten van tafels en parasols.',
        'Dien de aanvraag in Online, of aan het loket.',
      ]);
    });
  });

  it('shows every section that has content, in the order of the questions', async () => {
    const { catalogue } = await publish({ sheets: marketWith(full) });
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    expect(sectionNames(guide)).to.deep.equal([
      'Aan de slag',
      'Wat en voor wie',
      'Voorwaarden',
      'Zo pakt u het aan',
      'Wat kost het?',
      'Wat krijgt u?',
      'Hoelang duurt het?',
      'Uitzonderingen',
      'Meer informatie',
      'Nuttige websites',
      'Regelgeving',
      'Wanneer geldt dit?',
      'Contact',
      'Ook interessant',
    ]);
    for (const [name, text] of [
      ['Wat en voor wie', 'De markt heeft vaste en losse plaatsen.'],
      [
        'Voorwaarden',
        'Ondernemingsnummer Van uw zaak. Bewijs: Uittreksel uit de KBO Niet ouder dan een maand.',
      ],
      ['Zo pakt u het aan', 'Vraag het aan Marktboek Wacht op de loting In mei.'],
      ['Wat krijgt u?', 'Starterskorting De helft in het eerste jaar.'],
      ['Hoelang duurt het?', 'Ongeveer zes weken.'],
      ['Uitzonderingen', 'Niet op feestdagen.'],
      ['Meer informatie', 'De marktleider beslist.'],
      ['Nuttige websites', 'Alles over markten'],
      ['Regelgeving', 'Het marktreglement geldt. Wet ambulante handel'],
      ['Wanneer geldt dit?', 'Tot en met 31 december 2099.'],
      ['Ook interessant', TERRACE],
    ] as const) {
      expect(textOf(section(guide, name)), name).to.equal(`${name} ${text}`);
    }
  });

  it('shows no section without content', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    expect(sectionNames(guide)).to.deep.equal(['Wat en voor wie']);
    expect(parts(guide, 'contact')).to.be.empty;
    expect(parts(guide, 'action')).to.be.empty;
  });

  it('doesn’t number a single step', async () => {
    const procedures = [{ name: 'Vraag het aan' }];
    const { catalogue } = await publish({ sheets: marketWith({ procedures }) });
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    expect(section(guide, 'Zo pakt u het aan').querySelectorAll('ol')).to.have.length(0);
  });

  it('shows rich text as what it is', async () => {
    const description: Sheet['description'] = [
      { type: 'heading', level: 1, content: ['Op de markt'] },
      {
        type: 'paragraph',
        content: [
          'Lees ',
          { type: 'link', url: 'https://x.test/', content: ['dit'] },
          ' en ',
          { type: 'emphasis', text: 'dat' },
        ],
      },
      {
        type: 'list',
        ordered: true,
        items: [
          [{ type: 'paragraph', content: ['eerst'] }],
          [{ type: 'paragraph', content: ['dan'] }],
        ],
      },
      { type: 'table', header: [['dag'], ['uur']], rows: [[['maandag'], ['9 uur']]] },
    ];
    const { catalogue } = await publish({ sheets: marketWith({ description }) });
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    byRole(guide, 'heading', { level: 4, name: 'Op de markt' });
    byRole(guide, 'link', { name: 'dit' });
    const text = section(guide, 'Wat en voor wie');
    expect([...text.querySelectorAll('ol > li')].map(textOf)).to.deep.equal(['eerst', 'dan']);
    expect([...text.querySelectorAll('em')].map(textOf)).to.deep.equal(['dat']);
    expect(allByRole(guide, 'columnheader').map(textOf)).to.deep.equal(['dag', 'uur']);
    await expectAccessible(guide);
  });

  it('shows what the summary knows while the full text is on its way', async () => {
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}sheets/*`, async () => {
          await delay(600);
        }),
      ],
    });
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    void guide.open('terras');
    await eventually(() =>
      expect(textOf(part(guide, 'sheet'))).to.contain('De volledige fiche laadt.'),
    );
    byRole(guide, 'heading', { level: 2, name: TERRACE });
    // What is local needn't wait.
    expect(textOf(section(guide, 'Wat kost het?'))).to.contain('Zomerterras');
    await expectAccessible(guide);
    await sheetShown(guide, TERRACE);
    section(guide, 'Zo pakt u het aan');
  });

  it('says that its full text can’t be had, keeps what is known, and tries again', async () => {
    let broken = true;
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}sheets/*`, () =>
          broken ? new HttpResponse(null, { status: 404 }) : undefined,
        ),
      ],
    });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', product: 'terras' },
      TERRACE,
    );
    await eventually(() =>
      expect(messages(guide)).to.contain('We kunnen de volledige uitleg nu niet laden'),
    );
    expect(textOf(section(guide, 'Wat kost het?'))).to.contain('Zomerterras');
    await expectAccessible(guide);
    broken = false;
    click(guide, 'button', 'Opnieuw proberen');
    await eventually(() => section(guide, 'Zo pakt u het aan'));
    expect(messages(guide)).to.equal('');
  });

  it('asks once for a sheet that is opened twice', async () => {
    const { catalogue, requests } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    await guide.open('terras');
    guide.close();
    await guide.open('terras');
    expect(requests.filter((file) => file.startsWith('sheets/'))).to.have.length(1);
  });

  it('shows the last one opened, however slow the others are', async () => {
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}sheets/terras*`, async () => {
          await delay(300);
        }),
      ],
    });
    const guide = await mount({ catalogue, routing: 'off' });
    void guide.open('terras');
    await guide.open('standplaats-markt');
    await sheetShown(guide, MARKET);
    await new Promise((done) => setTimeout(done, 400));
    await sheetShown(guide, MARKET);
    section(guide, 'Wat en voor wie');
  });

  it('is found by a former id', async () => {
    const [first, ...others] = manyProducts(2).products;
    const catalogue = {
      ...manyProducts(2),
      products: [{ ...(first as (typeof others)[0]), formerIds: ['vroeger'] }, ...others],
    };
    const { catalogue: address } = await publish({ catalogue });
    const guide = await mount({ catalogue: address, routing: 'off' });
    void guide.open('vroeger');
    await eventually(() => expect(textOf(part(guide, 'sheet-title'))).to.equal('Vergunning 1'));
  });

  it('keeps the query and the place in the list', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    await find(guide, 'terras', [TERRACE]);
    click(guide, 'link', TERRACE);
    await sheetShown(guide, TERRACE);
    click(guide, 'link', 'Terug naar de lijst');
    await eventually(() =>
      expect((byRole(guide, 'searchbox') as HTMLInputElement).value).to.equal('terras'),
    );
    byRole(guide, 'link', { name: TERRACE });
  });

  it('shows its own notices, in their dates', async () => {
    const notices = [{ text: 'Nu een maand sneller.' }, { text: 'Voorbij.', until: '1999-12-31' }];
    const { catalogue } = await publish({
      settings: gingelomWith({ products: { terras: { notices } } }),
    });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', product: 'terras' },
      TERRACE,
    );
    expect(messages(guide)).to.equal('Nu een maand sneller.');
  });

  it('leaves out a field that the municipality leaves out, and adds what it adds', async () => {
    const products = {
      terras: {
        override: { processingTime: null },
        add: { requirements: [{ name: 'Verzekering', description: 'Voor schade.' }] },
      },
    };
    const { catalogue } = await publish({ settings: gingelomWith({ products }) });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', product: 'terras' },
      TERRACE,
    );
    expect(sectionNames(guide)).not.to.include('Hoelang duurt het?');
    expect(textOf(section(guide, 'Voorwaarden'))).to.match(
      /Vrije doorgang.*Verzekering Voor schade\./,
    );
  });

  describe('says who says what', () => {
    it('of the centre', async () => {
      const { catalogue } = await publish();
      const guide = await mountSheet({ catalogue, product: 'terras' }, TERRACE);
      expect(textOf(part(guide, 'provenance'))).to.equal('Algemene info: VVSG, 12 november 2026');
    });

    it('of the municipality, with the decision of the council', async () => {
      const { catalogue } = await publish();
      const guide = await mountSheet(
        { catalogue, municipality: 'gingelom', product: 'terras' },
        TERRACE,
      );
      expect(textOf(part(guide, 'provenance'))).to.equal(
        'Algemene info: VVSG, 12 november 2026 · Tarief: gemeente Gingelom, gemeenteraad 17 december 2025 · Aanvragen: gemeente Gingelom, 2 november 2026',
      );
    });

    it('of a cooperation', async () => {
      const cooperations = [
        {
          id: 'streek',
          name: 'Haspengouw',
          modified: '2026-05-04',
          products: { terras: { override: { processingTime: 'Twee weken.' } } },
        },
      ];
      const { catalogue } = await publish({
        settings: gingelomWith({ cooperations, products: {} }),
      });
      const guide = await mountSheet(
        { catalogue, municipality: 'gingelom', product: 'terras' },
        TERRACE,
      );
      expect(textOf(part(guide, 'provenance'))).to.equal(
        'Algemene info: VVSG, 12 november 2026 · Lokale info: Haspengouw, 4 mei 2026',
      );
    });
  });

  it('leads to related products, not to hidden ones', async () => {
    const products = { 'standplaats-markt': { hidden: true } };
    const { catalogue } = await publish({ settings: gingelomWith({ products }) });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', product: 'terras' },
      TERRACE,
    );
    expect(sectionNames(guide)).not.to.include('Ook interessant');
  });
});
