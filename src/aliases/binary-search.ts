/** Finds places in ascending numbers. */

/** The first index whose number is at least a value; `length` if there is none. @param numberAt ascending with the index */
export function firstAtLeast(length: number, numberAt: (index: number) => number, value: number): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numberAt(middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
