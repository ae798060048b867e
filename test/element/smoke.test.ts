import { expect, oneEvent } from '@open-wc/testing';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { eventually, mount, place } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';

describe('<product-guide>', () => {
  it('tells when its list is there, and what it holds', async () => {
    const centre = await publish();
    const guide = place({ catalogue: centre.catalogue, municipality: 'gingelom' });

    const { detail } = await oneEvent<CustomEvent<unknown>>(guide, 'pg-ready');
    expect(detail).to.include({ revision: 7, source: 'primary' });
    expect(centre.requests.slice().sort()).to.deep.equal([
      'catalogue.json',
      'settings/gingelom.json',
    ]);
  });

  it('leads from the list to a sheet and back', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    const link = byRole(guide, 'link', { name: 'Vergunning voor een terras' });
    await expectAccessible(guide);

    setTimeout(() => link.click());
    const { detail } = await oneEvent<CustomEvent<unknown>>(guide, 'pg-open');
    expect(detail).to.deep.equal({ product: 'terras' });
    await eventually(() => byRole(guide, 'heading', { name: 'Vergunning voor een terras' }));
    await eventually(() => byRole(guide, 'table', { name: /kost/i }));
    expect(location.search).to.include('pg-product=terras');
    await expectAccessible(guide);

    setTimeout(() => byRole(guide, 'link', { name: /^terug/i }).click());
    await oneEvent(guide, 'pg-close');
    await eventually(() => byRole(guide, 'link', { name: 'Standplaats op de wekelijkse markt' }));
    await eventually(() => expect(location.search).not.to.include('pg-product'));
  });

  it('finds while one types', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    const box = byRole(guide, 'searchbox') as HTMLInputElement;

    box.value = 'frietkot';
    box.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await eventually(() => {
      const titles = allByRole(guide, 'heading', { level: 3 }).map((title) => title.innerText);
      expect(titles).to.deep.equal(['Standplaats op de wekelijkse markt']);
    });
    await expectAccessible(guide);
  });
});
