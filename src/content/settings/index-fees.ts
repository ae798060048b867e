/** The yearly indexation: a draft of next year's fees beside those of this year, for review. */
import type { Fee } from '../../catalogue/model.js';

interface Indexation {
  /** 1.03 is three percent more. */
  readonly factor: number;
  /** New amounts are multiples of it: 0.05, 1, 5. */
  readonly round: number;
  /** First day of the new fees. */
  readonly from: string;
}
interface IndexedFee {
  readonly path: readonly (string | number)[];
  readonly label: string;
  readonly before: number;
  readonly after: number;
}

type Json = Readonly<Record<string, unknown>>;

/** The settings with the new fees, and a list of these. The decision is not known yet: it is left out. */
export function indexFees(
  settings: Json,
  indexation: Indexation,
): { readonly settings: Json; readonly fees: readonly IndexedFee[] } {
  const fees: IndexedFee[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): unknown => {
    if (Array.isArray(value)) {
      if (path.at(-1) === 'fees') return indexList(value as Fee[], path, indexation, fees);
      return value.map((item, i) => walk(item, [...path, i]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, walk(inner, [...path, key])]),
    );
  };
  return { settings: walk(settings, []) as Json, fees };
}

function indexList(
  list: readonly Fee[],
  path: readonly (string | number)[],
  { factor, round, from }: Indexation,
  fees: IndexedFee[],
): Fee[] {
  return list.flatMap((fee, i): Fee[] => {
    const { amount, validFrom, validTo } = fee;
    const runs = (validFrom ?? '') < from && (validTo ?? from) >= dayBefore(from);
    const isDone = list.some(
      (other) => other !== fee && other.validFrom === from && sameFee(other, fee),
    );
    // Free stays free, and what has no amount has none to raise.
    if (!amount || !runs || isDone) return [fee];
    const after = Math.max(round, toCents(Math.round((amount * factor) / round) * round));
    fees.push({ path: [...path, i], label: labelOf(fee), before: amount, after });
    const { decision: _decision, validTo: _end, ...rest } = fee;
    return [
      { ...fee, validTo: dayBefore(from) },
      { ...rest, amount: after, validFrom: from },
    ];
  });
}

const sameFee = (a: Fee, b: Fee) =>
  labelOf(a) === labelOf(b) && JSON.stringify(a.unit) === JSON.stringify(b.unit);
const toCents = (amount: number) => Number(amount.toFixed(2));
const labelOf = ({ label }: Fee): string =>
  typeof label === 'string' ? label : (Object.values(label)[0] ?? '');

function dayBefore(date: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}
