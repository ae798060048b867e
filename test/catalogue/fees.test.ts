import { describe, test } from 'node:test';
import assert from 'node:assert/strict';
import { feesOn } from '../../src/catalogue/fees.js';
import type { Fee } from '../../src/catalogue/model.js';

const TODAY = '2026-11-23';
const fee = (amount: number, validFrom?: string, validTo?: string, label = 'Terras'): Fee => ({
  label,
  amount,
  ...(validFrom && { validFrom }),
  ...(validTo && { validTo }),
});
const shown = (...fees: Fee[]) =>
  feesOn(fees, TODAY).map(({ fee: { amount }, state }) => `${amount} ${state}`);

describe('a fee', () => {
  for (const [from, to, state] of [
    [undefined, undefined, 'current'],
    ['2026-01-01', undefined, 'current'],
    ['2026-01-01', '2026-12-31', 'current'],
    [TODAY, TODAY, 'current'],
    [undefined, '2026-11-22', 'lapsed'],
    ['2026-11-24', undefined, 'announced'],
    ['2026-11-23T12:00:00Z', undefined, 'current'],
    [undefined, '2026-11-23T00:00:00Z', 'current'],
    // Written the wrong way round: what has ended has ended.
    ['2027-01-01', '2026-01-01', 'lapsed'],
  ] as const) {
    test(`from ${from ?? 'ever'} to ${to ?? 'ever'} is ${state}`, () => {
      assert.deepEqual(shown(fee(1, from, to)), [`1 ${state}`]);
    });
  }
  test('is free at amount 0, and has no amount where only the regulation is known', () => {
    assert.deepEqual(shown(fee(0)), ['0 current']);
    assert.deepEqual(feesOn([{ label: 'Zie reglement' }], TODAY), [
      { fee: { label: 'Zie reglement' }, state: 'current' },
    ]);
  });
});

describe('a lapsed fee', () => {
  test('stays where nothing has followed', () => {
    assert.deepEqual(shown(fee(1, '2025-01-01', '2025-12-31')), ['1 lapsed']);
  });
  test('goes where a fee of the same label holds now', () => {
    assert.deepEqual(shown(fee(1, undefined, '2025-12-31'), fee(2, '2026-01-01')), ['2 current']);
  });
  test('goes where one of the same label is announced', () => {
    assert.deepEqual(shown(fee(1, undefined, '2025-12-31'), fee(2, '2027-01-01')), ['2 announced']);
  });
  test('goes where one of the same label lapsed later, in whichever order', () => {
    const first = fee(1, undefined, '2024-12-31');
    const second = fee(2, undefined, '2025-12-31');
    assert.deepEqual(shown(first, second), ['2 lapsed']);
    assert.deepEqual(shown(second, first), ['2 lapsed']);
  });
  test('stays beside the fee of another label', () => {
    assert.deepEqual(
      shown(fee(1, undefined, '2025-12-31'), fee(2, undefined, undefined, 'Stoep')),
      ['1 lapsed', '2 current'],
    );
  });
});

test('fees keep their order', () => {
  assert.deepEqual(
    shown(fee(3, '2027-01-01'), fee(1, undefined, '2026-12-31'), fee(2, undefined, undefined, 'B')),
    ['3 announced', '1 current', '2 current'],
  );
});
