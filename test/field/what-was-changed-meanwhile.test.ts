// Trials: two guides that lend the page's title, a page that changes it, a sheet opened offline, a box that
// is filled without an event, a page that scrolls in a box of its own.
import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, manyProducts } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { click, focused, part, searchBox, sheetShown, textOf, titles } from '../support/visitor.js';

describe('the title of the page', () => {
  const own = document.title;
  afterEach(() => {
    document.title = own;
  });

  it('is right in whatever order two guides close', async () => {
    document.title = 'Ondernemen';
    const { catalogue } = await publish();
    const attributes = { catalogue, routing: 'off', 'document-title': '' };
    const first = await mount(attributes);
    const second = await mount(attributes);
    await first.open('terras');
    await second.open('standplaats-markt');
    expect(document.title).to.equal(`${MARKET} – Ondernemen`);
    first.close();
    expect(document.title).to.equal(`${MARKET} – Ondernemen`);
    second.close();
    expect(document.title).to.equal('Ondernemen');
  });

  it('that the page sets meanwhile stays', async () => {
    document.title = 'Ondernemen';
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, routing: 'off', 'document-title': '' });
    await guide.open('terras');
    document.title = '(1) bericht';
    guide.close();
    expect(document.title).to.equal('(1) bericht');
  });
});

it('a sheet that was opened offline comes by itself when the network is back', async () => {
  let offline = true;
  const { catalogue } = await publish({
    handlers: (base) => [
      http.get(`${base}sheets/*`, () => (offline ? HttpResponse.error() : undefined)),
    ],
  });
  const guide = await mount({ catalogue, routing: 'off' });
  await guide.open('terras');
  expect(textOf(part(guide, 'sheet'))).to.contain('We kunnen de volledige uitleg nu niet laden');
  offline = false;
  window.dispatchEvent(new Event('online'));
  await eventually(() => expect(textOf(part(guide, 'sheet'))).to.contain('Vrije doorgang'));
});

it('“Zoeken” searches for what the box says', async () => {
  const { catalogue } = await publish();
  const guide = await mount({ catalogue, routing: 'off' });
  searchBox(guide).value = 'terras';
  click(guide, 'button', 'Zoeken');
  await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
});

it('a page that scrolls in a box of its own shows the result that has the focus', async () => {
  const { catalogue } = await publish({ catalogue: manyProducts(30), sheets: {} });
  const box = document.createElement('div');
  box.style.cssText = 'height:200px;overflow:auto';
  document.body.append(box);
  const guide = await mount({ catalogue });
  box.append(guide);
  click(guide, 'link', 'Vergunning 25');
  await sheetShown(guide, 'Vergunning 25');
  box.scrollTop = 0;
  const arrived = oneEvent(window, 'popstate');
  history.back();
  await arrived;
  await eventually(() => expect(focused(guide)?.id).to.equal('result-product-25'));
  await aTimeout(20);
  const { top } = focused(guide)?.getBoundingClientRect() ?? { top: -1 };
  const frame = box.getBoundingClientRect();
  expect(top).to.be.within(frame.top, frame.bottom);
  box.remove();
});
