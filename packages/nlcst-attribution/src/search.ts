/**
 * Find the place in a sorted list where a condition ends, in logarithmic time.
 *
 * @param sorted things in some order, such as that of the text
 * @param isBefore whether one of them stands before what is looked for; it holds for the first ones and for none behind
 * @returns index of the first that does not stand before it, or how many there are where all do
 */
export function firstNotBefore<T>(sorted: readonly T[], isBefore: (one: T) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
