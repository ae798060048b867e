/** Place of the first entry that is not before `word` in a list sorted by code units. */
export function lowerBound(list: readonly string[], word: string): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
}
