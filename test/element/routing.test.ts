import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, VENDING } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { byRole } from '../support/roles.js';
import {
  click,
  find,
  focused,
  messages,
  parts,
  searchBox,
  sheetShown,
  textOf,
  titles,
  type,
} from '../support/visitor.js';

/** Longer than the pause after which a query is written. */
const WRITTEN_MS = 900;
const params = () => new URLSearchParams(location.search);
const at = (change: string) => history.replaceState(null, '', change);
const inAddress = (text: string) => eventually(() => expect(location.href).to.contain(text));
const notInAddress = (text: string) => eventually(() => expect(location.href).not.to.contain(text));
const listShown = (guide: ProductGuide) => eventually(() => searchBox(guide));

/** Goes through the history and waits until the page has heard of it. */
async function travel(steps: number) {
  const arrived = oneEvent(window, 'popstate');
  history.go(steps);
  await arrived;
}

describe('a deep link', () => {
  it('opens its sheet, clean of violations', async () => {
    const { catalogue } = await publish();
    at('?pg-product=terras');
    const guide = await mount({ catalogue });
    await sheetShown(guide, TERRACE);
    await expectAccessible(guide);
  });

  it('takes the visitor to the sheet that was asked for', async () => {
    const { catalogue } = await publish();
    at('?pg-product=terras');
    const guide = await mount({ catalogue });
    await sheetShown(guide, TERRACE);
    await eventually(() => expect(focused(guide)?.id).to.equal('sheet-title'));
  });

  it('opens a search with its filters', async () => {
    const { catalogue } = await publish();
    at('?pg-q=vergunning&pg-topic=horeca,markt-kermis&pg-type=Toelating');
    const guide = await mount({ catalogue });
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    expect(searchBox(guide).value).to.equal('vergunning');
  });

  it('beats the attributes', async () => {
    const { catalogue } = await publish();
    at('?pg-q=terras&pg-product=standplaats-markt');
    const guide = await mount({ catalogue, query: 'markt', product: 'terras' });
    await sheetShown(guide, MARKET);
    guide.close();
    await listShown(guide);
    expect(searchBox(guide).value).to.equal('terras');
  });

  it('to a product that is gone says so, above the whole list', async () => {
    const { catalogue } = await publish();
    at('?pg-product=paardentram');
    const guide = await mount({ catalogue });
    await eventually(() =>
      expect(messages(guide)).to.equal(
        'Dit product staat niet meer in deze gids. Hieronder vindt u alle andere producten.',
      ),
    );
    expect(titles(guide)).to.deep.equal([MARKET, VENDING, TERRACE]);
    await expectAccessible(guide);
  });

  it('no longer speaks of the product that is gone once one searches', async () => {
    const { catalogue } = await publish();
    at('?pg-product=paardentram');
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    expect(messages(guide)).to.equal('');
  });
});

describe('the address', () => {
  it('takes a query only after a pause', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    expect(location.search).not.to.contain('pg-q');
    await inAddress('pg-q=terras');
  });

  it('takes a query at once when it is submitted', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    type(guide, 'terras');
    click(guide, 'button', 'Zoeken');
    expect(params().get('pg-q')).to.equal('terras');
  });

  it('adds no step to the history for a query or a filter', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const steps = history.length;
    await find(guide, 'terras', [TERRACE]);
    await aTimeout(WRITTEN_MS);
    click(guide, 'button', 'Zoekveld leegmaken');
    await notInAddress('pg-q');
    expect(history.length).to.equal(steps);
  });

  it('adds one step for each sheet', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const steps = history.length;
    await guide.open('terras');
    await guide.open('terras');
    await guide.open('standplaats-markt');
    expect(history.length).to.equal(steps + 2);
    await travel(-1);
    await sheetShown(guide, TERRACE);
    await travel(-1);
    await listShown(guide);
    expect(location.search).not.to.contain('pg-');
    await travel(1);
    await sheetShown(guide, TERRACE);
    guide.close();
    await notInAddress('pg-product');
  });

  it('leaves no sheets behind in the history when one goes back to the list', async () => {
    const { catalogue } = await publish();
    at('?stap=lijst');
    const guide = await mount({ catalogue });
    await guide.open('terras');
    await guide.open('standplaats-markt');
    guide.close();
    await eventually(() => expect(location.search).to.equal('?stap=lijst'));
    await listShown(guide);
    expect((history.state as Record<string, unknown> | null)?.['product-guide-pg'] ?? 0).to.equal(
      0,
    );
  });

  it('gives the focus back after a step back', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    click(guide, 'link', TERRACE);
    await sheetShown(guide, TERRACE);
    await travel(-1);
    await eventually(() => expect(textOf(focused(guide) as Element)).to.equal(TERRACE));
  });

  it('keeps what others have put in it, to the letter', async () => {
    const { catalogue } = await publish();
    at('?vlag&naam=Jan%20Janssens&lijst=a,b#inhoud');
    const guide = await mount({ catalogue });
    const own = '?vlag&naam=Jan%20Janssens&lijst=a,b';
    await guide.open('terras');
    expect(location.search + location.hash).to.equal(`${own}&pg-product=terras#inhoud`);
    guide.close();
    await eventually(() => expect(location.search + location.hash).to.equal(`${own}#inhoud`));
  });

  it('keeps what others have put in the state of the history', async () => {
    const { catalogue } = await publish();
    history.replaceState({ host: 1 }, '');
    const guide = await mount({ catalogue });
    await guide.open('terras');
    expect(history.state).to.include({ host: 1 });
    guide.close();
    await notInAddress('pg-product');
  });

  it('takes another prefix', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, 'url-prefix': 'gids' });
    await guide.open('terras');
    expect(params().get('gids-product')).to.equal('terras');
    expect(params().has('pg-product')).to.be.false;
    guide.close();
    await notInAddress('gids-product');
  });

  it('stands in the links, so that they can be copied', async () => {
    const { catalogue } = await publish();
    at('?taal=nl');
    const guide = await mount({ catalogue });
    const { search } = byRole(guide, 'link', { name: TERRACE }) as HTMLAnchorElement;
    expect(search).to.equal('?taal=nl&pg-product=terras');
  });

  it('is the page’s own, whatever <base href> says', async () => {
    const { catalogue } = await publish();
    const { pathname } = location;
    at('?pg-product=terras#inhoud');
    const base = document.createElement('base');
    base.href = 'https://elders.test/map/';
    document.head.append(base);
    try {
      const guide = await mount({ catalogue });
      await sheetShown(guide, TERRACE);
      click(guide, 'link', 'Terug naar de lijst');
      await listShown(guide);
      await notInAddress('pg-product');
      const { href } = byRole(guide, 'link', { name: TERRACE }) as HTMLAnchorElement;
      expect(href).to.equal(`${location.origin}${pathname}?pg-product=terras#inhoud`);
      click(guide, 'link', TERRACE);
      await inAddress('pg-product=terras');
      expect(location.pathname).to.equal(pathname);
    } finally {
      base.remove();
    }
  });

  it('leaves a click for a new tab to the browser', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    const link = byRole(guide, 'link', { name: TERRACE });
    const click = new MouseEvent('click', {
      ctrlKey: true,
      cancelable: true,
      composed: true,
      bubbles: true,
    });
    let taken = false;
    // The browser would really open a tab.
    addEventListener(
      'click',
      (event) => {
        taken = event.defaultPrevented;
        event.preventDefault();
      },
      { once: true },
    );
    link.dispatchEvent(click);
    await guide.updateComplete;
    expect(taken).to.be.false;
    expect(parts(guide, 'sheet')).to.be.empty;
  });
});

describe('routing in the hash', () => {
  it('leaves the query of the address alone', async () => {
    const { catalogue } = await publish();
    at('?taal=nl');
    const guide = await mount({ catalogue, routing: 'hash' });
    await guide.open('terras');
    expect(location.search + location.hash).to.equal('?taal=nl#pg-product=terras');
    guide.close();
    await eventually(() => expect(location.hash).to.equal(''));
  });

  it('follows a link to a sheet', async () => {
    const { catalogue } = await publish();
    at('#pg-product=terras');
    const guide = await mount({ catalogue, routing: 'hash' });
    await sheetShown(guide, TERRACE);
    location.hash = '#pg-product=standplaats-markt';
    await sheetShown(guide, MARKET);
  });

  it('keeps an anchor of the page', async () => {
    const { catalogue } = await publish();
    at('#inhoud');
    const guide = await mount({ catalogue, routing: 'hash' });
    await guide.open('terras');
    expect(location.hash).to.equal('#inhoud&pg-product=terras');
    guide.close();
    await eventually(() => expect(location.hash).to.equal('#inhoud'));
  });
});

describe('routing that is off', () => {
  it('neither writes nor reads the address', async () => {
    const { catalogue } = await publish();
    at('?pg-q=terras&pg-product=terras');
    const before = location.href;
    const guide = await mount({ catalogue, routing: 'off' });
    expect(titles(guide)).to.have.length(3);
    await guide.open('standplaats-markt');
    await sheetShown(guide, MARKET);
    guide.close();
    await listShown(guide);
    await find(guide, 'automaten', [VENDING]);
    await aTimeout(WRITTEN_MS);
    expect(location.href).to.equal(before);
  });
});

describe('a second guide on the page', () => {
  it('leaves the address to the first', async () => {
    const { catalogue } = await publish();
    at('?pg-q=terras');
    const first = await mount({ catalogue });
    const second = await mount({ catalogue });
    await eventually(() => expect(titles(first)).to.deep.equal([TERRACE]));
    expect(titles(second)).to.have.length(3);
    await second.open('standplaats-markt');
    expect(location.search).to.equal('?pg-q=terras');
    second.close();
    await first.open('terras');
    expect(params().get('pg-product')).to.equal('terras');
    first.close();
    await notInAddress('pg-product');
  });

  it('routes with a prefix of its own', async () => {
    const { catalogue } = await publish();
    at('?b-product=terras');
    const first = await mount({ catalogue });
    const second = await mount({ catalogue, 'url-prefix': 'b' });
    await sheetShown(second, TERRACE);
    expect(parts(first, 'sheet')).to.be.empty;
  });

  it('takes over the address when the first has left', async () => {
    const { catalogue } = await publish();
    const first = await mount({ catalogue });
    first.remove();
    const second = await mount({ catalogue });
    await second.open('terras');
    expect(params().get('pg-product')).to.equal('terras');
    second.close();
    await notInAddress('pg-product');
  });
});

describe('the title of the page', () => {
  const own = document.title;
  afterEach(() => {
    document.title = own;
  });

  it('is left alone', async () => {
    document.title = 'Ondernemen';
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    await guide.open('terras');
    expect(document.title).to.equal('Ondernemen');
  });

  it('names the open sheet where the page asks for it', async () => {
    document.title = 'Ondernemen';
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off', 'document-title': '' });
    await guide.open('terras');
    expect(document.title).to.equal(`${TERRACE} – Ondernemen`);
    await guide.open('standplaats-markt');
    expect(document.title).to.equal(`${MARKET} – Ondernemen`);
    guide.close();
    expect(document.title).to.equal('Ondernemen');
  });

  it('comes back when the guide leaves', async () => {
    document.title = 'Ondernemen';
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off', 'document-title': '' });
    await guide.open('terras');
    guide.remove();
    expect(document.title).to.equal('Ondernemen');
  });
});
