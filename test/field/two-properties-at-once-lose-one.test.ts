// Trial: frameworks set all that changed in one tick; municipality and product, or tone and query: one was lost.
import { expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, WELLEN } from '../support/content-with.js';
import * as sample from '../support/content.js';
import { eventually, mount, place } from '../support/guide.js';
import { searchBox, sheetShown, titles } from '../support/visitor.js';

const towns = () => publish({ settings: { gingelom: sample.settings, wellen: WELLEN } });

describe('in one tick', () => {
  it('municipality, query and product are all taken', async () => {
    const { catalogue } = await towns();
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    Object.assign(guide, { municipality: 'wellen', query: 'markt', product: 'terras' });
    await sheetShown(guide, TERRACE);
    guide.close();
    await eventually(() => expect(searchBox(guide).value).to.equal('markt'));
    expect(guide.shadowRoot?.textContent).to.contain('Wellen');
  });

  it('tone and query are both taken, and the last of several holds', async () => {
    const { catalogue } = await towns();
    const guide = await mount({ catalogue, routing: 'off' });
    Object.assign(guide, { tone: 'informal', query: 'terras' });
    await guide.updateComplete;
    Object.assign(guide, { municipality: 'gingelom', query: 'markt' });
    await eventually(() => expect(titles(guide)).to.deep.equal([MARKET]));
    expect(searchBox(guide).value).to.equal('markt');
  });

  it('what is set before the first list counts, but for what the address says', async () => {
    const { catalogue } = await towns();
    history.replaceState(null, '', '?pg-q=markt');
    const guide = place({ catalogue });
    Object.assign(guide, { municipality: 'wellen', query: 'terras', product: 'terras' });
    await sheetShown(guide, TERRACE);
    guide.close();
    await eventually(() => expect(searchBox(guide).value).to.equal('markt'));
  });
});
