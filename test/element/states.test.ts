import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { HttpResponse, delay, http } from 'msw';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, VENDING, catalogueWith, gingelomWith } from '../support/content-with.js';
import * as sample from '../support/content.js';
import { eventually, mount, place } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import {
  announced,
  click,
  messages,
  parts,
  section,
  sheetShown,
  textOf,
  titles,
} from '../support/visitor.js';
import { complaintsOf, consoleText } from '../support/webmaster.js';

const FAILED = 'We kunnen de productgids nu niet laden.';
const shown = (guide: ProductGuide) => textOf(guide.shadowRoot?.querySelector('.guide') ?? guide);
const failure = (guide: ProductGuide) =>
  eventually(() => expect(messages(guide)).to.contain(FAILED));
const all = [MARKET, VENDING, TERRACE];

/** A guide with a fallback link in it. */
function placeWithFallback(attributes: Readonly<Record<string, string>>) {
  const guide = place(attributes);
  const link = document.createElement('a');
  link.href = 'https://www.gingelom.test/ondernemen';
  link.textContent = 'Alle info voor ondernemers';
  guide.append(link);
  return { guide, link };
}
const inSight = (element: HTMLElement) => element.checkVisibility() && element.offsetHeight > 0;

describe('a guide that waits', () => {
  const slowly = (ms: number) =>
    publish({
      handlers: (base) => [
        http.get(`${base}catalogue.json`, async () => {
          await delay(ms);
        }),
      ],
    });

  it('is clean of violations, says that it loads, and keeps the fallback in sight', async () => {
    const { catalogue } = await slowly(1_500);
    const { guide, link } = placeWithFallback({ catalogue });
    await eventually(() => expect(shown(guide)).to.equal('De productgids laadt.'));
    expect(inSight(link)).to.be.true;
    await expectAccessible(guide);
    await guide.ready;
    await guide.updateComplete;
    expect(inSight(link)).to.be.false;
    expect(shown(guide)).not.to.contain('laadt');
  });

  it('doesn’t flicker when it loads fast', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue });
    const seen = new Set<string>();
    guide.addEventListener('pg-ready', () => seen.add('ready'));
    while (!seen.has('ready')) {
      if (shown(guide).includes('laadt')) seen.add('waiting');
      await aTimeout(5);
    }
    expect([...seen]).to.deep.equal(['ready']);
  });

  it('isn’t announced', async () => {
    const { catalogue } = await slowly(1_700);
    const guide = place({ catalogue });
    await aTimeout(1_300);
    expect(announced(guide)).to.equal('');
  });
});

describe('a guide that fails', () => {
  it('is clean of violations, says so, and keeps the fallback in sight', async () => {
    const { catalogue } = await publish();
    const { guide, link } = placeWithFallback({ catalogue: `${catalogue}.none` });
    await failure(guide);
    expect(inSight(link)).to.be.true;
    await expectAccessible(guide);
  });

  const troubles: readonly [string, () => Response, RegExp][] = [
    ['isn’t there', () => new HttpResponse(null, { status: 404 }), /404/],
    ['is forbidden', () => new HttpResponse(null, { status: 403 }), /403/],
    ['is no JSON', () => new HttpResponse('<!doctype html><p>Welkom'), /JSON|not valid/],
    [
      'is another file',
      () => HttpResponse.json({ hello: 'world' }),
      /not a catalogue[^]*schemaVersion/,
    ],
    [
      'holds nothing',
      () => HttpResponse.json(catalogueWith({ products: [] })),
      /holds no products/,
    ],
    [
      'is of a newer format',
      () => HttpResponse.json(catalogueWith({ schemaVersion: '2.0' })),
      /version 2\.0[^]*reads 1\.x[^]*Put the new version/,
    ],
    [
      'is mostly broken',
      () =>
        HttpResponse.json({
          ...sample.catalogue,
          products: [...sample.catalogue.products, ...new Array<object>(6).fill({ id: 'x' })],
        }),
      /only 4 of 10 products[^]*products\[4\].*name/,
    ],
  ];
  for (const [what, answer, told] of troubles) {
    it(`when the catalogue ${what}, the webmaster is told why`, async () => {
      const { catalogue } = await publish({
        handlers: (base) => [http.get(`${base}catalogue.json`, answer)],
      });
      const guide = place({ catalogue });
      const complaints = complaintsOf(guide);
      await failure(guide);
      await eventually(() =>
        expect(complaints.map(({ code }) => code)).to.deep.equal(['catalogue-failed']),
      );
      expect(complaints[0]?.message).to.match(told).and.contain(catalogue);
      expect(consoleText()).to.contain(complaints[0]?.message);
    });
  }

  it('when the address is none', async () => {
    const guide = place({ catalogue: 'https://' });
    const complaints = complaintsOf(guide);
    await failure(guide);
    await eventually(() =>
      expect(complaints.map(({ code }) => code)).to.have.members([
        'bad-attribute',
        'catalogue-failed',
      ]),
    );
  });

  /** A guide that failed, whose centre is back. */
  const back = async () => {
    let down = true;
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}catalogue.json`, () =>
          down ? new HttpResponse(null, { status: 404 }) : undefined,
        ),
      ],
    });
    const guide = place({ catalogue });
    await failure(guide);
    down = false;
    return guide;
  };

  it('comes to life by the button', async () => {
    const guide = await back();
    click(guide, 'button', 'Opnieuw proberen');
    await oneEvent(guide, 'pg-ready');
    expect(titles(guide)).to.deep.equal(all);
  });

  it('says that it tries again, and keeps the focus on the button', async () => {
    let wait = 0;
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}catalogue.json`, async () => {
          await delay(wait);
          return new HttpResponse(null, { status: 404 });
        }),
      ],
    });
    const guide = place({ catalogue });
    await failure(guide);
    wait = 300;
    const button = byRole(guide, 'button');
    button.focus();
    button.click();
    await eventually(() => expect(textOf(button)).to.equal('Even geduld …'));
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    await expectAccessible(guide);
    await eventually(() => expect(textOf(button)).to.equal('Opnieuw proberen'));
    expect(guide.shadowRoot?.activeElement === button).to.be.true;
  });

  it('comes to life when the visitor is online again', async () => {
    const guide = await back();
    window.dispatchEvent(new Event('online'));
    await guide.ready;
    await eventually(() => expect(titles(guide)).to.deep.equal(all));
  });

  it('comes to life in the language of the page', async () => {
    let down = true;
    const { catalogue } = await publish({
      files: { 'catalogue.fr.json': { ...sample.catalogue, language: 'fr' } },
      handlers: (base) => [
        http.get(`${base}*`, () => (down ? new HttpResponse(null, { status: 403 }) : undefined)),
      ],
    });
    const guide = place({ catalogue, lang: 'fr' });
    await failure(guide);
    down = false;
    window.dispatchEvent(new Event('online'));
    await guide.ready;
    expect(complaintsOf(guide)).to.be.empty;
    await eventually(() => expect(textOf(byRole(guide, 'search'))).to.contain('Que cherchez-vous'));
    expect(titles(guide)).to.deep.equal(all);
  });
});

describe('a catalogue with a few bad records', () => {
  it('is shown without them, and the webmaster is told', async () => {
    const products = [...sample.catalogue.products, { id: 'Slecht Id', name: 'Slecht' }];
    const { catalogue } = await publish({ catalogue: catalogueWith({ products }) });
    const guide = place({ catalogue });
    const complaints = complaintsOf(guide);
    await guide.ready;
    expect(titles(guide)).to.deep.equal(all);
    await eventually(() =>
      expect(complaints.map(({ code }) => code)).to.deep.equal(['catalogue-findings']),
    );
    expect(complaints[0]?.message).to.contain('products[4].id');
  });
});

describe('settings', () => {
  const GENERAL =
    'U ziet de algemene info. We kunnen de tarieven en formulieren van uw gemeente nu niet laden.';

  it('of an unknown municipality: the general guide, and a word about it', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue, municipality: 'Gingelon' });
    const complaints = complaintsOf(guide);
    await guide.ready;
    await eventually(() => expect(messages(guide)).to.equal(GENERAL));
    expect(titles(guide)).to.deep.equal(all);
    await eventually(() =>
      expect(complaints.map(({ code }) => code)).to.deep.equal(['unknown-municipality']),
    );
    expect(complaints[0]?.message).to.contain('settings/gingelon.json');
    await expectAccessible(guide);
  });

  for (const [what, answer] of [
    ['can’t be had', () => new HttpResponse(null, { status: 403 })],
    ['are no JSON', () => new HttpResponse('{"municipality":')],
    ['are something else', () => HttpResponse.json(['wat anders'])],
  ] as const) {
    it(`that ${what}: the general guide, and a word about it`, async () => {
      const { catalogue } = await publish({
        handlers: (base) => [http.get(`${base}settings/*`, answer)],
      });
      const guide = place({ catalogue, municipality: 'gingelom' });
      const complaints = complaintsOf(guide);
      await guide.ready;
      await eventually(() => expect(messages(guide)).to.equal(GENERAL));
      await eventually(() => expect(complaints).to.have.length(1));
    });
  }

  it('with errors: the good parts hold, and the webmaster is told of the others', async () => {
    const settings = {
      gingelom: {
        ...sample.settings,
        tone: 'vriendelijk',
        products: {
          ...sample.settings.products,
          'standplaats-markt': { hidden: true, override: { fees: 'gratis' } },
          terass: { hidden: true },
        },
      } as unknown as typeof sample.settings,
    };
    const { catalogue } = await publish({ settings });
    const guide = place({ catalogue, municipality: 'gingelom' });
    const complaints = complaintsOf(guide);
    await guide.ready;
    expect(titles(guide)).to.deep.equal([VENDING, TERRACE]);
    expect(messages(guide)).to.equal('');
    await eventually(() => expect(complaints).to.have.length(2));
    const told = complaints.map(({ message }) => message).join('\n');
    expect(complaints.map(({ code }) => code)).to.deep.equal([
      'settings-findings',
      'settings-findings',
    ]);
    expect(told).to.contain('settings/gingelom.json: tone');
    expect(told).to.contain('products.standplaats-markt.override.fees');
    expect(told).to.match(/"terass".*Did you mean "terras"\?/);
    await guide.open('terras');
    await guide.updateComplete;
    expect(textOf(section(guide, 'Wat kost het?'))).to.contain('Zomerterras');
  });

  it('that never come: the list doesn’t wait for ever', async () => {
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}settings/*`, async () => {
          await delay('infinite');
        }),
      ],
    });
    const guide = place({ catalogue, municipality: 'gingelom' });
    await guide.ready;
    expect(titles(guide)).to.deep.equal(all);
    expect(messages(guide)).to.equal(GENERAL);
  });
});

describe('another source', () => {
  const down = (base: string) => [
    http.get(`${base}*`, () => new HttpResponse(null, { status: 403 })),
  ];
  const snapshot = {
    schemaVersion: '1.0',
    catalogue: sample.catalogue,
    settings: sample.settings,
    sheets: Object.values(sample.sheets),
  };

  it('a mirror gives catalogue, settings and sheets', async () => {
    const centre = await publish({ handlers: down });
    const mirror = await publish();
    const guide = place({
      catalogue: centre.catalogue,
      mirrors: `${centre.base}x.json ${mirror.catalogue}`,
      municipality: 'gingelom',
      routing: 'off',
    });
    const { detail } = await oneEvent<CustomEvent<{ source: string }>>(guide, 'pg-ready');
    expect(detail.source).to.equal('mirror');
    byRole(guide, 'heading', { name: 'Productgids voor ondernemers in Gingelom' });
    await guide.open('terras');
    await sheetShown(guide, TERRACE);
    expect(mirror.requests).to.have.members([
      'catalogue.json',
      'settings/gingelom.json',
      'sheets/terras.nl.1.json',
    ]);
    expect(messages(guide)).to.equal('');
  });

  it('a snapshot gives all of it, and the visitor hears how old it is', async () => {
    const centre = await publish({ handlers: down });
    const own = await publish({ files: { 'snapshot.json': snapshot } });
    const guide = place({
      catalogue: centre.catalogue,
      snapshot: `${own.base}snapshot.json`,
      municipality: 'gingelom',
      routing: 'off',
    });
    const { detail } = await oneEvent<CustomEvent<{ source: string }>>(guide, 'pg-ready');
    expect(detail.source).to.equal('snapshot');
    expect(messages(guide)).to.equal(
      'We kunnen de nieuwste versie nu niet laden. U ziet de gids van 12 november 2026.',
    );
    await expectAccessible(guide);
    await guide.open('terras');
    await sheetShown(guide, TERRACE);
    expect(textOf(section(guide, 'Wat kost het?'))).to.contain('Zomerterras');
    section(guide, 'Zo pakt u het aan');
    expect(own.requests).to.deep.equal(['snapshot.json']);
  });

  it('a snapshot can stand in the page', async () => {
    const { catalogue } = await publish({ handlers: down });
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    guide.loading = 'eager';
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.snapshot = '';
    script.textContent = JSON.stringify(snapshot);
    guide.append(script);
    document.body.append(guide);
    const { detail } = await oneEvent<CustomEvent<{ source: string }>>(guide, 'pg-ready');
    expect(detail.source).to.equal('inline');
    expect(titles(guide)).to.deep.equal(all);
  });

  it('a snapshot isn’t asked for while the centre answers', async () => {
    const { catalogue, base, requests } = await publish({ files: { 'snapshot.json': snapshot } });
    await mount({ catalogue, snapshot: `${base}snapshot.json` });
    expect(requests).to.deep.equal(['catalogue.json']);
  });

  it('a guide from a snapshot becomes fresh when the visitor is online again', async () => {
    let broken = true;
    const centre = await publish({
      files: { 'snapshot.json': snapshot },
      handlers: (base) => [
        http.get(`${base}catalogue.json`, () =>
          broken ? new HttpResponse(null, { status: 403 }) : undefined,
        ),
      ],
    });
    const guide = await mount({
      catalogue: centre.catalogue,
      snapshot: `${centre.base}snapshot.json`,
    });
    expect(messages(guide)).to.contain('nieuwste versie');
    broken = false;
    window.dispatchEvent(new Event('online'));
    await eventually(() => expect(messages(guide)).to.equal(''));
    expect(titles(guide)).to.deep.equal(all);
  });

  it('of bad days alone leaves the fallback', async () => {
    const { catalogue, base } = await publish({
      files: { 'snapshot.json': { schemaVersion: '1.0' } },
      handlers: (at) => [
        http.get(`${at}catalogue.json`, () => new HttpResponse(null, { status: 403 })),
      ],
    });
    const guide = place({ catalogue, snapshot: `${base}snapshot.json` });
    await failure(guide);
    expect(allByRole(guide, 'searchbox')).to.be.empty;
  });

  it('a passing trouble of the server is waited out', async () => {
    let requests = 0;
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}catalogue.json`, () =>
          requests++ ? undefined : new HttpResponse(null, { status: 503 }),
        ),
      ],
    });
    const guide = await mount({ catalogue });
    expect(titles(guide)).to.deep.equal(all);
    expect(requests).to.equal(2);
  });
});

describe('settings of the guide itself', () => {
  it('that hide everything leave a guide without products', async () => {
    const products = Object.fromEntries(
      sample.catalogue.products.map(({ id }) => [id, { hidden: true }]),
    );
    const { catalogue } = await publish({ settings: gingelomWith({ products }) });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(parts(guide, 'result')).to.be.empty;
    await expectAccessible(guide);
  });
});
