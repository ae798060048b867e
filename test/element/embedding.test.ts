import '../support/fetches.js';
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { delay, http } from 'msw';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, VENDING } from '../support/content-with.js';
import { fetches } from '../support/fetches.js';
import { eventually, mount, place } from '../support/guide.js';
import {
  click,
  find,
  focused,
  part,
  searchBox,
  sheetShown,
  textOf,
  titles,
  type,
} from '../support/visitor.js';
import { complaintsOf, consoleText } from '../support/webmaster.js';

const all = [MARKET, VENDING, TERRACE];

/** Answers everything below `folder` only after a while. */
const slowly = (folder: string, ms = 300) =>
  publish({
    handlers: (base) => [
      http.get(`${base}${folder}*`, async () => {
        await delay(ms);
      }),
    ],
  });

function withSlots(catalogue: string): ProductGuide {
  const guide = document.createElement('product-guide');
  guide.setAttribute('catalogue', catalogue);
  guide.setAttribute('routing', 'off');
  guide.loading = 'eager';
  for (const [name, text] of [
    ['intro', 'Welkom, ondernemer'],
    ['empty', 'Mail ons'],
    ['footer', 'Tot ziens'],
    ['', 'Oude lijst'],
  ]) {
    const child = document.createElement('p');
    if (name) child.slot = name;
    child.textContent = text as string;
    guide.append(child);
  }
  document.body.append(guide);
  return guide;
}
/** What of the page's own content is in sight, by its slot. */
const inSight = (guide: ProductGuide) =>
  [...guide.children]
    .filter(
      (child) =>
        (child as HTMLElement).checkVisibility() && (child as HTMLElement).offsetHeight > 0,
    )
    .map((child) => (child as HTMLElement).slot || 'fallback');

describe('the slots', () => {
  it('are clean of violations, and stand where they belong', async () => {
    const { catalogue } = await publish();
    const guide = withSlots(catalogue);
    await guide.updateComplete;
    expect(inSight(guide)).to.deep.equal(['fallback']);
    await guide.ready;
    await eventually(() => expect(inSight(guide)).to.deep.equal(['intro', 'footer']));
    const top = (slot: string) =>
      guide.querySelector(`[slot=${slot}]`)?.getBoundingClientRect().top ?? 0;
    expect(top('intro')).to.be.below(part(guide, 'search').getBoundingClientRect().top);
    expect(top('footer')).to.be.above(part(guide, 'results').getBoundingClientRect().bottom - 1);
    await expectAccessible(guide);
    await find(guide, 'zeppelin', []);
    expect(inSight(guide)).to.deep.equal(['intro', 'empty', 'footer']);
    await guide.open('terras');
    await sheetShown(guide, TERRACE);
    expect(inSight(guide)).to.deep.equal([]);
  });
});

describe('loading', () => {
  it('lazy waits for the page', async () => {
    const { catalogue, requests } = await publish();
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    document.body.append(guide);
    expect(fetches.some(({ url }) => url === catalogue)).to.be.false;
    await guide.ready;
    expect(requests).to.deep.equal(['catalogue.json']);
  });

  it('eager asks at once', async () => {
    const { catalogue } = await publish();
    place({ catalogue, municipality: 'gingelom' });
    expect(
      fetches.filter(({ url }) => url.startsWith(catalogue.replace('catalogue.json', ''))),
    ).to.have.length(2);
  });

  it('sends nothing of the visitor along, and asks the cache whether it is fresh', async () => {
    const { catalogue } = await publish();
    await mount({ catalogue });
    const { init } = fetches.find(({ url }) => url === catalogue) ?? {};
    expect(init).to.include({ credentials: 'omit', cache: 'no-cache' });
    expect(init).not.to.have.property('headers');
  });

  it('asks nothing of servers that nobody named', async () => {
    const { base, catalogue } = await publish();
    const before = fetches.length;
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    await guide.open('terras');
    await find(await mount({ catalogue, 'url-prefix': 'b' }), 'terras', [TERRACE]);
    expect(fetches.slice(before).filter(({ url }) => !url.startsWith(base))).to.be.empty;
  });

  it('asks once for what two guides need', async () => {
    const { catalogue, requests } = await publish();
    const guides = [
      place({ catalogue, municipality: 'gingelom' }),
      place({ catalogue, municipality: 'gingelom', 'url-prefix': 'b' }),
    ];
    await Promise.all(guides.map(({ ready }) => ready));
    expect(requests.slice().sort()).to.deep.equal(['catalogue.json', 'settings/gingelom.json']);
    for (const guide of guides) expect(titles(guide)).to.deep.equal(all);
  });
});

describe('a guide that is taken away', () => {
  it('while it loads ends its requests, without a word', async () => {
    const errors: unknown[] = [];
    const onError = (event: PromiseRejectionEvent) => errors.push(event.reason);
    addEventListener('unhandledrejection', onError);
    const { catalogue } = await slowly('');
    const guide = place({ catalogue, municipality: 'gingelom' });
    const complaints = complaintsOf(guide);
    let ready = false;
    guide.addEventListener('pg-ready', () => (ready = true));
    await guide.updateComplete;
    guide.remove();
    const asked = fetches.filter(({ url }) =>
      url.startsWith(catalogue.replace('catalogue.json', '')),
    );
    expect(asked).to.have.length(2);
    for (const { init } of asked) expect(init.signal?.aborted).to.be.true;
    await aTimeout(500);
    removeEventListener('unhandledrejection', onError);
    expect(errors).to.be.empty;
    expect(complaints).to.be.empty;
    expect(consoleText()).to.equal('');
    expect(ready).to.be.false;
  });

  it('leaves the requests to another that needs them', async () => {
    const { catalogue } = await slowly('');
    const leaving = place({ catalogue });
    const staying = place({ catalogue, 'url-prefix': 'b' });
    await staying.updateComplete;
    leaving.remove();
    await staying.ready;
    expect(titles(staying)).to.deep.equal(all);
  });

  it('before it began asks for nothing', async () => {
    const { catalogue, requests } = await publish();
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    document.body.append(guide);
    guide.remove();
    await aTimeout(300);
    expect(requests).to.be.empty;
  });
});

describe('a guide that is moved', () => {
  const elsewhere = () => {
    const place = document.createElement('section');
    document.body.append(place);
    return place;
  };

  it('keeps its list, its query and its shown data', async () => {
    const { catalogue, requests } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    await find(guide, 'terras', [TERRACE]);
    elsewhere().append(guide);
    await guide.updateComplete;
    expect(searchBox(guide).value).to.equal('terras');
    expect(titles(guide)).to.deep.equal([TERRACE]);
    await find(guide, 'frietkot', [MARKET]);
    expect(requests).to.deep.equal(['catalogue.json']);
  });

  it('answers a query that was on its way', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off' });
    type(guide, 'terras');
    elsewhere().append(guide);
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
  });

  it('keeps its open sheet', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    click(guide, 'link', TERRACE);
    await sheetShown(guide, TERRACE);
    elsewhere().append(guide);
    await sheetShown(guide, TERRACE);
    expect(location.search).to.contain('pg-product=terras');
    click(guide, 'link', 'Terug naar de lijst');
    await eventually(() => expect(textOf(focused(guide) as Element)).to.equal(TERRACE));
    await eventually(() => expect(location.search).not.to.contain('pg-product'));
  });

  it('goes on with a sheet that was on its way', async () => {
    const { catalogue } = await slowly('sheets/');
    const guide = await mount({ catalogue, routing: 'off' });
    void guide.open('terras');
    await eventually(() => part(guide, 'sheet'));
    elsewhere().append(guide);
    await sheetShown(guide, TERRACE);
    expect(textOf(part(guide, 'sheet'))).to.contain('Teken een plan');
  });

  it('goes on loading', async () => {
    const { catalogue } = await slowly('');
    const guide = place({ catalogue });
    await guide.updateComplete;
    elsewhere().append(guide);
    await oneEvent(guide, 'pg-ready');
    expect(titles(guide)).to.deep.equal(all);
  });

  it('keeps the title of an open sheet where it was told to lend it', async () => {
    const own = document.title;
    document.title = 'Ondernemen';
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off', 'document-title': '' });
    await guide.open('terras');
    elsewhere().append(guide);
    expect(document.title).to.equal(`${TERRACE} – Ondernemen`);
    guide.close();
    expect(document.title).to.equal('Ondernemen');
    document.title = own;
  });
});

describe('the element', () => {
  it('stays out of the way of a form around it', async () => {
    const { catalogue } = await publish();
    const form = document.createElement('form');
    let submitted = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      submitted = true;
    });
    document.body.append(form);
    const guide = place({ catalogue, routing: 'off' });
    form.append(guide);
    await guide.ready;
    click(guide, 'button', 'Zoeken');
    click(guide, 'link', TERRACE);
    await sheetShown(guide, TERRACE);
    expect(submitted).to.be.false;
    expect([...new FormData(form)]).to.be.empty;
    form.remove();
  });

  it('works in a shadow root', async () => {
    const { catalogue } = await publish();
    const host = document.createElement('div');
    document.body.append(host);
    const guide = document.createElement('product-guide');
    guide.setAttribute('catalogue', catalogue);
    guide.loading = 'eager';
    guide.routing = 'off';
    host.attachShadow({ mode: 'open' }).append(guide);
    await guide.ready;
    click(guide, 'link', TERRACE);
    await sheetShown(guide, TERRACE);
    expect(focused(guide)?.id).to.equal('sheet-title');
    host.remove();
  });

  it('is registered once, however often it is defined', async () => {
    const registered = customElements.get('product-guide');
    await import('../../src/define.js');
    expect(customElements.get('product-guide') === registered).to.be.true;
  });
});
