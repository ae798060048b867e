import { aTimeout, expect } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import {
  MARKET,
  TERRACE,
  WELLEN,
  catalogueWith,
  gingelomWith,
  marketWith,
  productWith,
} from '../support/content-with.js';
import * as sample from '../support/content.js';
import { eventually, mount, place } from '../support/guide.js';
import { byRole } from '../support/roles.js';
import {
  announced,
  mountSheet,
  part,
  parts,
  section,
  sheetShown,
  textOf,
  titles,
  type,
} from '../support/visitor.js';
import type { ProductGuide } from '../../src/element/product-guide.js';

/** The language in which an element is read out. */
const langOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
const label = (guide: ProductGuide) =>
  textOf(byRole(guide, 'search').querySelector('label') as Element);
const french = catalogueWith({
  language: 'fr',
  products: [
    {
      id: 'terras',
      name: { fr: 'Autorisation de terrasse', nl: TERRACE },
      summary: { fr: 'Des tables dehors.' },
      sheet: 'sheets/terras.fr.json',
    },
    { id: 'markt', name: { nl: MARKET }, summary: { fr: 'Un emplacement.' } },
  ],
});
const files = {
  'catalogue.fr.json': french,
  'sheets/terras.fr.json': {
    id: 'terras',
    name: { fr: 'Autorisation de terrasse', nl: TERRACE },
    description: { nl: 'Voor elk terras.' },
    processingTime: { fr: 'Six semaines.' },
  },
};
const bilingual = gingelomWith({ languages: ['nl', 'fr'] });

/** Runs with the language of the page set. */
async function onPageIn<T>(lang: string, run: () => Promise<T>): Promise<T> {
  const before = document.documentElement.lang;
  document.documentElement.lang = lang;
  try {
    return await run();
  } finally {
    document.documentElement.lang = before;
  }
}

describe('the tone', () => {
  it('is u where nobody asks', async () => {
    const { catalogue } = await publish({ settings: { wellen: WELLEN } });
    const guide = await mount({ catalogue, municipality: 'wellen' });
    expect(label(guide)).to.equal('Wat zoekt u?');
    expect(parts(guide, 'result').map(textOf).join()).to.contain('Wilt u tafels');
  });

  it('is what the settings say', async () => {
    const { catalogue } = await publish({ settings: { wellen: { ...WELLEN, tone: 'informal' } } });
    const guide = await mount({ catalogue, municipality: 'wellen' });
    expect(label(guide)).to.equal('Wat zoek je?');
    expect(parts(guide, 'result').map(textOf).join()).to.contain('Wil je tafels');
    await expectAccessible(guide);
  });

  it('is what the page says, whatever the settings say', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, municipality: 'gingelom', tone: 'informal' });
    expect(label(guide)).to.equal('Wat zoek je?');
    guide.tone = 'formal';
    await eventually(() => expect(label(guide)).to.equal('Wat zoekt u?'));
    expect(parts(guide, 'result').map(textOf).join()).to.contain('Wilt u tafels');
  });

  it('can differ between two guides on a page', async () => {
    const { catalogue } = await publish();
    const formal = await mount({ catalogue, tone: 'formal' });
    const informal = await mount({ catalogue, tone: 'informal', 'url-prefix': 'b' });
    expect([label(formal), label(informal)]).to.deep.equal(['Wat zoekt u?', 'Wat zoek je?']);
  });

  it('falls back to the other where a text has but one', async () => {
    const { catalogue } = await publish({
      catalogue: productWith({ summary: { 'nl-BE-x-informal': 'Alleen met je.' } }),
    });
    const guide = await mount({ catalogue, tone: 'formal' });
    expect(parts(guide, 'result').map(textOf).join()).to.contain('Alleen met je.');
  });
});

describe('the language', () => {
  for (const [lang, wanted, count] of [
    ['fr', 'Que cherchez-vous', '3 fiches'],
    ['en', 'What are you looking for', '3 services'],
    ['de', 'Was suchen Sie', '3 Leistungen'],
  ] as const) {
    it(`of the interface is ${lang} where the element asks for it`, async () => {
      const { catalogue } = await publish({
        settings: gingelomWith({ languages: ['nl', lang] }),
        files: { [`catalogue.${lang}.json`]: { ...sample.catalogue, language: lang } },
      });
      const guide = await mount({ catalogue, municipality: 'gingelom', lang });
      expect(label(guide)).to.contain(wanted);
      expect(textOf(part(guide, 'status'))).to.equal(count);
      expect(langOf(byRole(guide, 'searchbox'))).to.equal(lang);
      await expectAccessible(guide);
    });
  }

  it('is that of the page around, where the municipality offers it', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    await onPageIn('fr-BE', async () => {
      const guide = await mount({ catalogue, municipality: 'gingelom' });
      expect(label(guide)).to.contain('Que cherchez-vous');
      expect(titles(guide)).to.deep.equal(['Autorisation de terrasse', MARKET]);
    });
  });

  it('is that of the nearest ancestor', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    await onPageIn('en', async () => {
      const guide = await mount({ catalogue, municipality: 'gingelom' });
      expect(label(guide)).to.equal('Wat zoekt u?');
      const section = document.createElement('section');
      section.lang = 'fr';
      document.body.append(section);
      const inside = document.createElement('product-guide');
      inside.setAttribute('catalogue', catalogue);
      inside.setAttribute('municipality', 'gingelom');
      inside.setAttribute('loading', 'eager');
      section.append(inside);
      await inside.ready;
      expect(label(inside)).to.contain('Que cherchez-vous');
      section.remove();
    });
  });

  it('is Dutch where the municipality doesn’t offer that of the page', async () => {
    const { catalogue } = await publish({ settings: gingelomWith({ languages: ['nl'] }), files });
    await onPageIn('fr', async () => {
      const guide = await mount({ catalogue, municipality: 'gingelom' });
      expect(label(guide)).to.equal('Wat zoekt u?');
      expect(titles(guide)).to.include(TERRACE);
      expect(langOf(byRole(guide, 'searchbox'))).to.equal('nl');
    });
  });

  it('never brings back a municipality that was left while its Dutch catalogue was on its way', async () => {
    let answer: () => void = () => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const { catalogue, requests } = await publish({
      settings: { ...bilingual, wellen: { ...WELLEN, languages: ['nl'] } },
      files,
      handlers: (base) => [
        http.get(`${base}catalogue.json`, async () => {
          await answered;
          return HttpResponse.json(sample.catalogue);
        }),
      ],
    });
    await onPageIn('fr', async () => {
      const guide = place({ catalogue, municipality: 'wellen', routing: 'off' });
      await eventually(() => expect(requests).to.include('catalogue.json'));
      guide.municipality = 'gingelom';
      const heading = () => textOf(byRole(guide, 'heading', { level: 2 }));
      await eventually(() => expect(heading()).to.contain('Gingelom'));
      answer();
      await aTimeout(200);
      expect(heading()).to.contain('Gingelom');
      await guide.open('terras');
      await sheetShown(guide, 'Autorisation de terrasse');
      expect(textOf(byRole(guide, 'table'))).to.contain('12,50');
    });
  });

  it('changes with the attribute, also when the guide is there', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    guide.lang = 'fr';
    await eventually(() => expect(titles(guide)).to.include('Autorisation de terrasse'));
    expect(label(guide)).to.contain('Que cherchez-vous');
  });

  it('is that of the announcements too', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    const guide = await mount({ catalogue, municipality: 'gingelom', lang: 'fr' });
    type(guide, 'terrasse');
    await eventually(() => expect(announced(guide)).to.equal('1 fiche'));
  });

  it('shows the Dutch catalogue where none is published in it', async () => {
    const { catalogue } = await publish({ settings: bilingual });
    const guide = await mount({ catalogue, municipality: 'gingelom', lang: 'fr' });
    expect(label(guide)).to.contain('Que cherchez-vous');
    const [title] = parts(guide, 'result-title');
    expect(textOf(title as Element)).to.equal(MARKET);
    expect(langOf(title?.querySelector('a') as Element)).to.equal('nl');
  });

  describe('of a text', () => {
    it('is told where it isn’t that of the guide, in the list', async () => {
      const { catalogue } = await publish({ settings: bilingual, files });
      const guide = await mount({ catalogue, municipality: 'gingelom', lang: 'fr' });
      const [terrace, market] = parts(guide, 'result');
      expect(langOf(terrace?.querySelector('a') as Element)).to.equal('fr');
      expect(langOf(market?.querySelector('a') as Element)).to.equal('nl');
      expect(langOf(market?.querySelector('p') as Element)).to.equal('fr');
    });

    it('is told in the sheet, for central and local texts', async () => {
      const { catalogue } = await publish({ settings: bilingual, files });
      const guide = await mountSheet(
        { catalogue, municipality: 'gingelom', lang: 'fr', product: 'terras' },
        'Autorisation de terrasse',
      );
      const sheet = part(guide, 'sheet');
      const inLang = (text: string) =>
        langOf(
          [...sheet.querySelectorAll('*')].findLast((node) => textOf(node) === text) as Element,
        );
      expect(inLang('Voor elk terras.')).to.equal('nl');
      expect(inLang('Six semaines.')).to.equal('fr');
      // A municipality writes Dutch.
      expect(inLang('Zomerterras')).to.equal('nl');
      await expectAccessible(guide);
    });
  });

  it('shows the official Dutch name beside a translation', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', lang: 'fr', product: 'terras' },
      'Autorisation de terrasse',
    );
    const official = [...part(guide, 'sheet').querySelectorAll('[lang=nl]')].find(
      (node) => textOf(node) === TERRACE,
    );
    expect(official === undefined).to.be.false;
  });

  it('needs no official name in Dutch', async () => {
    const { catalogue } = await publish({
      sheets: marketWith({ name: { nl: MARKET, fr: 'Marché' } }),
    });
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    expect(textOf(part(guide, 'sheet'))).not.to.contain('Officiële naam');
  });

  it('writes amounts and dates as its speakers do', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', lang: 'fr', product: 'terras' },
      'Autorisation de terrasse',
    );
    const table = textOf(byRole(guide, 'table'));
    expect(table).to.contain('12,50 €');
    expect(table).to.contain('17 décembre 2025');
  });

  it('holds for a sheet that is open when it changes', async () => {
    const { catalogue } = await publish({ settings: bilingual, files });
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', product: 'terras' },
      TERRACE,
    );
    guide.lang = 'fr';
    await eventually(() =>
      expect(textOf(part(guide, 'sheet-title'))).to.equal('Autorisation de terrasse'),
    );
    await eventually(() => expect(textOf(part(guide, 'sheet'))).to.contain('Six semaines.'));
    section(guide, 'Contact');
  });
});
