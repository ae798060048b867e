import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import type { Settings, Sheet } from '../../src/catalogue/model.js';
import { resolveGuide } from '../../src/catalogue/resolve.js';
import { resolveSheet } from '../../src/catalogue/sheet.js';
import { catalogue, frozen, productOf, says, settings, sheet, summary } from './build.js';

const FEES = [{ label: 'Terras', amount: 15 }];
const desk = { id: 'loket', name: 'Loket' };

/** The sheet of the one product of the one-product catalogue. */
function sheetOf(given: Settings | undefined, full?: Sheet, area?: string) {
  const guide = resolveGuide(catalogue(), given, area ? { area } : {});
  return resolveSheet(guide, productOf(guide), full);
}

describe('a sheet', () => {
  test('holds the central fields and what is local, each with its source', () => {
    const given = says({ override: { fees: FEES } });
    const { fields, provenance } = sheetOf(given, sheet('terras', { description: 'Lang.' }));
    assert.deepEqual(fields, {
      name: 'Centrale naam van terras',
      description: 'Lang.',
      fees: FEES,
    });
    assert.equal(provenance.get('description')?.source, 'central');
    assert.equal(provenance.get('description')?.revision, 7);
    assert.equal(provenance.get('fees')?.source, 'municipality');
  });
  test('gives the fields in the order in which it shows them', () => {
    const full = sheet('terras', {
      websites: [],
      fees: [],
      description: 'Lang.',
      summary: 'Kort.',
    });
    assert.deepEqual(Object.keys(sheetOf(undefined, full).fields), [
      'name',
      'summary',
      'description',
      'fees',
      'websites',
    ]);
  });
  test('that could not be had leaves the summary and all that is local', () => {
    const given = says({ override: { fees: FEES }, add: { requirements: [{ name: 'Plan' }] } });
    const { fields, drift } = sheetOf(given);
    assert.deepEqual(fields, {
      name: 'Centrale naam van terras',
      requirements: [{ name: 'Plan' }],
      fees: FEES,
    });
    assert.deepEqual(drift, []);
  });
  test('of a local product is the product itself, whatever the centre publishes', () => {
    const local = { id: 'kermis', name: 'Kermis', description: 'Eigen tekst.' };
    const guide = resolveGuide(catalogue(), settings({ localProducts: [local] }));
    const { fields, provenance } = resolveSheet(guide, productOf(guide, 'kermis'), sheet('kermis'));
    assert.deepEqual(fields, { name: 'Kermis', description: 'Eigen tekst.' });
    assert.equal(provenance.get('description')?.name, 'Gingelom');
  });
  test('leaves out what the municipality leaves out', () => {
    const full = sheet('terras', { costs: [{ name: 'x' }] });
    assert.equal('costs' in sheetOf(says({ override: { costs: null } }), full).fields, false);
  });
  test('applies the rules of the area asked for', () => {
    const given = says({
      override: { fees: FEES },
      areas: { '73009': { override: { fees: [] } } },
    });
    assert.deepEqual(sheetOf(given, sheet()).fields.fees, FEES);
    assert.deepEqual(sheetOf(given, sheet(), '73009').fields.fees, []);
    assert.equal(sheetOf(given, sheet(), '73009').provenance.get('fees')?.area, '73009');
  });
  test('changes nothing that it is given', () => {
    const given = frozen(says({ add: { fees: FEES, keywords: ['stoelen'] } }));
    const full = frozen(sheet('terras', { fees: FEES, keywords: { nl: ['terras'] } }));
    assert.deepEqual(sheetOf(given, full), sheetOf(given, full));
  });
});

describe('drift of a sheet', () => {
  const given = says({ override: { fees: FEES }, basedOn: { fees: 'old' } });
  test('is told where the hash differs', () => {
    const { drift } = sheetOf(given, sheet('terras', { hashes: { fees: 'new' } }));
    assert.deepEqual(
      drift.map(({ product, field, now }) => [product, field, now]),
      [['terras', 'fees', 'new']],
    );
  });
  test('is none where the hash is the same', () => {
    assert.deepEqual(sheetOf(given, sheet('terras', { hashes: { fees: 'old' } })).drift, []);
  });
  test('is not known without the sheet', () => assert.deepEqual(sheetOf(given).drift, []));
});

describe('where to ask', () => {
  test('is the product’s own contact point', () => {
    const own = { name: 'Politie' };
    const given = says({ override: { contactPoints: [own] } }, { contactPoints: [desk] });
    assert.deepEqual(sheetOf(given, sheet()).contactPoints, [own]);
  });
  test('is the municipality’s first where the product has none', () => {
    const given = settings({ contactPoints: [desk, { name: 'Ander' }] });
    assert.deepEqual(sheetOf(given, sheet()).contactPoints, [desk]);
  });
  test('is the municipality’s first where the product’s can’t be found, and that is reported', () => {
    const given = says({ override: { contactPoints: ['lokket'] } }, { contactPoints: [desk] });
    const { contactPoints, findings } = sheetOf(given, sheet());
    assert.deepEqual(contactPoints, [desk]);
    assert.deepEqual(
      findings.map(({ code, path }) => [code, path]),
      [['unknown-contact', ['products', 'terras', 'contactPoints']]],
    );
  });
  test('is nowhere in the central guide', () => {
    assert.deepEqual(sheetOf(undefined, sheet()).contactPoints, []);
  });
  test('may be what the centre says', () => {
    const full = sheet('terras', { contactPoints: [{ name: 'VLAIO' }] });
    assert.deepEqual(sheetOf(undefined, full).contactPoints, [{ name: 'VLAIO' }]);
  });
});

test('a retired product explains itself', () => {
  const guide = resolveGuide(catalogue([summary('leurkaart', { status: 'retired' })]));
  const full = sheet('leurkaart', { explanation: 'Afgeschaft op 1 april 2024.' });
  const { fields, product } = resolveSheet(guide, productOf(guide, 'leurkaart'), full);
  assert.equal(product.state, 'retired');
  assert.equal(fields.explanation, 'Afgeschaft op 1 april 2024.');
});
