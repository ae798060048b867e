/** What an import carried, cleaned and lost, counted; nothing is dropped without a count. */

/** Enough to find an example in the source. */
const MAX_EXAMPLES = 3;

export interface Loss {
  count: number;
  /** Where: IRI of the record or node, and the value's beginning. */
  readonly examples: { readonly at: string; readonly value: string }[];
}
/** As written to import-report.json. */
export interface ImportReport {
  readonly records: number;
  readonly products: number;
  readonly settings: number;
  /** Records left out, by reason. */
  readonly leftOut: Readonly<Record<string, number>>;
  /** Values taken over, by field. */
  readonly carried: Readonly<Record<string, number>>;
  /** Residue that says nothing: editor attributes, empty paragraphs, blank strings. */
  readonly cleaned: Readonly<Record<string, number>>;
  /** Content that has no place, by field or predicate. */
  readonly lost: Readonly<Record<string, Loss>>;
}

export class Tally {
  readonly #carried = new Map<string, number>();
  readonly #cleaned = new Map<string, number>();
  readonly #leftOut = new Map<string, number>();
  readonly #lost = new Map<string, Loss>();
  /** IRI of the record that is being read. */
  record = '';

  carry(field: string, count = 1): void {
    add(this.#carried, field, count);
  }
  clean(what: string, count = 1): void {
    if (count) add(this.#cleaned, what, count);
  }
  leaveOut(reason: string, count = 1): void {
    add(this.#leftOut, reason, count);
  }
  lose(what: string, value: string, at = this.record): void {
    const loss = this.#lost.get(what) ?? { count: 0, examples: [] };
    this.#lost.set(what, loss);
    loss.count += 1;
    if (loss.examples.length < MAX_EXAMPLES) loss.examples.push({ at, value: value.slice(0, 120) });
  }

  report(sizes: Pick<ImportReport, 'records' | 'products' | 'settings'>): ImportReport {
    return {
      ...sizes,
      leftOut: sorted(this.#leftOut),
      carried: sorted(this.#carried),
      cleaned: sorted(this.#cleaned),
      lost: sorted(this.#lost),
    };
  }
}

function add(counts: Map<string, number>, key: string, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}
function sorted<T>(counts: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
