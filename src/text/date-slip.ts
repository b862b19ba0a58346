/**
 * Whether one day (as 20240307) looks like a slip of the pen for another: two of day, month and year are the same,
 * and both lie on one side of the day `dividing` what was from what is to come. Without that day, the year is the same.
 */
export function dateSlip(a: number, b: number, dividing: number | undefined): 1 | undefined {
  const isSameDay = dayOf(a) === dayOf(b)
  const isSameMonth = monthOf(a) === monthOf(b)
  const isSameYear = yearOf(a) === yearOf(b)
  if (Number(isSameDay) + Number(isSameMonth) + Number(isSameYear) !== 2) return undefined
  return (dividing === undefined ? isSameYear : a > dividing === b > dividing) ? 1 : undefined
}

const dayOf = (date: number) => date % 100
const monthOf = (date: number) => Math.floor(date / 100) % 100
const yearOf = (date: number) => Math.floor(date / 10_000)
