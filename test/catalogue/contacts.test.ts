import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { contactsOf } from '../../src/catalogue/contacts.js';
import { contactPointsOf } from '../../src/catalogue/contact-points.js';
import type { Finding } from '../../src/catalogue/finding.js';
import type { ProductFields, Settings } from '../../src/catalogue/model.js';
import { cooperation, settings } from './build.js';

const desk = { id: 'loket', name: 'Loket Ondernemen', telephone: '011 00 00 40' };
const officer = { id: 'officer', name: 'Ondernemersambtenaar', email: 'o@haspengouw.example' };
const police = { id: 'politie', name: 'Politiezone', telephone: '101' };

describe('the contact points of a municipality', () => {
  test('are none without settings', () => {
    const { all, byId, calendars } = contactsOf(undefined);
    assert.deepEqual([all, byId.size, calendars.size], [[], 0, 0]);
  });
  test('are its own in its order, then those of its cooperations, first the one that counts most', () => {
    const { all } = contactsOf(
      settings({
        contactPoints: [desk, { name: 'Zonder id' }],
        cooperations: [
          cooperation('haspengouw', { contactPoints: [officer] }),
          'not-folded-in',
          cooperation('zone', { contactPoints: [police] }),
        ],
      }),
    );
    assert.deepEqual(all, [desk, { name: 'Zonder id' }, officer, police]);
  });
  test('change of a cooperation’s only the fields that they name', () => {
    const { all, byId } = contactsOf(
      settings({
        contactPoints: [{ id: 'officer', telephone: '011 1' }],
        cooperations: [cooperation('haspengouw', { contactPoints: [officer, police] })],
      }),
    );
    const merged = { ...officer, telephone: '011 1' };
    assert.deepEqual(byId.get('officer'), merged);
    assert.deepEqual(all, [merged, police]);
  });
  test('of two cooperations with one id: the first one’s fields over the other’s, once', () => {
    const { all } = contactsOf(
      settings({
        cooperations: [
          cooperation('a', { contactPoints: [{ id: 'officer', name: 'A' }] }),
          cooperation('b', { contactPoints: [{ id: 'officer', name: 'B', email: 'b@b.be' }] }),
        ],
      }),
    );
    assert.deepEqual(all, [{ id: 'officer', name: 'A', email: 'b@b.be' }]);
  });
  test('may have ids that are keys of Object.prototype', () => {
    const point = { id: 'constructor', name: 'Aannemer' };
    const { byId } = contactsOf(settings({ contactPoints: [point] }));
    assert.deepEqual(byId.get('constructor'), point);
    assert.equal(byId.get('tostring'), undefined);
  });
});

describe('closing calendars', () => {
  const days = (from: string) => [{ from }];
  test('come from cooperations and the municipality, whose own of the same id counts', () => {
    const { calendars } = contactsOf(
      settings({
        closingCalendars: [{ id: 'eindejaar', days: days('2026-12-24') }],
        cooperations: [
          cooperation('a', {
            closingCalendars: [
              { id: 'eindejaar', days: days('2026-12-28') },
              { id: 'brugdagen', days: days('2027-05-07') },
            ],
          }),
        ],
      }),
    );
    assert.deepEqual(calendars.get('eindejaar')?.days, days('2026-12-24'));
    assert.deepEqual(calendars.get('brugdagen')?.days, days('2027-05-07'));
  });
  test('of two cooperations with one id: the first one’s counts', () => {
    const { calendars } = contactsOf(
      settings({
        cooperations: [
          cooperation('a', { closingCalendars: [{ id: 'x', days: days('2026-01-01') }] }),
          cooperation('b', { closingCalendars: [{ id: 'x', days: days('2026-02-02') }] }),
        ],
      }),
    );
    assert.deepEqual(calendars.get('x')?.days, days('2026-01-01'));
  });
});

describe('the contact points of a product', () => {
  function pointsOf(given: ProductFields['contactPoints'], of: Partial<Settings> = {}) {
    const findings: Finding[] = [];
    const contacts = contactsOf(settings({ contactPoints: [desk], ...of }));
    return { points: contactPointsOf(given, contacts, (one) => findings.push(one)), findings };
  }
  test('are looked up by id', () => {
    assert.deepEqual(pointsOf(['loket']), { points: [desk], findings: [] });
  });
  test('are looked up in cooperations too', () => {
    const cooperations = [cooperation('zone', { contactPoints: [police] })];
    assert.deepEqual(pointsOf(['politie', 'loket'], { cooperations }).points, [police, desk]);
  });
  test('may be written out, alone or over one with their id', () => {
    const { points } = pointsOf([{ name: 'Iemand' }, { id: 'loket', email: 'x@x.be' }]);
    assert.deepEqual(points, [{ name: 'Iemand' }, { ...desk, email: 'x@x.be' }]);
  });
  test('that are not known are left out and reported, with the ids that are', () => {
    const { points, findings } = pointsOf(['lokket', 'loket']);
    assert.deepEqual(points, [desk]);
    assert.deepEqual(
      findings.map(({ code, severity, args }) => [code, severity, args?.found]),
      [['unknown-contact', 'error', 'lokket']],
    );
  });
  test('are none where none are given', () => {
    assert.deepEqual(pointsOf(undefined), { points: [], findings: [] });
  });
});
