/**
 * Index of the first of some things in the order of the text that is not before a place: their number where all are.
 *
 * @param isBefore whether a thing stands before the place
 */
export const firstNotBefore = <T>(sorted: readonly T[], isBefore: (one: T) => boolean): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
};
