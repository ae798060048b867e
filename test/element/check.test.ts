import { expect } from '@open-wc/testing';
import { HttpResponse, http } from 'msw';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { TERRACE, gingelomWith } from '../support/content-with.js';
import * as sample from '../support/content.js';
import { eventually, mount, place } from '../support/guide.js';
import { allByRole, byRole } from '../support/roles.js';
import { textOf } from '../support/visitor.js';
import type { ProductGuide } from '../../src/element/product-guide.js';

const asked = () => history.replaceState(null, '', '?pg-check');
const panel = (guide: ProductGuide) => byRole(guide, 'region', { name: /^(?:Controle|Check) / });
/** The text of the check, once it is done. */
const checked = (guide: ProductGuide) =>
  eventually(() => {
    expect(panel(guide).querySelector('button')?.getAttribute('aria-disabled')).to.equal('false');
    return textOf(panel(guide));
  });

describe('the check of a guide', () => {
  it('is there only where the address asks for it', async () => {
    const { catalogue } = await publish();
    const guide = await mount({ catalogue });
    await guide.updateComplete;
    expect(allByRole(guide, 'region', { name: /Controle/ })).to.be.empty;
  });

  it('is clean of violations, and tells which source says what', async () => {
    asked();
    const centre = await publish();
    const mirror = await publish({
      handlers: (base) => [
        http.get(`${base}catalogue.json`, () => new HttpResponse('<p>', { status: 200 })),
      ],
    });
    const guide = await mount({
      ...{ catalogue: centre.catalogue, mirrors: mirror.catalogue, municipality: 'gingelom' },
    });
    const text = await checked(guide);
    expect(text).to.contain('Revisie van de catalogus 7');
    expect(text).to.contain('revisie van de catalogus 7, 4 producten');
    expect(text).to.match(/Spiegel ✗ .*JSON/);
    expect(text).to.contain('instellingen van Gingelom');
    expect(text).to.contain(centre.catalogue);
    expect(text).to.contain('Alles in de catalogus en de instellingen kan gelezen worden.');
    await expectAccessible(guide);
  });

  it('lists errors in the settings, drift and lapsed fees', async () => {
    asked();
    const { terras } = sample.settings.products ?? {};
    const { catalogue } = await publish({
      settings: gingelomWith({
        tone: 'vriendelijk' as 'formal',
        products: {
          terras: {
            ...terras,
            override: {
              description: 'Eigen uitleg.',
              fees: [{ label: 'Zomerterras', amount: 10, validTo: '2020-12-31' }],
            },
            basedOn: { description: 'oud' },
          },
        },
      }),
      sheets: {
        ...sample.sheets,
        'sheets/terras.nl.1.json': {
          ...sample.sheets['sheets/terras.nl.1.json'],
          id: 'terras',
          name: TERRACE,
          hashes: { description: 'nieuw' },
        },
      },
    });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    const text = await checked(guide);
    expect(text).to.contain('settings/gingelom.json: tone: "vriendelijk" is geen bekende waarde');
    expect(text).to.contain('terras: description (Gingelom, nieuw)');
    expect(text).to.contain(`${TERRACE}: Zomerterras, tot 2020-12-31`);
  });

  it('tells of a contact point that no sheet can show', async () => {
    asked();
    const { catalogue } = await publish({
      settings: gingelomWith({
        products: { terras: { override: { contactPoints: ['loketje'] } } },
      }),
    });
    const guide = await mount({ catalogue, municipality: 'gingelom' });
    expect(await checked(guide)).to.match(/products\.terras\S*contactPoints.*loketje/);
  });

  it('is there too where nothing can be shown, in English beside another language, and can be done again', async () => {
    asked();
    let down = true;
    const { catalogue } = await publish({
      handlers: (base) => [
        http.get(`${base}*`, () => (down ? new HttpResponse(null, { status: 403 }) : undefined)),
      ],
    });
    const guide = place({ catalogue });
    expect(await checked(guide)).to.contain('Catalogus ✗ HTTP 403');
    expect(textOf(panel(guide))).to.contain('nergens');
    down = false;
    byRole(guide, 'button', { name: 'Opnieuw controleren' }).click();
    await eventually(() => expect(textOf(panel(guide))).to.contain('Catalogus ✓'));
    guide.remove();
    const english = await mount({ catalogue, lang: 'en' });
    expect(await checked(english)).to.contain('Sources and what they answer');
  });
});
