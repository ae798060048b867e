/** Which fees hold on a day. */
import type { Fee } from './model.js';

/** lapsed: no longer holds, and nothing has followed yet. */
export type FeeState = 'current' | 'announced' | 'lapsed';
export interface DatedFee {
  readonly fee: Fee;
  readonly state: FeeState;
}

/**
 * Fees in their order, with their state on `today` (2026-11-23). A lapsed fee that has a successor,
 * lapsed or not, is left out.
 */
export function feesOn(fees: readonly Fee[], today: string): DatedFee[] {
  const dated = fees.map((fee) => ({ fee, state: stateOf(fee, today) }));
  const last = new Map<string, DatedFee>();
  for (const one of dated) {
    const key = keyOf(one.fee);
    const other = last.get(key);
    if (!other || endOf(one) > endOf(other)) last.set(key, one);
  }
  return dated.filter((one) => one.state !== 'lapsed' || last.get(keyOf(one.fee)) === one);
}

function stateOf({ validFrom, validTo }: Fee, today: string): FeeState {
  if (validTo && validTo.slice(0, 10) < today) return 'lapsed';
  return validFrom && validFrom.slice(0, 10) > today ? 'announced' : 'current';
}
/** Everything that holds or will hold comes after all that has lapsed. */
const endOf = ({ fee, state }: DatedFee) => (state === 'lapsed' ? (fee.validTo ?? '') : '~');
const keyOf = ({ label }: Fee) => JSON.stringify(label);
