import { expect } from '@open-wc/testing';
import type { Fee } from '../../src/catalogue/model.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { stopClock } from '../support/clock.js';
import { MARKET, TERRACE, marketWith } from '../support/content-with.js';
import { byRole } from '../support/roles.js';
import { mountSheet, section, textOf } from '../support/visitor.js';

/** The rows of the table of fees, cell by cell, on 23 November 2026. */
async function rowsOf(fees: readonly Fee[], attributes: Readonly<Record<string, string>> = {}) {
  stopClock('2026-11-23T10:30+01:00');
  const { catalogue } = await publish({ sheets: marketWith({ fees }) });
  const guide = await mountSheet(
    { catalogue, product: 'standplaats-markt', ...attributes },
    MARKET,
  );
  const rows = byRole(guide, 'table').querySelectorAll('tbody tr');
  return [...rows].map((row) => [...row.children].map(textOf));
}

describe('the fees', () => {
  describe('accessibility', () => {
    it('is clean, and a table with headers, named by its section', async () => {
      const { catalogue } = await publish();
      const guide = await mountSheet(
        { catalogue, municipality: 'gingelom', product: 'terras' },
        TERRACE,
      );
      const table = byRole(guide, 'table', { name: 'Wat kost het?' });
      expect([...table.querySelectorAll('th[scope=col]')].map(textOf)).to.deep.equal([
        'Waarvoor',
        'Bedrag',
        'Geldig',
      ]);
      expect([...table.querySelectorAll('th[scope=row]')].map(textOf)).to.deep.equal([
        'Zomerterras',
      ]);
      await expectAccessible(guide);
    });
  });

  it('names amount and unit, and links the decision of the council', async () => {
    const { catalogue } = await publish();
    const guide = await mountSheet(
      { catalogue, municipality: 'gingelom', product: 'terras' },
      TERRACE,
    );
    expect(textOf(section(guide, 'Wat kost het?'))).to.contain(
      'Zomerterras € 12,50 per vierkante meter en per jaar',
    );
    const decision = byRole(guide, 'link', { name: 'gemeenteraad 17 december 2025' });
    expect(decision.getAttribute('href')).to.equal('https://www.gingelom.test/reglementen/terras');
  });

  const cases: readonly [string, readonly Fee[], readonly (readonly string[])[]][] = [
    ['whole euros without cents', [{ label: 'Plaats', amount: 3 }], [['Plaats', '€ 3', '']]],
    [
      'another currency',
      [{ label: 'Plaats', amount: 3, currency: 'USD' }],
      [['Plaats', 'US$ 3', '']],
    ],
    ['what is free', [{ label: 'Proef', amount: 0 }], [['Proef', 'gratis', '']]],
    [
      'what holds until a date',
      [{ label: 'Plaats', amount: 3, validTo: '2026-12-31' }],
      [['Plaats', '€ 3', 'tot en met 31 december 2026']],
    ],
    [
      'what is announced, beside what holds',
      [
        { label: 'Plaats', amount: 3, validTo: '2026-12-31' },
        { label: 'Plaats', amount: 4, validFrom: '2027-01-01' },
      ],
      [
        ['Plaats', '€ 3', 'tot en met 31 december 2026'],
        ['Plaats', '€ 4', 'vanaf 1 januari 2027'],
      ],
    ],
    [
      'what has lapsed, without the old amount',
      [{ label: 'Plaats', amount: 3, validTo: '2025-12-31' }],
      [
        [
          'Plaats',
          'nieuw tarief nog niet bekend',
          'Het vorige tarief gold tot en met 31 december 2025.',
        ],
      ],
    ],
    [
      'no lapsed fee that has a successor',
      [
        { label: 'Plaats', amount: 3, validTo: '2025-12-31' },
        { label: 'Plaats', amount: 4, validFrom: '2026-01-01' },
      ],
      [['Plaats', '€ 4', 'vanaf 1 januari 2026']],
    ],
    [
      'a fee on its last day',
      [{ label: 'Plaats', amount: 3, validTo: '2026-11-23' }],
      [['Plaats', '€ 3', 'tot en met 23 november 2026']],
    ],
    [
      'a regulation of which no amount is known',
      [{ label: 'Plaats', decision: { url: 'https://x.test/reglement' } }],
      [['Plaats', 'zie het reglement', 'reglement']],
    ],
  ];
  for (const [what, fees, rows] of cases) {
    it(`shows ${what}`, async () => {
      expect(await rowsOf(fees)).to.deep.equal(rows);
    });
  }

  it('links a regulation that stands alone', async () => {
    const fees = [{ label: 'Plaats', decision: { url: 'https://x.test/reglement' } }];
    const { catalogue } = await publish({ sheets: marketWith({ fees }) });
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    expect(byRole(guide, 'link', { name: 'reglement' }).getAttribute('href')).to.equal(
      'https://x.test/reglement',
    );
  });

  it('reckons days as Brussels does', async () => {
    // Half past midnight in Brussels: in London the old fee still holds.
    stopClock('2027-01-01T00:30+01:00');
    const fees = [{ label: 'Plaats', amount: 3, validTo: '2026-12-31' }];
    const { catalogue } = await publish({ sheets: marketWith({ fees }) });
    const guide = await mountSheet({ catalogue, product: 'standplaats-markt' }, MARKET);
    expect(textOf(byRole(guide, 'table'))).to.contain('nieuw tarief nog niet bekend');
  });
});
