/** Which fees hold on a day. */
import type { Fee } from './model.js';

/** lapsed: no longer holds, and nothing has followed yet. */
export type FeeState = 'current' | 'announced' | 'lapsed';
export interface DatedFee {
  readonly fee: Fee;
  readonly state: FeeState;
}

/** Fees in their order, with their state on `today` (2026-11-23). A lapsed fee that has a successor is left out. */
export function feesOn(fees: readonly Fee[], today: string): DatedFee[] {
  const dated = fees.map((fee) => ({ fee, state: stateOf(fee, today) }));
  const followed = new Set<string>();
  for (const { fee, state } of dated) if (state !== 'lapsed') followed.add(keyOf(fee));
  return dated.filter(({ fee, state }) => state !== 'lapsed' || !followed.has(keyOf(fee)));
}

function stateOf({ validFrom, validTo }: Fee, today: string): FeeState {
  if (validTo && validTo.slice(0, 10) < today) return 'lapsed';
  return validFrom && validFrom.slice(0, 10) > today ? 'announced' : 'current';
}
const keyOf = ({ label }: Fee) => JSON.stringify(label);
