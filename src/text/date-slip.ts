/**
 * Whether one day (as 20240307) looks like a slip of the pen for another: two of day, month and year are the same,
 * and both lie on one side of the day `dividing` what was from what is to come. Without that day, the year is the same.
 */
export function dateSlip(a: number, b: number, dividing: number | undefined): 1 | undefined {
  const [left, right] = [partsOf(a), partsOf(b)]
  const same = left.filter((part, i) => part === right[i]).length
  const isOneTime = dividing === undefined ? left[2] === right[2] : a > dividing === b > dividing
  return same === 2 && isOneTime ? 1 : undefined
}

const partsOf = (date: number) => [date % 100, Math.floor(date / 100) % 100, Math.floor(date / 10_000)]
