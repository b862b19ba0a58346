/** Of `count` places in ascending order, the index of the last that is at most `limit`; 0 if none is. */
export function lastAtMost(count: number, placeOf: (index: number) => number | undefined, limit: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((placeOf(middle) ?? 0) <= limit) low = middle
    else high = middle - 1
  }
  return Math.max(0, low)
}
