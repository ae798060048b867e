/** Rows of numbers of unequal length in two flat arrays: row `r` is `values[start[r]]` up to `start[r + 1]`. */
interface Rows {
  readonly start: Uint32Array;
  readonly values: Uint32Array;
}

/** Makes rows of pairs; within a row, values keep the order in which they came. */
export function toRows(
  rowCount: number,
  rowOf: readonly number[],
  values: readonly number[],
): Rows {
  const start = new Uint32Array(rowCount + 1);
  for (const row of rowOf) start[row + 1]!++;
  for (let row = 0; row < rowCount; row++) start[row + 1]! += start[row]!;
  const next = start.slice();
  const flat = new Uint32Array(values.length);
  let at = 0;
  for (const row of rowOf) flat[next[row]!++] = values[at++]!;
  return { start, values: flat };
}
