/** Met in a trial as a webmaster: target="#gids" on the div that became a guide, and ids that start with a digit. */
import { expect } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { TERRACE } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { byRole } from '../support/roles.js';
import { searchBox, titles, type } from '../support/visitor.js';

describe('a search box hands its query to the guide', () => {
  for (const id of ['gids', '2gids', 'a:b', 'a b'.replace(' ', '.')])
    it(`in the mount #${id}`, async () => {
      const { catalogue } = await publish();
      const guide = await mount({ catalogue });
      const place = document.createElement('div');
      place.id = id;
      place.dataset.productGuide = '';
      guide.replaceWith(place);
      place.append(guide);
      const box = await mount({ catalogue, view: 'search', target: `#${id}`, 'url-prefix': 'b' });
      await eventually(() => searchBox(box));
      type(box, 'terras');
      byRole(box, 'button', { name: 'Zoeken' }).click();
      await eventually(() => expect(titles(guide)).to.deep.equal([TERRACE]));
      place.remove();
    });
});
