import { expect, oneEvent } from '@open-wc/testing';
import { publish } from '../support/centre.js';
import { TERRACE, gingelomWith } from '../support/content-with.js';
import { eventually, mount } from '../support/guide.js';
import { sheetShown } from '../support/visitor.js';

const scripts = () => [
  ...document.head.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const told = () => JSON.parse(scripts()[0]?.text ?? 'null') as Record<string, unknown> | null;

const GUIDE_URL = 'https://www.gingelom.example/ondernemen';

async function open(attributes: Record<string, string> = {}) {
  const { catalogue } = await publish({ settings: gingelomWith({ guideUrl: GUIDE_URL }) });
  const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off', ...attributes });
  await guide.open('terras');
  await sheetShown(guide, TERRACE);
  return guide;
}

describe('what search engines read', () => {
  it('is the open sheet as a service of the municipality, at the address of its guide', async () => {
    await open();
    await eventually(() => expect(scripts()).to.have.length(1));
    expect(told()).to.deep.include({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      name: TERRACE,
      url: `${GUIDE_URL}?pg-product=terras`,
      inLanguage: 'nl',
      areaServed: { '@type': 'AdministrativeArea', name: 'Gingelom' },
    });
  });

  it('can’t be ended by a name with markup, where the page is kept as HTML', async () => {
    const settings = gingelomWith({
      guideUrl: `${GUIDE_URL}?x=</script><script>alert(1)</script>`,
    });
    const { catalogue } = await publish({ settings });
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    await guide.open('terras');
    await eventually(() => expect(scripts()).to.have.length(1));
    expect(scripts()[0]?.text).not.to.contain('<');
  });

  it('goes when the sheet is closed', async () => {
    const guide = await open();
    await eventually(() => expect(scripts()).to.have.length(1));
    guide.close();
    expect(scripts()).to.be.empty;
  });

  it('goes with the guide, and comes back with it', async () => {
    const guide = await open();
    await eventually(() => expect(scripts()).to.have.length(1));
    guide.remove();
    expect(scripts()).to.be.empty;
    document.body.append(guide);
    await eventually(() => expect(scripts()).to.have.length(1));
  });

  it('is nothing where the page says off', async () => {
    const guide = await open({ 'structured-data': 'off' });
    guide.close();
    await guide.open('standplaats-markt');
    await guide.updateComplete;
    expect(scripts()).to.be.empty;
  });

  it('never offers what a municipality doesn’t', async () => {
    const { catalogue } = await publish({
      settings: gingelomWith({
        products: { terras: { notOffered: { reason: 'Geen terrassen.' } } },
      }),
    });
    const guide = await mount({ catalogue, municipality: 'gingelom', routing: 'off' });
    const opened = oneEvent(guide, 'pg-open');
    await guide.open('terras');
    await opened;
    await sheetShown(guide, TERRACE);
    expect(scripts()).to.be.empty;
  });
});
