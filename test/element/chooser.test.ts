import { aTimeout, expect } from '@open-wc/testing';
import type { Settings } from '../../src/catalogue/model.js';
import type { ProductGuide } from '../../src/element/product-guide.js';
import { expectAccessible } from '../support/accessible.js';
import { type Publication, publish } from '../support/centre.js';
import { TERRACE } from '../support/content-with.js';
import { eventually, mount, place } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import {
  announced,
  click,
  find,
  focused,
  part,
  section,
  sheetShown,
  textOf,
} from '../support/visitor.js';

/** Longer than the pause after which the live region speaks. */
const ANNOUNCED_MS = 1_300;
const QUESTION = 'In welke gemeente ligt uw zaak?';
const settingsOf = (name: string, amount: number): Settings => ({
  municipality: { name },
  products: { terras: { override: { fees: [{ label: 'Terras', amount }] } } },
});
const MUNICIPALITIES = [
  { slug: 'borgloon', name: 'Borgloon', now: 'Tongeren-Borgloon', postcodes: ['3840'] },
  { slug: 'gingelom', name: 'Gingelom', postcodes: ['3890'] },
  { slug: 'tongeren-borgloon', name: 'Tongeren-Borgloon', postcodes: ['3700', '3840'] },
];
const publishAll = (more: Publication = {}) =>
  publish({
    settings: {
      gingelom: settingsOf('Gingelom', 10),
      'tongeren-borgloon': settingsOf('Tongeren-Borgloon', 20),
      borgloon: { movedTo: 'tongeren-borgloon', area: '73009' },
    },
    files: { 'municipalities.json': { municipalities: MUNICIPALITIES } },
    ...more,
  });

const choosing = async (attributes: Readonly<Record<string, string>> = {}) => {
  const { catalogue } = await publishAll();
  return mount({ catalogue, chooser: '', ...attributes });
};

const box = (guide: ProductGuide) =>
  byRole(guide, 'searchbox', { name: QUESTION }) as HTMLInputElement;
function typePlace(guide: ProductGuide, text: string): void {
  box(guide).focus();
  box(guide).value = text;
  box(guide).dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}
const offered = (guide: ProductGuide) =>
  [...(guide.shadowRoot?.querySelectorAll('.places li') ?? [])].map(textOf);
const enter = (guide: ProductGuide) => box(guide).form?.requestSubmit();
const said = (guide: ProductGuide) =>
  textOf(guide.shadowRoot?.querySelector('.chooser') as Element);
const shows = (guide: ProductGuide, name: string) =>
  eventually(() => expect(said(guide)).to.contain(`U ziet de gids van ${name}.`));
const price = (guide: ProductGuide) =>
  textOf(section(guide, 'Wat kost het?').querySelector('.amount') as Element);

describe('a guide that lets visitors choose a municipality', () => {
  it('is clean of violations, with the question, with answers and when chosen', async () => {
    const guide = await choosing();
    await expectAccessible(guide);
    typePlace(guide, 'borg');
    await eventually(() => expect(offered(guide)).to.have.length(2));
    await expectAccessible(guide);
    click(guide, 'link', 'Borgloon');
    await shows(guide, 'Tongeren-Borgloon');
    await expectAccessible(guide);
  });

  it('asks for the list of municipalities only when somebody is about to choose', async () => {
    const { catalogue, requests } = await publishAll();
    const guide = await mount({ catalogue, chooser: '' });
    expect(requests).to.deep.equal(['catalogue.json']);
    typePlace(guide, 'ging');
    await eventually(() => expect(offered(guide)).to.deep.equal(['Gingelom']));
    expect(requests).to.contain('municipalities.json');
  });

  it('is not there without the attribute', async () => {
    const { catalogue } = await publishAll();
    const guide = await mount({ catalogue });
    expect(allByRole(guide, 'searchbox', { name: QUESTION })).to.be.empty;
  });

  for (const [typed, expected] of [
    ['ging', ['Gingelom']],
    ['borg', ['Borgloon nu Tongeren-Borgloon', 'Tongeren-Borgloon']],
    ['3840', ['Borgloon nu Tongeren-Borgloon', 'Tongeren-Borgloon']],
  ] as const)
    it(`offers ${expected.join(' and ')} for “${typed}”`, async () => {
      const guide = await choosing();
      typePlace(guide, typed);
      await eventually(() => expect(offered(guide)).to.deep.equal(expected));
    });

  it('says how many there are, and when there are none', async () => {
    const guide = await choosing();
    typePlace(guide, 'borg');
    await eventually(() => expect(announced(guide)).to.equal('2 gemeenten'));
    typePlace(guide, 'xyzzy');
    await eventually(() => expect(said(guide)).to.contain('Geen gemeente gevonden.'));
    await eventually(() => expect(announced(guide)).to.contain('Geen gemeente gevonden.'));
  });

  it('shows the guide of the choice, keeps it in the address, and moves the focus along', async () => {
    const guide = await choosing();
    typePlace(guide, 'ging');
    await eventually(() => expect(offered(guide)).to.have.length(1));
    enter(guide);
    await shows(guide, 'Gingelom');
    byRole(guide, 'heading', { level: 2, name: 'Productgids voor ondernemers in Gingelom' });
    expect(location.search).to.contain('pg-municipality=gingelom');
    await eventually(() => expect(textOf(focused(guide) as Element)).to.equal('Andere gemeente'));
    await eventually(() => expect(announced(guide)).to.equal('U ziet de gids van Gingelom.'));
  });

  it('goes to the first of several on Enter', async () => {
    const guide = await choosing();
    typePlace(guide, '3840');
    await eventually(() => expect(offered(guide)).to.have.length(2));
    enter(guide);
    expect(textOf(focused(guide) as Element)).to.equal('Borgloon');
  });

  it('offers real links', async () => {
    const { catalogue } = await publishAll();
    history.replaceState(null, '', '?taal=nl#gids');
    const guide = await mount({ catalogue, chooser: '' });
    typePlace(guide, 'ging');
    const link = (await eventually(() =>
      byRole(guide, 'link', { name: 'Gingelom' }),
    )) as HTMLAnchorElement;
    expect(link.search).to.equal('?taal=nl&pg-municipality=gingelom');
    expect(link.hash).to.equal('#gids');
  });

  for (const [routing, address] of [
    ['query', '?pg-municipality=borgloon'],
    ['hash', '#pg-municipality=borgloon'],
  ] as const)
    it(`starts with what the address says (${routing}), and asks for nothing else`, async () => {
      const { catalogue, requests } = await publishAll();
      history.replaceState(null, '', address);
      const guide = await mount({ catalogue, chooser: '', routing, municipality: 'gingelom' });
      await shows(guide, 'Tongeren-Borgloon');
      expect(requests).to.have.members([
        'catalogue.json',
        'settings/borgloon.json',
        'settings/tongeren-borgloon.json',
      ]);
    });

  it('starts with the webmaster’s choice', async () => {
    const guide = await choosing({ municipality: 'gingelom' });
    await shows(guide, 'Gingelom');
  });

  it('keeps query and open sheet, with the fees of the choice', async () => {
    const guide = await choosing({ municipality: 'gingelom' });
    await find(guide, 'terras', [TERRACE]);
    click(guide, 'link', TERRACE);
    await sheetShown(guide, TERRACE);
    expect(price(guide)).to.equal('€ 10');
    click(guide, 'button', 'Andere gemeente');
    await eventually(() => box(guide));
    typePlace(guide, 'borgloon');
    await eventually(() => expect(offered(guide)).to.have.length(2));
    enter(guide);
    await eventually(() => expect(price(guide)).to.equal('€ 20'));
    expect(textOf(focused(guide) as Element)).to.equal('Andere gemeente');
    await aTimeout(ANNOUNCED_MS);
    expect(announced(guide)).to.equal('U ziet de gids van Tongeren-Borgloon.');
    // The choice is no step in the history: it holds on the list too.
    click(guide, 'link', 'Terug naar de lijst');
    await eventually(() => part(guide, 'results'));
    await eventually(() => expect(location.search).to.contain('pg-municipality=borgloon'));
    await shows(guide, 'Tongeren-Borgloon');
  });

  it('goes back to the general guide', async () => {
    const { catalogue } = await publishAll();
    history.replaceState(null, '', '?pg-municipality=gingelom');
    const guide = await mount({ catalogue, chooser: '' });
    await shows(guide, 'Gingelom');
    click(guide, 'button', 'Andere gemeente');
    await eventually(() => expect(focused(guide) === box(guide)).to.be.true);
    click(guide, 'link', 'Toon de algemene gids');
    await eventually(() => byRole(guide, 'heading', { name: 'Productgids voor ondernemers' }));
    expect(location.search).not.to.contain('pg-municipality');
    expect(said(guide)).to.contain(QUESTION);
  });

  it('says that the list can’t be had, and asks again at the next letter', async () => {
    const { catalogue, requests } = await publishAll({ files: {} });
    const guide = await mount({ catalogue, chooser: '' });
    typePlace(guide, 'g');
    await eventually(() => expect(said(guide)).to.contain('De lijst van gemeenten is er nu niet.'));
    typePlace(guide, 'gi');
    await eventually(() =>
      expect(requests.filter((file) => file === 'municipalities.json')).to.have.length(2),
    );
  });

  it('shows the general guide for a name that nobody has, and goes on asking', async () => {
    const { catalogue } = await publishAll();
    history.replaceState(null, '', '?pg-municipality=nergenshuizen');
    const guide = place({ catalogue, chooser: '' });
    await guide.ready;
    await eventually(() => byRole(guide, 'heading', { name: 'Productgids voor ondernemers' }));
    expect(said(guide)).to.contain(QUESTION);
  });

  it('leaves the address alone where routing is off', async () => {
    const { catalogue } = await publishAll();
    const before = location.href;
    const guide = await mount({ catalogue, chooser: '', routing: 'off' });
    typePlace(guide, 'ging');
    await eventually(() => expect(offered(guide)).to.have.length(1));
    enter(guide);
    await shows(guide, 'Gingelom');
    expect(location.href).to.equal(before);
  });
});
