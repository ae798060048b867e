import { expect } from '@open-wc/testing';
import type { Action } from '../../src/catalogue/model.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { MARKET, marketWith } from '../support/content-with.js';
import { mountSheet, parts, textOf } from '../support/visitor.js';

async function withActions(actions: readonly Action[]) {
  const { catalogue } = await publish({ sheets: marketWith({ actions }) });
  return mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
}
const url = 'https://x.test/';

const cases: readonly [Action, text: string, href: string | undefined][] = [
  [{ kind: 'onlineForm', url }, 'Online aanvragen Online formulier', url],
  [
    { kind: 'onlineForm', url, login: 'itsme' },
    'Online aanvragen Online formulier, aanmelden met itsme',
    url,
  ],
  [
    { kind: 'onlineForm', url, login: 'mandate' },
    'Online aanvragen Online formulier, aanmelden met een mandaat voor uw zaak',
    url,
  ],
  [
    { kind: 'onlineForm', url, login: 'none', label: 'Meld uw terras' },
    'Meld uw terras Online formulier, zonder aanmelden',
    url,
  ],
  [{ kind: 'omgevingsloket', url }, 'Naar het Omgevingsloket Website van de Vlaamse overheid', url],
  [{ kind: 'appointment', url }, 'Een afspraak maken Online agenda', url],
  [
    { kind: 'pdf', url, file: { type: 'pdf', size: 240_000 } },
    'Het formulier downloaden Document om in te vullen, PDF 240 kB',
    url,
  ],
  [
    { kind: 'pdf', url, file: { type: 'docx', size: 1_540_000, language: 'fr' } },
    'Het formulier downloaden Document om in te vullen, DOCX 1,5 MB, in het Frans',
    url,
  ],
  [
    { kind: 'pdf', url, file: { type: 'pdf', language: 'nl' } },
    'Het formulier downloaden Document om in te vullen, PDF',
    url,
  ],
  [{ kind: 'email', email: 'markt@x.test' }, 'markt@x.test Per e-mail', 'mailto:markt@x.test'],
  [
    { kind: 'email', email: 'markt@x.test', label: 'Schrijf ons' },
    'Schrijf ons markt@x.test',
    'mailto:markt@x.test',
  ],
  [
    { kind: 'telephone', telephone: '011 00 00 18' },
    '011 00 00 18 Per telefoon',
    'tel:+3211000018',
  ],
  [
    { kind: 'telephone', telephone: '+32 (0)11 00 00 18', label: 'Bel ons' },
    'Bel ons +32 (0)11 00 00 18',
    'tel:+3211000018',
  ],
  [{ kind: 'counter' }, 'Langskomen aan het loket Aan het loket', undefined],
];

describe('the actions', () => {
  it('are clean of violations, whatever their kind', async () => {
    await expectAccessible(await withActions(cases.map(([action]) => action)));
  });

  for (const [action, text, href] of cases) {
    it(`says what awaits: “${text}”`, async () => {
      const [shown] = parts(await withActions([action]), 'action');
      expect(textOf(shown as Element)).to.equal(text);
      expect(shown?.querySelector('a')?.getAttribute('href') ?? undefined).to.equal(href);
    });
  }

  it('stand in the order of the data', async () => {
    const shown = parts(
      await withActions([{ kind: 'counter' }, { kind: 'onlineForm', url }]),
      'action',
    );
    expect(shown.map((action) => textOf(action).split(' ')[0])).to.deep.equal([
      'Langskomen',
      'Online',
    ]);
  });
});
