/**
 * How much one number looks like a slip of the pen for another: 3 where all but one of many digits are the same,
 * 2 for one of three, 1 for one of two, 0 where only the size is alike; undefined where they have nothing in common.
 */
export function figureSlip(a: number, b: number): 0 | 1 | 2 | 3 | undefined {
  const ratio = a / b
  const isNear = ratio >= 0.5 && ratio <= 2
  const isSameSize = Math.floor(Math.log10(a)) === Math.floor(Math.log10(b))
  // Most pairs are neither, nor one number in another unit: their digits need no look.
  if (!isNear && !isSameSize && !isPowerOfTen(ratio)) return undefined
  const [left, right] = [digitsOf(a), digitsOf(b)]
  const length = Math.max(left.length, right.length)
  if (length > 1 && isSameSize && isOneSlip(left.padEnd(length, '0'), right.padEnd(length, '0')))
    return length > 3 ? 3 : length > 2 ? 2 : 1
  return isNear || (left === right && length > 2) ? 0 : undefined
}

/** Nearly: numbers are rounded to their digits. */
function isPowerOfTen(ratio: number): boolean {
  const power = Math.log10(ratio)
  return Math.abs(power - Math.round(power)) < 0.01
}

/** The digits that count: “34” of 3,400 and of 0.34. */
function digitsOf(value: number): string {
  const digits = String(Math.round(value * 1e6))
  let end = digits.length
  while (digits.charAt(end - 1) === '0') end--
  return digits.slice(0, end)
}

/** One digit differs, or two side by side have changed places. */
function isOneSlip(a: string, b: string): boolean {
  let first = 0
  while (first < a.length && a[first] === b[first]) first++
  if (first === a.length) return false
  if (a.slice(first + 1) === b.slice(first + 1)) return true
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2)
}
