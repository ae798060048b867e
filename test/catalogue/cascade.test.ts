import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { type Layer, applyLayers } from '../../src/catalogue/cascade.js';
import type { FieldName, ProductFields } from '../../src/catalogue/model.js';
import type { Provenance } from '../../src/catalogue/provenance.js';
import { SHEET_FIELDS } from '../../src/catalogue/overridable.js';

const CENTRAL: Provenance = { source: 'central', name: 'VVSG', revision: 7 };
const ZONE: Provenance = { source: 'cooperation', name: 'Politiezone' };
const TOWN: Provenance = { source: 'municipality', name: 'Gingelom', date: '2026-11-02' };

const layer = (from: Provenance, rules: Layer['rules']): Layer => ({ from, rules });
const apply = (
  central: ProductFields,
  layers: readonly Layer[],
  names: readonly FieldName[] = SHEET_FIELDS,
) => applyLayers(central, CENTRAL, layers, names);

const fee = (label: string) => ({ label });

describe('a field', () => {
  test('keeps the central text where no layer says anything', () => {
    const { fields, provenance } = apply({ name: 'Terras', summary: 'Kort' }, [
      layer(ZONE, {}),
      layer(TOWN, { override: {}, add: {} }),
    ]);
    assert.deepEqual(fields, { name: 'Terras', summary: 'Kort' });
    assert.deepEqual(
      [...provenance],
      [
        ['name', CENTRAL],
        ['summary', CENTRAL],
      ],
    );
  });
  test('is replaced as a whole, in all languages', () => {
    const { fields, provenance } = apply({ summary: { nl: 'Kort', fr: 'Court' } }, [
      layer(TOWN, { override: { summary: 'Plaatselijk' } }),
    ]);
    assert.deepEqual(fields, { summary: 'Plaatselijk' });
    assert.equal(provenance.get('summary'), TOWN);
  });
  test('is left out by null, with its provenance', () => {
    const { fields, provenance } = apply({ name: 'Terras', costs: [{ name: 'x' }] }, [
      layer(TOWN, { override: { costs: null } }),
    ]);
    assert.deepEqual(fields, { name: 'Terras' });
    assert.equal(provenance.has('costs'), false);
  });
  test('is not touched by undefined', () => {
    const { fields, provenance } = apply({ summary: 'Kort' }, [
      layer(TOWN, { override: { summary: undefined } }),
    ]);
    assert.deepEqual(fields, { summary: 'Kort' });
    assert.equal(provenance.get('summary'), CENTRAL);
  });
  test('may be an empty list', () => {
    const { fields, provenance } = apply({ fees: [fee('a')] }, [
      layer(TOWN, { override: { fees: [] } }),
    ]);
    assert.deepEqual(fields, { fees: [] });
    assert.equal(provenance.get('fees'), TOWN);
  });
  test('that the centre lacks comes from the layer that gives it', () => {
    const { fields, provenance } = apply({}, [layer(TOWN, { override: { summary: 'Eigen' } })]);
    assert.deepEqual(fields, { summary: 'Eigen' });
    assert.equal(provenance.get('summary'), TOWN);
  });
  test('goes to the last layer that replaces it', () => {
    const { fields, provenance } = apply({ summary: 'Kort' }, [
      layer(ZONE, { override: { summary: 'Zone' } }),
      layer(TOWN, { override: { summary: 'Gemeente' } }),
    ]);
    assert.deepEqual(fields, { summary: 'Gemeente' });
    assert.equal(provenance.get('summary'), TOWN);
  });
  test('left out by a layer can be given back by the next', () => {
    const { fields } = apply({ summary: 'Kort' }, [
      layer(ZONE, { override: { summary: null } }),
      layer(TOWN, { override: { summary: 'Gemeente' } }),
    ]);
    assert.deepEqual(fields, { summary: 'Gemeente' });
  });
  test('given by a layer can be left out by the next', () => {
    const { fields } = apply({}, [
      layer(ZONE, { override: { summary: 'Zone' } }),
      layer(TOWN, { override: { summary: null } }),
    ]);
    assert.deepEqual(fields, {});
  });
  test('that is not asked for is not given', () => {
    const { fields } = apply(
      { name: 'Terras', summary: 'Kort' },
      [layer(TOWN, { override: { costs: [] } })],
      ['name'],
    );
    assert.deepEqual(fields, { name: 'Terras' });
  });
});

describe('added items', () => {
  test('come behind the central ones, and are told apart', () => {
    const { fields, provenance } = apply({ fees: [fee('a')] }, [
      layer(TOWN, { add: { fees: [fee('b')] } }),
    ]);
    assert.deepEqual(fields.fees, [fee('a'), fee('b')]);
    assert.deepEqual(provenance.get('fees'), { ...CENTRAL, additions: [TOWN] });
  });
  test('come behind those of the layers below', () => {
    const { fields, provenance } = apply({ fees: [fee('a')] }, [
      layer(ZONE, { add: { fees: [fee('b')] } }),
      layer(TOWN, { add: { fees: [fee('c')] } }),
    ]);
    assert.deepEqual(fields.fees, [fee('a'), fee('b'), fee('c')]);
    assert.deepEqual(provenance.get('fees'), { ...CENTRAL, additions: [ZONE, TOWN] });
  });
  test('are all there is where the centre has none', () => {
    const { fields, provenance } = apply({}, [layer(TOWN, { add: { fees: [fee('b')] } })]);
    assert.deepEqual(fields.fees, [fee('b')]);
    assert.equal(provenance.get('fees'), TOWN);
  });
  test('come behind what the same layer replaces', () => {
    const { fields, provenance } = apply({ fees: [fee('a')] }, [
      layer(TOWN, { override: { fees: [fee('b')] }, add: { fees: [fee('c')] } }),
    ]);
    assert.deepEqual(fields.fees, [fee('b'), fee('c')]);
    assert.deepEqual(provenance.get('fees'), { ...TOWN, additions: [TOWN] });
  });
  test('are all there is where the same layer leaves the central ones out', () => {
    const { fields, provenance } = apply({ fees: [fee('a')] }, [
      layer(TOWN, { override: { fees: null }, add: { fees: [fee('c')] } }),
    ]);
    assert.deepEqual(fields.fees, [fee('c')]);
    assert.equal(provenance.get('fees'), TOWN);
  });
  test('go when a later layer replaces the field', () => {
    const { fields, provenance } = apply({ fees: [fee('a')] }, [
      layer(ZONE, { add: { fees: [fee('b')] } }),
      layer(TOWN, { override: { fees: [fee('c')] } }),
    ]);
    assert.deepEqual(fields.fees, [fee('c')]);
    assert.equal(provenance.get('fees'), TOWN);
  });
});

describe('added search words', () => {
  for (const [central, added, all] of [
    [['terras'], ['tafels'], ['terras', 'tafels']],
    [['terras'], { nl: ['tafels'], fr: ['tables'] }, ['terras', 'tafels', 'tables']],
    [
      { nl: ['terras'], fr: ['terrasse'] },
      ['tafels'],
      { nl: ['terras', 'tafels'], fr: ['terrasse', 'tafels'] },
    ],
    [
      { 'nl-BE-x-formal': ['uw terras'], 'nl-BE-x-informal': ['je terras'] },
      { nl: ['tafels'] },
      { 'nl-BE-x-formal': ['uw terras', 'tafels'], 'nl-BE-x-informal': ['je terras', 'tafels'] },
    ],
    // A tone of its own would hide the central words from its readers.
    [{ nl: ['terras'] }, { 'nl-BE-x-informal': ['tafels'] }, { nl: ['terras', 'tafels'] }],
    [{}, { nl: ['tafels'] }, ['tafels']],
    [[], ['tafels'], ['tafels']],
    [undefined, { nl: ['tafels'] }, { nl: ['tafels'] }],
  ] as const) {
    test(`${JSON.stringify(added)} beside ${JSON.stringify(central)} are found by all`, () => {
      const given = central === undefined ? {} : { keywords: central };
      const { fields } = apply(given, [layer(TOWN, { add: { keywords: added } })]);
      assert.deepEqual(fields.keywords, all);
    });
  }
});

describe('a host page that extends Object.prototype', () => {
  test('adds no field, central or local', () => {
    const prototype = Object.prototype as { summary?: unknown };
    prototype.summary = 'from the host';
    try {
      const { fields } = apply({ name: 'Terras' }, [layer(TOWN, { override: {}, add: {} })]);
      assert.deepEqual(Object.keys(fields), ['name']);
    } finally {
      delete prototype.summary;
    }
  });
});
