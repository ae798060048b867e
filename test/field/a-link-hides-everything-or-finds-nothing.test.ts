// Public report: alphagov/finder-frontend 266. Trial: links with topics that were renamed, and links as
// mail and chat programs pass them on.
import { expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { MARKET, TERRACE, VENDING } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { find, messages, sheetShown, titles } from '../support/visitor.js';

const at = (change: string) => history.replaceState(null, '', change);

describe('a filter in a link', () => {
  for (const [link, shown, left] of [
    ['?pg-topic=oude-naam', [MARKET, VENDING, TERRACE], ''],
    ['?pg-type=iets', [MARKET, VENDING, TERRACE], ''],
    ['?pg-topic=Horeca', [TERRACE], '?pg-topic=horeca'],
    ['?pg-topic=oude-naam,HORECA&x=1', [TERRACE], '?x=1&pg-topic=horeca'],
    ['?pg-type=toelating', [MARKET, VENDING, TERRACE], '?pg-type=Toelating'],
  ] as const)
    it(`${link} hides nothing that can’t be brought back`, async () => {
      const { catalogue } = await publish();
      at(link);
      const guide = await mount({ catalogue });
      await eventually(() => expect(titles(guide)).to.deep.equal(shown));
      expect(location.search).to.equal(left);
      const ticked = guide.shadowRoot?.querySelectorAll('.filter input:checked');
      expect(ticked).to.have.length(left.includes('pg-') ? 1 : 0);
      await find(guide, 'terras', [TERRACE]);
    });
});

describe('a deep link as people pass it on', () => {
  for (const link of [
    '?pg-product=Terras',
    '?pg-product=terras%20',
    '?pg-product=terras.',
    '?pg-product=(terras)',
    '?pg-product=terras/',
    '?pg-product=terras%E2%80%8B',
    '?pg-product=terras%C2%A0',
    '?x=1&amp;pg-product=terras',
    '?x=1&amp;amp;pg-product=terras',
    '?pg-product%3Dterras',
  ])
    it(`${link} opens its sheet, and leaves nothing behind`, async () => {
      const { catalogue } = await publish();
      at(link);
      const guide = await mount({ catalogue });
      await sheetShown(guide, TERRACE);
      guide.close();
      await eventually(() => expect(location.search).not.to.contain('terras'));
    });

  it('says so where there is no such product', async () => {
    const { catalogue } = await publish();
    at('?pg-product=terrassen');
    const guide = await mount({ catalogue });
    await eventually(() => expect(messages(guide)).to.contain('staat niet meer in deze gids'));
  });
});
