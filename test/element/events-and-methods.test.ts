import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, VENDING, catalogueWith, gingelomWith } from '../support/content-with.js';
import * as sample from '../support/content.js';
import { eventually, mount, place } from '../support/guide.js';
import { byRole } from '../support/roles.js';
import { find, part, parts, searchBox, sheetShown, textOf, titles } from '../support/visitor.js';
import { complaintsOf, consoleText } from '../support/webmaster.js';

const NAMES = ['pg-ready', 'pg-search', 'pg-open', 'pg-close', 'pg-update', 'pg-drift', 'pg-error'];

/** All events that reach the page, in order. */
function listen(): CustomEvent[] {
  const events: CustomEvent[] = [];
  for (const name of NAMES) {
    const hear = (event: Event) => events.push(event as CustomEvent);
    document.addEventListener(name, hear);
    cleanups.push(() => document.removeEventListener(name, hear));
  }
  return events;
}
const cleanups: (() => void)[] = [];
afterEach(() => {
  for (const clean of cleanups.splice(0)) clean();
});
const types = (events: readonly Event[]) => events.map(({ type }) => type);
async function next(guide: ProductGuide, type: string, act: () => unknown): Promise<unknown> {
  const event = oneEvent(guide, type);
  await act();
  return ((await event) as CustomEvent<unknown>).detail;
}

describe('the events', () => {
  it('cross shadow roots and bubble to the page', async () => {
    const { catalogue } = await publish();
    const events = listen();
    const host = document.createElement('div');
    document.body.append(host);
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    guide.setAttribute('loading', 'eager');
    guide.setAttribute('routing', 'off');
    host.attachShadow({ mode: 'open' }).append(guide);
    await guide.ready;
    await guide.open('terras');
    guide.close();
    guide.search('markt');
    await eventually(() =>
      expect(types(events)).to.deep.equal(['pg-ready', 'pg-open', 'pg-close', 'pg-search']),
    );
    for (const event of events) {
      expect(event.bubbles && event.composed, event.type).to.be.true;
      expect(event.constructor.name, event.type).to.match(/^Pg.+Event$/);
      expect(event, event.type).to.be.instanceOf(CustomEvent);
    }
    host.remove();
  });

  it('tell of the first list once: what is listed, from where, and how long it took', async () => {
    const { catalogue } = await publish();
    const events = listen();
    const guide = place({ catalogue });
    const { detail } = await oneEvent<CustomEvent<{ ms: number }>>(guide, 'pg-ready');
    expect(detail).to.include({ products: 3, revision: 7, source: 'primary' });
    expect(detail.ms).to.be.within(0, 10_000);
    await guide.refresh();
    await aTimeout(50);
    expect(types(events)).to.deep.equal(['pg-ready']);
  });

  it('tell of the first list when it stands there', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue });
    let seen: string[] = [];
    guide.addEventListener('pg-ready', () => (seen = titles(guide)));
    await oneEvent(guide, 'pg-ready');
    expect(seen).to.have.length(3);
  });

  it('tell of a search', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const detail = await next(guide, 'pg-search', () => guide.search('terras'));
    expect(detail).to.deep.equal({ query: 'terras', filters: { topics: [], types: [] }, count: 1 });
  });

  it('tell of a sheet that opens and closes', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    expect(await next(guide, 'pg-open', () => guide.open('terras'))).to.deep.equal({
      product: 'terras',
    });
    expect(await next(guide, 'pg-close', () => guide.close())).to.equal(null);
  });

  it('tell once of each sheet and each return, also through the history', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const events = listen();
    await guide.open('terras');
    guide.close();
    await eventually(() => expect(location.search).not.to.contain('pg-product'));
    await aTimeout(50);
    expect(types(events)).to.deep.equal(['pg-open', 'pg-close']);
  });

  it('tell nothing when there is no sheet to close', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const events = listen();
    guide.close();
    await aTimeout(50);
    expect(events).to.be.empty;
  });

  it('tell of an override on a central text that has changed', async () => {
    const file = 'sheets/terras.nl.1.json';
    const sheets = {
      ...sample.sheets,
      [file]: {
        ...sample.sheets[file],
        id: 'terras',
        name: TERRACE,
        hashes: { processingTime: 'b2', fees: 'f1' },
      },
    };
    const override = { processingTime: 'Een week.', fees: [] };
    const settings = gingelomWith({
      products: {
        terras: { modified: '2026-11-02', override, basedOn: { processingTime: 'a1', fees: 'f1' } },
      },
    });
    const { catalogue } = await publish({ sheets, settings });
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    expect(await next(guide, 'pg-drift', () => guide.open('terras'))).to.deep.equal({
      overrides: [
        {
          product: 'terras',
          field: 'processingTime',
          from: { source: 'municipality', name: 'Gingelom', date: '2026-11-02' },
          basedOn: 'a1',
          now: 'b2',
        },
      ],
    });
  });
});

describe('the methods', () => {
  it('ready resolves with the first list', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue });
    await guide.ready;
    expect(titles(guide)).to.have.length(3);
  });

  it('search fills the box and the list, and lists all for nothing', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    guide.search('terras');
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    expect(searchBox(guide).value).to.equal('terras');
    guide.search('');
    await eventually(() => expect(titles(guide)).to.have.length(3));
  });

  it('open resolves when the full text is there', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    await guide.open('terras');
    await guide.updateComplete;
    byRole(guide, 'region', { name: 'Zo pakt u het aan' });
  });

  it('open resolves where the full text can’t be had', async () => {
    const { catalogue } = await publish({ sheets: {} });
    const guide = await mount({ catalogue, routing: 'off' });
    await guide.open('terras');
    await guide.updateComplete;
    expect(textOf(part(guide, 'message'))).to.contain(
      'We kunnen de volledige uitleg nu niet laden',
    );
  });

  it('open before the guide is there opens as soon as it is', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue, routing: 'off' });
    void guide.open('terras');
    await sheetShown(guide, TERRACE);
  });

  it('open of a product that isn’t there says so and keeps the list', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    const events = listen();
    await guide.open('paardentram');
    await eventually(() =>
      expect(textOf(part(guide, 'message'))).to.contain('niet meer in deze gids'),
    );
    expect(titles(guide)).to.have.length(3);
    expect(types(events)).to.be.empty;
  });

  it('close gives the list back', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    await guide.open('terras');
    guide.close();
    await eventually(() => expect(titles(guide)).to.have.length(3));
  });
});

describe('attributes that change later', () => {
  const mounted = async (attributes: Readonly<Record<string, string>> = {}) => {
    const wellen = { municipality: { name: 'Wellen' }, products: { terras: { hidden: true } } };
    const { catalogue } = await publish({ settings: { gingelom: sample.settings, wellen } });
    return mount({ catalogue, routing: 'off', ...attributes });
  };

  it('municipality shows the other guide', async () => {
    const guide = await mounted({ municipality: 'gingelom' });
    guide.municipality = 'wellen';
    await eventually(() =>
      byRole(guide, 'heading', { name: 'Productgids voor ondernemers in Wellen' }),
    );
    expect(titles(guide)).to.deep.equal([MARKET, VENDING]);
  });

  it('query searches', async () => {
    const guide = await mounted();
    guide.setAttribute('query', 'terras');
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    guide.removeAttribute('query');
    await eventually(() => expect(titles(guide)).to.have.length(3));
  });

  it('product opens and closes', async () => {
    const guide = await mounted();
    guide.setAttribute('product', 'terras');
    await sheetShown(guide, TERRACE);
    guide.removeAttribute('product');
    await eventually(() => expect(titles(guide)).to.have.length(3));
  });

  it('topics, types and only limit the list', async () => {
    const guide = await mounted();
    guide.topics = 'horeca';
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    guide.topics = '';
    guide.only = 'standplaats-markt';
    await eventually(() => expect(titles(guide)).to.deep.equal([MARKET]));
    guide.only = '';
    guide.types = 'Bewijs';
    await eventually(() => expect(titles(guide)).to.deep.equal([]));
  });

  it('limits hold for what is searched too', async () => {
    const guide = await mounted({ only: 'standplaats-markt' });
    await find(guide, 'terras', []);
    guide.only = '';
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
  });

  it('catalogue shows the other catalogue, also after a failure', async () => {
    const { catalogue } = await publish();
    const guide = place({ catalogue: `${catalogue}.none` });
    await eventually(() => byRole(guide, 'button', { name: 'Opnieuw proberen' }));
    guide.setAttribute('catalogue', catalogue);
    await guide.ready;
    expect(titles(guide)).to.have.length(3);
  });

  it('heading-level moves the headings', async () => {
    const guide = await mounted();
    guide.headingLevel = 4;
    await guide.updateComplete;
    byRole(guide, 'heading', { level: 4, name: 'Productgids voor ondernemers' });
    byRole(guide, 'heading', { level: 5, name: TERRACE });
  });
});

describe('settings', () => {
  const settings = { municipality: { name: 'Heers' }, products: { terras: { hidden: true } } };

  it('can come as a property', async () => {
    const { catalogue, requests } = await publish();
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    guide.setAttribute('municipality', 'gingelom');
    guide.loading = 'eager';
    guide.settings = settings;
    document.body.append(guide);
    await guide.ready;
    byRole(guide, 'heading', { name: 'Productgids voor ondernemers in Heers' });
    expect(titles(guide)).to.deep.equal([MARKET, VENDING]);
    expect(requests).to.deep.equal(['catalogue.json']);
  });

  it('can come as a property when the guide is there', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    guide.settings = settings;
    await eventually(() => expect(titles(guide)).to.deep.equal([MARKET, VENDING]));
  });

  it('can come from an address', async () => {
    const { catalogue, base } = await publish({ files: { 'eigen.json': settings } });
    const guide = await mount({ catalogue, settings: `${base}eigen.json` });
    expect(titles(guide)).to.deep.equal([MARKET, VENDING]);
  });

  const inline = (catalogue: string, text: string) => {
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    guide.loading = 'eager';
    const script = document.createElement('script');
    script.type = 'application/json';
    script.dataset.settings = '';
    script.textContent = text;
    guide.append(script);
    const complaints = complaintsOf(guide);
    document.body.append(guide);
    return { guide, complaints };
  };

  it('can stand in the page', async () => {
    const { catalogue } = await publish();
    const { guide } = inline(catalogue, JSON.stringify(settings));
    await guide.ready;
    expect(titles(guide)).to.deep.equal([MARKET, VENDING]);
  });

  it('in the page that are no JSON are told to the webmaster, and asked from nowhere', async () => {
    const { catalogue } = await publish();
    const { guide, complaints } = inline(catalogue, '{ "municipality": ');
    await guide.ready;
    expect(titles(guide)).to.have.length(3);
    await eventually(() => expect(consoleText()).to.match(/data-settings.*JSON/));
    expect(complaints.map(({ code }) => code)).to.deep.equal(['bad-attribute']);
  });
});

describe('an attribute that makes no sense', () => {
  for (const [name, value, expected] of [
    ['tone', 'kind', 'formal or informal'],
    ['routing', 'path', 'query, hash or off'],
    ['heading-level', '1', '2 to 5'],
    ['mirrors', 'https://', 'address'],
  ] as const) {
    it(`${name}="${value}" is told to the webmaster, and costs the visitor nothing`, async () => {
      const { catalogue } = await publish();
      const events = listen();
      const guide = await mount({ catalogue, [name]: value });
      expect(titles(guide)).to.have.length(3);
      await eventually(() => expect(consoleText()).to.contain(`${name}="${value}"`));
      expect(consoleText()).to.contain(expected);
      const errors = events.filter(({ type }) => type === 'pg-error');
      expect(errors.map(({ detail }) => (detail as { code: string }).code)).to.deep.equal([
        'bad-attribute',
      ]);
      expect((errors[0]?.detail as { message: string }).message).to.contain(`${name}="${value}"`);
    });
  }
});

describe('a setting that only a sheet can find wrong', () => {
  it('is told to the webmaster once the sheet is open, and costs the visitor nothing', async () => {
    const { catalogue } = await publish({
      settings: gingelomWith({
        products: { terras: { override: { contactPoints: ['loketje'] } } },
      }),
    });
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    const complaints = complaintsOf(guide);
    await guide.open('terras');
    await sheetShown(guide, TERRACE);
    await eventually(() =>
      expect(consoleText()).to.match(/products\.terras\S*contactPoints.*loketje/),
    );
    expect(complaints.map(({ code }) => code)).to.deep.equal(['settings-findings']);
    await guide.updateComplete;
    guide.search('terras');
    await guide.updateComplete;
    expect(complaints).to.have.length(1);
  });
});

describe('refresh', () => {
  const answering = async () => {
    let catalogue = sample.catalogue as typeof sample.catalogue | undefined;
    const centre = await publish({
      handlers: (base) => [
        http.get(`${base}catalogue.json`, () =>
          catalogue ? HttpResponse.json(catalogue) : new HttpResponse(null, { status: 404 }),
        ),
      ],
    });
    const guide = await mount({ catalogue: centre.catalogue, routing: 'off' });
    return { guide, next: (answer: typeof catalogue) => (catalogue = answer), base: centre.base };
  };
  const only = (name: string, revision: number) =>
    catalogueWith({
      revision,
      products: [{ id: 'terras', name, sheet: `sheets/terras.nl.${revision}.json` }],
    });

  it('shows a newer catalogue, and tells of it', async () => {
    const { guide, next: publishNext } = await answering();
    publishNext(only('Nieuw terras', 8));
    expect(await next(guide, 'pg-update', () => guide.refresh())).to.deep.equal({ revision: 8 });
    await eventually(() => expect(titles(guide)).to.deep.equal(['Nieuw terras']));
  });

  it('never goes back to an older one', async () => {
    const { guide, next: publishNext } = await answering();
    const events = listen();
    publishNext(only('Oud terras', 6));
    await guide.refresh();
    await guide.updateComplete;
    expect(titles(guide)).to.have.length(3);
    expect(types(events)).not.to.include('pg-update');
  });

  it('keeps what is shown where nothing can be had, and says so', async () => {
    const { guide, next: publishNext } = await answering();
    publishNext(undefined);
    await guide.refresh();
    await guide.updateComplete;
    expect(titles(guide)).to.have.length(3);
    expect(textOf(part(guide, 'message'))).to.equal(
      'We kunnen de nieuwste versie nu niet laden. U ziet de gids van 12 november 2026.',
    );
    publishNext(sample.catalogue);
    await guide.refresh();
    await guide.updateComplete;
    expect(parts(guide, 'message')).to.be.empty;
  });

  it('keeps the query', async () => {
    const { guide, next: publishNext } = await answering();
    await find(guide, 'terras', [TERRACE]);
    publishNext(only('Nieuw terras', 8));
    await guide.refresh();
    await eventually(() => expect(titles(guide)).to.deep.equal(['Nieuw terras']));
    expect(searchBox(guide).value).to.equal('terras');
  });

  it('shows the newer text of a sheet that is open', async () => {
    const newer = { id: 'terras', name: 'Nieuw terras', description: 'Dit is nieuw.' };
    let answer = sample.catalogue;
    const { catalogue } = await publish({
      sheets: { ...sample.sheets, 'sheets/terras.nl.8.json': newer },
      handlers: (base) => [http.get(`${base}catalogue.json`, () => HttpResponse.json(answer))],
    });
    const guide = await mount({ catalogue, routing: 'off' });
    await guide.open('terras');
    answer = only('Nieuw terras', 8);
    const events = listen();
    await guide.refresh();
    await sheetShown(guide, 'Nieuw terras');
    await eventually(() => expect(textOf(part(guide, 'sheet'))).to.contain('Dit is nieuw.'));
    expect(types(events)).to.deep.equal(['pg-update']);
  });

  it('gives the list where the open product is gone', async () => {
    const { guide, next: publishNext } = await answering();
    await guide.open('standplaats-markt');
    publishNext(only('Nieuw terras', 8));
    await guide.refresh();
    await eventually(() => expect(titles(guide)).to.deep.equal(['Nieuw terras']));
    expect(textOf(part(guide, 'message'))).to.contain('niet meer in deze gids');
  });
});
