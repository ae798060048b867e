/** Three-way merge of named values: what the source changed comes in, what editors changed stays. */
import { hashOfValue, sortedJson } from './quick-hash.js';
import { inSetOrder } from './sets.js';

/** Hashes by name of a value: what the source said the last time. */
export type SourceHashes = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, unknown>>;

/** A value that both changed, each in its own way: the editors' stays. */
export interface Contradiction {
  readonly name: string;
  /** Undefined where one of them took it away. */
  readonly ours: unknown;
  readonly theirs: unknown;
}
export interface Merged {
  readonly values: Record<string, unknown>;
  /** Names whose value now is another than before. */
  readonly taken: readonly string[];
  readonly contradictions: readonly Contradiction[];
}

/**
 * @param base hashes of what the source said the last time; a name that it lacks is new
 * @param ours as the editors left it
 * @param theirs as the source says it now
 */
export function mergeValues(base: SourceHashes, ours: Values, theirs: Values): Merged {
  const values: Record<string, unknown> = {};
  const taken: string[] = [];
  const contradictions: Contradiction[] = [];
  for (const name of new Set([...Object.keys(ours), ...Object.keys(theirs)])) {
    const mine = ours[name];
    const fresh = theirs[name];
    const before = Object.hasOwn(base, name) ? base[name] : undefined;
    const field = name.slice(name.lastIndexOf('/') + 1);
    const isBefore = (value: unknown) =>
      hashOf(value) === before || hashOf(inSetOrder(field, value)) === before;
    const unchanged = isBefore(mine);
    const same = sortedJson(inSetOrder(field, mine)) === sortedJson(inSetOrder(field, fresh));
    if (/(^|\/)modified$/.test(name) && typeof mine === 'string' && typeof fresh === 'string') {
      // Both are right: the newest says it for both.
      values[name] = mine < fresh ? fresh : mine;
      if (mine < fresh) taken.push(name);
      continue;
    }
    if (!same && !unchanged && !isBefore(fresh))
      contradictions.push({ name, ours: mine, theirs: fresh });
    if (!same && unchanged) taken.push(name);
    const value = unchanged ? fresh : mine;
    if (value !== undefined) values[name] = value;
  }
  return { values, taken, contradictions };
}

/** What to remember of the source. */
export function hashesOf(values: Values): SourceHashes {
  const hashes: Record<string, string> = {};
  for (const [name, value] of Object.entries(values))
    if (value !== undefined) hashes[name] = hashOfValue(value);
  return hashes;
}

const hashOf = (value: unknown) => (value === undefined ? undefined : hashOfValue(value));
