/**
 * How much one number looks like a slip of the pen for another: 3 where all but one of many digits are the same,
 * 2 for one of three, 1 for one of two, 0 where only the size is alike; undefined where they have nothing in common.
 */
export function figureSlip(a: number, b: number): 0 | 1 | 2 | 3 | undefined {
  const [left, right] = [digitsOf(a), digitsOf(b)]
  const length = Math.max(left.length, right.length)
  const isSameSize = Math.floor(Math.log10(a)) === Math.floor(Math.log10(b))
  if (length > 1 && isSameSize && isOneSlip(left.padEnd(length, '0'), right.padEnd(length, '0')))
    return length > 3 ? 3 : length > 2 ? 2 : 1
  const ratio = a / b
  return (ratio >= 0.5 && ratio <= 2) || (left === right && length > 2) ? 0 : undefined
}

/** The digits that count: “34” of 3,400 and of 0.34. */
const digitsOf = (value: number) => String(Math.round(value * 1e6)).replace(/0+$/, '')

/** One digit differs, or two side by side have changed places. */
function isOneSlip(a: string, b: string): boolean {
  const places = a.split('').flatMap((digit, i) => (digit === b[i] ? [] : [i]))
  const [first = 0, second] = places
  if (second === undefined) return places.length === 1
  return places.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first]
}
