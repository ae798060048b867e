// Public reports: cloudflare/embed-box 119, livechat/chat-widget-adapters 51. Trial: Barba, whose new page
// comes before the old one leaves; Angular, which sets attributes after insertion.
import { aTimeout, expect } from '@open-wc/testing';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE } from '../support/content-with.js';
import { eventually, mount, place } from '../support/guide.js';
import { searchBox, sheetShown } from '../support/visitor.js';

const opens = async (guide: ProductGuide) => {
  await guide.open('standplaats-markt');
  return new URLSearchParams(location.search).get('pg-product') === 'standplaats-markt';
};

describe('the address goes to', () => {
  it('the guide of the next page, which came before the old one left', async () => {
    const { catalogue } = await publish();
    const old = await mount({ catalogue });
    history.pushState({}, '', '?pg-product=terras&pagina=2');
    const guide = await mount({ catalogue });
    await aTimeout(50);
    old.remove();
    await sheetShown(guide, TERRACE);
    expect(await opens(guide)).to.be.true;
  });

  it('the second, where the first leaves it alone', async () => {
    const { catalogue } = await publish();
    await mount({ catalogue, routing: 'off' });
    expect(await opens(await mount({ catalogue }))).to.be.true;
  });

  it('the guide in sight', async () => {
    const { catalogue } = await publish();
    const box = document.createElement('div');
    box.hidden = true;
    document.body.append(box);
    const hidden = await mount({ catalogue });
    box.append(hidden);
    await aTimeout(10);
    expect(await opens(await mount({ catalogue }))).to.be.true;
    box.remove();
  });

  it('the guide that stays, when it was only moved', async () => {
    const { catalogue } = await publish();
    const first = await mount({ catalogue });
    const second = await mount({ catalogue });
    document.body.append(first);
    await aTimeout(10);
    await second.open('terras');
    expect(location.search).not.to.contain('pg-product');
    expect(await opens(first)).to.be.true;
  });

  it('the prefix that is set after insertion', async () => {
    const { catalogue } = await publish();
    history.replaceState(null, '', '?b-product=terras&pg-product=standplaats-markt');
    const guide = place({ catalogue });
    guide.setAttribute('url-prefix', 'b');
    await sheetShown(guide, TERRACE);
    guide.setAttribute('url-prefix', 'pg');
    await sheetShown(guide, MARKET);
    guide.routing = 'off';
    await guide.updateComplete;
    guide.close();
    await eventually(() => searchBox(guide));
    expect(location.search).to.contain('pg-product=standplaats-markt');
  });
});

it('a guide without an address says so in the console', async () => {
  const { catalogue } = await publish();
  await mount({ catalogue });
  const guide = place({ catalogue });
  const told: string[] = [];
  guide.addEventListener('pg-error', ({ detail }) => told.push(detail.code));
  await eventually(() => expect(told).to.deep.equal(['address-taken']));
});

describe('a router that keeps our parameters on its other pages', () => {
  it('finds them gone when the guide has left', async () => {
    const { catalogue } = await publish();
    history.replaceState(null, '', '?x=1');
    const guide = await mount({ catalogue });
    await guide.open('terras');
    location.hash = '#/elders';
    await aTimeout(50);
    guide.remove();
    await aTimeout(10);
    expect(location.search).to.equal('?x=1');
    expect(location.hash).to.equal('#/elders');
  });

  it('finds them there where the guide goes before the address does', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await guide.open('terras');
    guide.remove();
    await aTimeout(10);
    expect(location.search).to.contain('pg-product=terras');
  });
});
