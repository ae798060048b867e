/** What an import carried, cleaned and lost, counted; nothing is dropped without a count. */
import { type Loss, type Reason, inWords } from './losses.js';

/** Enough to find an example in the source. */
const MAX_EXAMPLES = 3;

interface Counted<What> {
  readonly what: What;
  count: number;
}
interface CountedLoss extends Counted<Loss> {
  /** Where: IRI of the record or node, and the value's beginning. */
  readonly examples: { readonly at: string; readonly value: string }[];
}
interface Sizes {
  readonly records: number;
  readonly products: number;
  readonly settings: number;
}
export interface ImportReport extends Sizes {
  readonly leftOut: readonly Counted<Reason>[];
  /** Values taken over, by field. */
  readonly carried: Readonly<Record<string, number>>;
  /** Residue that says nothing: editor attributes, empty paragraphs, blank strings. */
  readonly cleaned: Readonly<Record<string, number>>;
  readonly lost: readonly CountedLoss[];
}

/** Counts while an import reads. */
export class ReportBuilder {
  readonly #carried = new Map<string, number>();
  readonly #cleaned = new Map<string, number>();
  readonly #leftOut = new Map<string, Counted<Reason>>();
  readonly #lost = new Map<string, CountedLoss>();
  /** IRI of the record that is being read. */
  record = '';

  carry(field: string, count = 1): void {
    add(this.#carried, field, count);
  }
  clean(what: string, count = 1): void {
    if (count) add(this.#cleaned, what, count);
  }
  leaveOut(what: Reason): void {
    const key = inWords(what, 'en');
    const reason = this.#leftOut.get(key) ?? { what, count: 0 };
    this.#leftOut.set(key, reason);
    reason.count += 1;
  }
  lose(what: Loss, value: string, at = this.record): void {
    const key = inWords(what, 'en');
    const loss = this.#lost.get(key) ?? { what, count: 0, examples: [] };
    this.#lost.set(key, loss);
    loss.count += 1;
    if (loss.examples.length < MAX_EXAMPLES) loss.examples.push({ at, value: value.slice(0, 120) });
  }

  build(sizes: Sizes): ImportReport {
    return {
      ...sizes,
      leftOut: sorted(this.#leftOut).map(([, reason]) => reason),
      carried: Object.fromEntries(sorted(this.#carried)),
      cleaned: Object.fromEntries(sorted(this.#cleaned)),
      lost: sorted(this.#lost).map(([, loss]) => loss),
    };
  }
}

/** As import-report.json has it: what was left out and lost by its English words, which scripts know. */
export const reportForScripts = ({ records, products, settings, ...report }: ImportReport) => ({
  records,
  products,
  settings,
  leftOut: Object.fromEntries(
    report.leftOut.map(({ what, count }) => [inWords(what, 'en'), count]),
  ),
  carried: report.carried,
  cleaned: report.cleaned,
  lost: Object.fromEntries(
    report.lost.map(({ what, count, examples }) => [
      inWords(what, 'en'),
      { ...what, count, examples },
    ]),
  ),
});

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
const sorted = <T>(counts: ReadonlyMap<string, T>): [string, T][] =>
  [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
