/** Place of the first entry that is not before `value` in a sorted list; of words, by code units. */
export function lowerBound<T extends number | string>(list: ArrayLike<T>, value: T): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Place of `value` in a sorted list, if it is there. */
export function placeOf<T extends number | string>(
  list: ArrayLike<T>,
  value: T,
): number | undefined {
  const place = lowerBound(list, value);
  return list[place] === value ? place : undefined;
}

/**
 * A number that stands for a string: 53 bits, so that of a hundred thousand strings no two are likely to share one.
 * An index keeps these where it need not show the strings, which would weigh ten times as much.
 */
export function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 0x9e3779b1);
    low = Math.imul(low ^ unit, 0x5f356495);
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11);
}
