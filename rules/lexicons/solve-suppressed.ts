/** What is known of a cell: the least and the most that it may be; undefined where it is suppressed. */
export interface Bounds {
  readonly least: number
  readonly most: number
}

/** Cells, by number, of which those of `parts` add up to that of `total`. */
export interface Sum {
  readonly parts: readonly number[]
  readonly total: number
}

/** A suppressed cell that follows from a sum. */
export interface Solved extends Bounds {
  readonly cell: number
  readonly total: number
}

/** What a draft states. */
export interface Statement {
  readonly known: readonly (Bounds | undefined)[]
  readonly sums: readonly Sum[]
  /** What a suppressed cell is said to be less than, if it says so. */
  readonly limitOf: (cell: number) => number | undefined
}

/** Fills in what follows from the sums, cell after cell: each that is found may leave another sum with one unknown. */
export function solveSuppressed({known: given, sums, limitOf}: Statement): readonly Solved[] {
  const known = [...given]
  const sumsOf = new Map<number, Sum[]>()
  for (const sum of sums)
    for (const cell of [...sum.parts, sum.total]) {
      const list = sumsOf.get(cell)
      if (list) list.push(sum)
      else sumsOf.set(cell, [sum])
    }
  const left = new Map(sums.map(sum => [sum, [...sum.parts, sum.total].filter(cell => !known[cell]).length]))
  const ready = sums.filter(sum => left.get(sum) === 1)
  const found: Solved[] = []
  for (let sum = ready.pop(); sum; sum = ready.pop()) {
    const solved = left.get(sum) === 1 ? solve(sum, known) : undefined
    // A number that the mark rules out shows that not all that is counted stands there.
    if (!solved || solved.least >= (limitOf(solved.cell) ?? Infinity)) continue
    known[solved.cell] = solved
    found.push(solved)
    for (const other of sumsOf.get(solved.cell) ?? []) {
      const count = (left.get(other) ?? 0) - 1
      left.set(other, count)
      if (count === 1) ready.push(other)
    }
  }
  return found
}

/** The one unknown of a sum; undefined where the figures leave no number for it, so that they are no sum. */
function solve({parts, total}: Sum, known: readonly (Bounds | undefined)[]): Solved | undefined {
  const whole = known[total]
  let [least, most] = [0, 0]
  for (const part of parts) {
    least += known[part]?.least ?? 0
    most += known[part]?.most ?? 0
  }
  if (!whole) return {cell: total, total, least, most}
  const cell = parts.find(part => !known[part])
  if (cell === undefined || whole.most < least) return undefined
  return {cell, total, least: Math.max(0, whole.least - most), most: whole.most - least}
}
