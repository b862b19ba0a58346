/** A figure that does not follow from the others of its row as it does in the rest of the table. */
export interface OddRow {
  readonly row: number
  readonly is: number
  readonly expected: number
}

/** The figures of a row; undefined where a cell holds something else. */
export type RowValues = readonly (number | undefined)[]

interface Question {
  readonly rows: readonly RowValues[]
  /** The column that is to follow from others, */
  readonly target: number
  /** which are these, in order, */
  readonly sources: readonly number[]
  /** as their sum, as the difference of two, or as one of both. */
  readonly by: 'sum' | 'difference' | 'either'
  /** Nothing but a sum makes sense here, even if no other row bears it out. */
  readonly isCertain: boolean
  readonly tolerance: (sources: number) => number
}

type Way = readonly {readonly column: number; readonly sign: 1 | -1}[]

/** The rows that break a relation of columns which nearly all the other rows keep. */
export function oddRows(question: Question): readonly OddRow[] {
  const ways = [
    ...(question.by === 'difference' ? [] : sumsOf(question)),
    ...(question.by === 'sum' ? [] : differencesOf(question.sources)),
  ]
  const [best] = ways
    .map(way => tryWay(way, question))
    .toSorted((a, b) => b.fits - a.fits || a.odd.length - b.odd.length)
  if (!best || best.fits < leastFits(question, ways.length) || best.odd.length > Math.max(1, best.fits / 4)) return []
  return best.fits > 1
    ? best.odd
    : best.odd.filter(({expected, is}) => Math.abs(expected - is) <= Math.abs(expected) / 2)
}

/** Small figures agree by chance if there are many ways to choose from. */
function leastFits({by, isCertain}: Question, ways: number): number {
  if (by !== 'sum') return ways > 2 ? 3 : 2
  return ways > 1 ? 2 : isCertain ? 0 : 1
}

/** Sums of columns side by side, up to the target or behind it. */
function sumsOf({sources, target, isCertain}: Question): readonly Way[] {
  const left = sources.filter(column => column < target)
  const right = sources.filter(column => column > target)
  if (isCertain) return [left.map(column => ({column, sign: 1}))]
  const runs = [...left.map((_, i) => left.slice(i)), ...right.map((_, i) => right.slice(0, i + 1))]
  return runs.filter(run => run.length > 1).map(run => run.map(column => ({column, sign: 1})))
}

function differencesOf(sources: readonly number[]): readonly Way[] {
  const pairs = sources.flatMap(a => sources.filter(b => b !== a).map(b => [a, b]))
  return [...pairs, ...(sources.length > 2 ? [sources] : [])].map(columns =>
    columns.map((column, i) => ({column, sign: i === 0 ? 1 : -1})),
  )
}

function tryWay(way: Way, {rows, target, tolerance}: Question) {
  const odd: OddRow[] = []
  let fits = 0
  for (const [row, values] of rows.entries()) {
    const is = values[target]
    const terms = way.map(({column, sign}) => ({value: values[column], sign}))
    if (is === undefined || terms.some(({value}) => value === undefined)) continue
    const expected = terms.reduce((sum, {value = 0, sign}) => sum + sign * value, 0)
    if (Math.abs(expected - is) > tolerance(way.length) + 1e-6 * Math.max(1, Math.abs(is)))
      odd.push({row, is, expected})
    // Where all is nought, every relation holds.
    else if (terms.some(({value}) => value !== 0)) fits++
  }
  return {fits, odd}
}
