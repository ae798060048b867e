import { expect } from '@open-wc/testing';
import type { ContactPoint, OpeningHours, Settings } from '../../src/catalogue/model.js';
import { expectAccessible } from '../support/accessible.js';
import { publish } from '../support/centre.js';
import { stopClock } from '../support/clock.js';
import { TERRACE, gingelomWith } from '../support/content-with.js';
import { byRole } from '../support/roles.js';
import { mountSheet, part, parts, textOf } from '../support/visitor.js';

const MONDAY_MORNING = '2026-11-23T10:30+01:00';
const walkIn: OpeningHours = {
  kind: 'walkIn',
  weekly: [
    { days: ['mo', 'we'], opens: '09:00', closes: '12:00' },
    { days: ['mo'], opens: '13:30', closes: '16:00' },
  ],
  publicHolidays: 'closed',
};

async function contact(
  point: ContactPoint,
  now = MONDAY_MORNING,
  settings: Partial<Settings> = {},
) {
  stopClock(now);
  const { catalogue } = await publish({
    settings: gingelomWith({ contactPoints: [point], ...settings }),
  });
  return mountSheet({ catalogue, municipality: 'gingelom', product: 'terras' }, TERRACE);
}
async function today(hours: OpeningHours, now: string, settings: Partial<Settings> = {}) {
  const guide = await contact({ name: 'Loket', openingHours: [hours] }, now, settings);
  return textOf(part(guide, 'contact').querySelector('summary') as Element);
}

describe('the contact', () => {
  describe('accessibility', () => {
    it('is clean, folded and unfolded', async () => {
      const guide = await contact({ name: 'Loket', openingHours: [walkIn] });
      await expectAccessible(guide);
      part(guide, 'contact').querySelector('summary')?.click();
      byRole(guide, 'table', { name: 'Vrij langskomen' });
      await expectAccessible(guide);
    });

    it('has its name as a heading under that of its section', async () => {
      const guide = await contact({ name: 'Loket' });
      byRole(guide, 'heading', { level: 3, name: 'Contact' });
      byRole(guide, 'heading', { level: 4, name: 'Loket' });
    });
  });

  it('names every way to reach somebody', async () => {
    const guide = await contact({
      name: 'Loket',
      description: 'Voor wie start.',
      telephone: '011/00.00.17',
      email: 'loket@gingelom.test',
      url: 'https://www.gingelom.test/loket',
      address: {
        street: 'Sint-Pieterstraat',
        houseNumber: '1',
        box: '2',
        postcode: '3890',
        municipality: 'Gingelom',
        country: 'België',
      },
    });
    expect(textOf(part(guide, 'contact'))).to.equal(
      'Loket Voor wie start. Telefoon: 011/00.00.17 E-mail: loket@gingelom.test Website: www.gingelom.test Adres: Sint-Pieterstraat 1 bus 23890 Gingelom',
    );
    for (const [name, href] of [
      ['011/00.00.17', 'tel:+3211000017'],
      ['loket@gingelom.test', 'mailto:loket@gingelom.test'],
      ['www.gingelom.test', 'https://www.gingelom.test/loket'],
    ]) {
      expect(byRole(guide, 'link', { name: name as string }).getAttribute('href')).to.equal(href);
    }
  });

  const holiday = {
    ...walkIn,
    weekly: [{ days: ['fr'], opens: '09:00', closes: '12:00' }],
  } as const;
  const cases: readonly [string, OpeningHours, string, string][] = [
    [
      'open',
      walkIn,
      MONDAY_MORNING,
      'Vrij langskomen Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur nu open tot 12.00 uur',
    ],
    [
      'closed at noon',
      walkIn,
      '2026-11-23T12:00+01:00',
      'Vrij langskomen Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur weer vanaf 13.30 uur',
    ],
    [
      'closed for the day',
      walkIn,
      '2026-11-23T18:00+01:00',
      'Vrij langskomen Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur weer vanaf woensdag om 9.00 uur',
    ],
    [
      'closed all day',
      walkIn,
      '2026-11-24T10:30+01:00',
      'Vrij langskomen Vandaag: gesloten weer vanaf woensdag om 9.00 uur',
    ],
    [
      'open by the clock of Brussels',
      walkIn,
      '2026-11-23T08:30Z',
      'Vrij langskomen Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur nu open tot 12.00 uur',
    ],
    [
      'closed on a public holiday',
      holiday,
      '2026-12-25T10:00+01:00',
      'Vrij langskomen Vandaag: gesloten weer vanaf vrijdag om 9.00 uur',
    ],
    [
      'nothing certain on a public holiday of which nobody spoke',
      { kind: 'walkIn', weekly: holiday.weekly },
      '2026-12-25T10:00+01:00',
      'Vrij langskomen Vandaag: niet zeker: vraag het na',
    ],
    [
      'not “open” where a closing calendar can’t be had',
      { ...walkIn, calendars: ['weg'] },
      MONDAY_MORNING,
      'Vrij langskomen Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur',
    ],
    [
      'closed by an exception',
      { ...walkIn, exceptions: [{ from: '2026-11-23', label: 'Personeelsdag' }] },
      MONDAY_MORNING,
      'Vrij langskomen Vandaag: gesloten weer vanaf woensdag om 9.00 uur',
    ],
    [
      'by appointment',
      { ...walkIn, kind: 'appointment' },
      MONDAY_MORNING,
      'Op afspraak Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur nu open tot 12.00 uur',
    ],
    [
      'by telephone',
      { ...walkIn, kind: 'telephone' },
      MONDAY_MORNING,
      'Telefonisch bereikbaar Vandaag: 9.00 – 12.00 en 13.30 – 16.00 uur nu bereikbaar tot 12.00 uur',
    ],
  ];
  for (const [state, hours, now, text] of cases) {
    it(`says of today: ${state}`, async () => {
      expect(await today(hours, now)).to.equal(text);
    });
  }

  it('keeps to the closing days that counters share', async () => {
    const text = await today({ ...walkIn, calendars: ['gemeente'] }, MONDAY_MORNING, {
      closingCalendars: [{ id: 'gemeente', days: [{ from: '2026-11-20', until: '2026-11-24' }] }],
    });
    expect(text).to.equal('Vrij langskomen Vandaag: gesloten weer vanaf woensdag om 9.00 uur');
  });

  it('shows the week from today on, and why a day differs', async () => {
    const exceptions = [{ from: '2026-11-25', label: 'Personeelsdag' }];
    const guide = await contact({ name: 'Loket', openingHours: [{ ...walkIn, exceptions }] });
    const rows = part(guide, 'contact').querySelectorAll('tr');
    expect([...rows].map(textOf).slice(0, 3)).to.deep.equal([
      'maandag 9.00 – 12.00 en 13.30 – 16.00 uur',
      'dinsdag gesloten',
      'woensdag gesloten (Personeelsdag)',
    ]);
    expect(rows).to.have.length(7);
  });

  it('shows hours that are only prose as prose', async () => {
    const guide = await contact({
      name: 'Loket',
      openingHoursText: 'Elke maandag van 9 tot 12 uur.',
    });
    expect(textOf(part(guide, 'contact'))).to.equal('Loket Elke maandag van 9 tot 12 uur.');
  });

  it('is that of the product where it has one, and else the first of the municipality', async () => {
    const contactPoints: ContactPoint[] = [
      { id: 'loket', name: 'Loket' },
      { id: 'markt', name: 'Marktleider' },
    ];
    const settings = gingelomWith({
      contactPoints,
      products: { terras: { override: { contactPoints: ['markt'] } } },
    });
    const { catalogue } = await publish({ settings });
    const municipality = 'gingelom';
    const terrace = await mountSheet({ catalogue, municipality, product: 'terras' }, TERRACE);
    expect(parts(terrace, 'contact').map(textOf)).to.deep.equal(['Marktleider']);
    terrace.product = 'standplaats-markt';
    await terrace.updateComplete;
    await terrace.updateComplete;
    expect(parts(terrace, 'contact').map(textOf)).to.deep.equal(['Loket']);
  });
});
