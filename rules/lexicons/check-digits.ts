// The check digits of numbers that identify people.

/** The sum of the digits, each multiplied by its weight: of the first `from`, of the next one less. */
function descendingSum(digits: string, from: number): number {
  return Array.from({length: Math.min(from, digits.length)}, (_, i) => Number(digits.charAt(i)) * (from - i)).reduce((sum, each) => sum + each, 0) // prettier-ignore
}

/** Modulus 11 over ten digits with weights 10 to 1: the sum is a multiple of 11. Source: NHS Data Dictionary, NHS Number. */
export const isNhsCheck = (digits: string) =>
  digits.length === 10 && descendingSum(digits, 10) % 11 === 0 && !/^(\d)\1{9}$/.test(digits)

/** The same weights leave 10, and no number begins with 0. Source: HESA, Unique Learner Number. */
export const isLearnerCheck = (digits: string) => /^[1-9]\d{9}$/.test(digits) && descendingSum(digits, 10) % 11 === 10
