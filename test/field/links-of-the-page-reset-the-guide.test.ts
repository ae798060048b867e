// Public reports: matomo-org/matomo 23074, elastic/eui 5957, sveltejs/kit 3105. Trial: skip links, `href="#"`
// and tables of contents on the page of a guide.
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import {
  click,
  find,
  part,
  parts,
  searchBox,
  sheetShown,
  textOf,
  titles,
  type,
} from '../support/visitor.js';

/** A visitor follows a link to a place on the page. */
async function follow(fragment: string) {
  const heard = oneEvent(window, 'hashchange');
  location.hash = fragment;
  await heard;
  await aTimeout(50);
}
async function travel(steps: number) {
  const arrived = oneEvent(window, 'popstate');
  history.go(steps);
  await arrived;
  await aTimeout(50);
}
const WRITTEN_MS = 900;

describe('a link to a place on the page', () => {
  for (const [attributes, shown] of [
    [{ view: 'sheet', product: 'terras' }, TERRACE],
    [{ product: 'terras' }, TERRACE],
    [{ routing: 'off', product: 'terras' }, TERRACE],
    [{ routing: 'hash', product: 'terras' }, TERRACE],
  ] as const)
    it(`leaves the sheet of ${JSON.stringify(attributes)} open`, async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue, ...attributes });
      await sheetShown(guide, shown);
      await follow('#inhoud');
      expect(textOf(part(guide, 'sheet-title'))).to.equal(shown);
    });

  it('leaves the query of the attributes, and a query just typed', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, query: 'terras' });
    await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
    await follow('#inhoud');
    expect(searchBox(guide).value).to.equal('terras');
    await find(guide, 'markt', [MARKET]);
    await follow('#elders');
    expect(searchBox(guide).value).to.equal('markt');
    await eventually(() => expect(location.search).to.contain('pg-q=markt'));
    expect(location.hash).to.equal('#elders');
  });

  it('leaves a second guide alone', async () => {
    const { catalogue } = await publish();
    await mount({ catalogue });
    const second = await mount({ catalogue });
    await second.open('terras');
    await follow('#inhoud');
    await sheetShown(second, TERRACE);
  });

  it('leaves a sheet that is routed in the hash, and Back goes on working', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'hash' });
    await guide.open('terras');
    await follow('#inhoud');
    await sheetShown(guide, TERRACE);
    await travel(-1);
    await sheetShown(guide, TERRACE);
    await travel(-1);
    await eventually(() => searchBox(guide));
  });
});

describe('what the address leaves out', () => {
  it('is what the attributes say, after a step back', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, product: 'terras' });
    await sheetShown(guide, TERRACE);
    await guide.open('standplaats-markt');
    await travel(-1);
    await sheetShown(guide, TERRACE);
  });

  it('is no sheet where the visitor has gone to the list', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, product: 'terras' });
    await sheetShown(guide, TERRACE);
    guide.close();
    await guide.open('standplaats-markt');
    guide.close();
    await eventually(() => searchBox(guide));
    await aTimeout(100);
    expect(parts(guide, 'sheet')).to.be.empty;
  });
});

describe('“Terug naar de lijst”', () => {
  const BACK = 'Terug naar de lijst';
  it('gives the list after a deep link and a related sheet', async () => {
    const { catalogue } = await publish();
    history.replaceState(null, '', '?pg-product=terras');
    const guide = await mount({ catalogue });
    await sheetShown(guide, TERRACE);
    await guide.open('standplaats-markt');
    click(guide, 'link', BACK);
    await eventually(() => searchBox(guide));
    await aTimeout(100);
    expect(searchBox(guide)).to.exist;
    expect(location.search).not.to.contain('pg-product');
  });

  it('gives the list where the page has steps of its own in between', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await guide.open('terras');
    history.pushState({ ...(history.state as object), tab: 2 }, '', `${location.href}#tab2`);
    click(guide, 'link', BACK);
    await aTimeout(200);
    expect(searchBox(guide)).to.exist;
    expect(location.search).not.to.contain('pg-product');
    expect(location.hash).to.equal('#tab2');
  });

  it('closes its own sheet, and not that of another guide', async () => {
    const { catalogue } = await publish();
    const first = await mount({ catalogue });
    const second = await mount({ catalogue, 'url-prefix': 'b' });
    await first.open('terras');
    await second.open('standplaats-markt');
    click(first, 'link', BACK);
    await aTimeout(200);
    expect(searchBox(first)).to.exist;
    await sheetShown(second, MARKET);
  });

  it('keeps a query that was asked meanwhile', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await guide.open('terras');
    guide.search('markt');
    guide.close();
    await aTimeout(200);
    expect(searchBox(guide).value).to.equal('markt');
  });

  it('keeps a query that was typed just before the sheet was opened', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await find(guide, 'terras', [TERRACE]);
    await guide.open('terras');
    await travel(-1);
    expect(searchBox(guide).value).to.equal('terras');
    type(guide, '');
    await aTimeout(WRITTEN_MS);
  });
});
