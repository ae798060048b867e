import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import type { Layer } from '../../src/catalogue/cascade.js';
import { driftOf } from '../../src/catalogue/drift.js';
import type { Provenance } from '../../src/catalogue/provenance.js';
import { sheet } from './build.js';

const TOWN: Provenance = { source: 'municipality', name: 'Gingelom' };
const ZONE: Provenance = { source: 'cooperation', name: 'Politiezone' };
const layer = (rules: Layer['rules'], from = TOWN): Layer => ({ from, rules });
const hashed = sheet('terras', { hashes: { summary: 'new', costs: 'same' } });

describe('drift', () => {
  test('is told where the central text changed since the override was written', () => {
    const rules = { override: { summary: 'x' }, basedOn: { summary: 'old' } };
    assert.deepEqual(driftOf(hashed, [layer(rules)]), [
      { product: 'terras', field: 'summary', from: TOWN, basedOn: 'old', now: 'new' },
    ]);
  });
  test('is told of a field that was left out', () => {
    const rules = { override: { summary: null }, basedOn: { summary: 'old' } };
    assert.equal(driftOf(hashed, [layer(rules)]).length, 1);
  });
  test('is told where the central field is gone', () => {
    const rules = { override: { regulation: 'x' }, basedOn: { regulation: 'old' } };
    assert.deepEqual(driftOf(hashed, [layer(rules)]), [
      { product: 'terras', field: 'regulation', from: TOWN, basedOn: 'old' },
    ]);
  });
  test('is told of every layer, by name', () => {
    const rules = { override: { summary: 'x' }, basedOn: { summary: 'old' } };
    const drifts = driftOf(hashed, [layer(rules, ZONE), layer(rules)]);
    assert.deepEqual(
      drifts.map(({ from }) => from.name),
      ['Politiezone', 'Gingelom'],
    );
  });
  for (const [why, rules] of [
    ['nothing changed', { override: { costs: [] }, basedOn: { costs: 'same' } }],
    ['the override says not what it was based on', { override: { summary: 'x' } }],
    ['the field is no longer replaced', { override: {}, basedOn: { summary: 'old' } }],
    ['nothing is replaced', { basedOn: { summary: 'old' } }],
    ['items are only added', { add: { costs: [] }, basedOn: { costs: 'old' } }],
    ['the field is none', { override: {}, basedOn: { constructor: 'old', toString: 'old' } }],
  ] as const) {
    test(`is not told where ${why}`, () => {
      assert.deepEqual(driftOf(hashed, [layer(rules as Layer['rules'])]), []);
    });
  }
  test('cannot be told of a sheet without hashes', () => {
    const rules = { override: { summary: 'x' }, basedOn: { summary: 'old' } };
    assert.deepEqual(driftOf(sheet(), [layer(rules)]), []);
  });
});
