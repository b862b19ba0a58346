import {figureSlip} from './figure-slip.js'
import type {Figure} from './parse-figure.js'
import {isFigure, type FigureCell} from './read-figure-table.js'
import {expectedSums, possibleSums, type Addend} from './sums-above.js'

/** A row of a table, with what it is to the totals below it. */
export interface NamedRow {
  readonly kind: Addend['kind'] | 'aside'
  /** Income among costs and the like: to be taken away. */
  readonly isLess: boolean
  /** Its label promises the sum of the rows above, and no more. */
  readonly isPlainTotal: boolean
  readonly cells: readonly FigureCell[]
}

export interface NamedColumn {
  readonly index: number
  /** Whether each of its figures was rounded for itself. */
  readonly isRounded: boolean
  /** Its header says that it is a number of things or a sum of money, so that its total is no mean. */
  readonly isAdditive: boolean
}

export interface WrongTotal {
  readonly row: number
  readonly column: number
  readonly expected: number
}

/** Each total is held against all the rows of its table; with more of them it is no table that anybody adds up. */
const mostTotals = 50

/** The totals of rows that are not, in any sensible way, the sum of rows above them. */
export function wrongTotals(rows: readonly NamedRow[], columns: readonly NamedColumn[]): readonly WrongTotal[] {
  if (rows.filter(({kind}) => kind === 'total').length > mostTotals) return []
  return rows.flatMap((row, at) => {
    if (row.kind !== 'total') return []
    const before = rows.slice(0, at)
    const last = before.findLastIndex(({kind}) => kind === 'total')
    const sides = {
      row,
      last: before[last],
      since: before.slice(last + 1),
      above: before.filter(isAddend),
      below: rows.slice(at + 1),
    }
    const judged = columns.map(column => ({column: column.index, ...judge(sides, column)}))
    const fits = judged.filter(({verdict}) => verdict === 'fits').length
    const wrong = judged.filter(({verdict}) => verdict === 'wrong')
    if (wrong.length > 1 && fits === 0 && isRowTooMany(row, wrong))
      return wrong.slice(0, 1).map(({column, expected}) => ({row: at, column, expected}))
    // Where most columns do not add up, the rows are but some of those that the total counts.
    if (wrong.length !== 1 && wrong.length * 2 > fits) return []
    return wrong.flatMap(({column, expected, is}) =>
      fits > 0 || isSure(row, expected, is) ? [{row: at, column, expected}] : [],
    )
  })
}

/** Whether no column adds up, and all are somewhat short of their rows or beyond them: a row was added or lost. */
function isRowTooMany({isPlainTotal}: NamedRow, wrong: readonly Judgement[]): boolean {
  const isAll = (most: number, direction: 1 | -1) => wrong.every(({expected, is}) => (expected - is) * direction > 0 && Math.abs(expected - is) <= most * Math.abs(expected)) // prettier-ignore
  return isPlainTotal && (isAll(0.5, 1) || isAll(0.2, -1))
}

/** Whether a column says enough by itself. Rows that come to less than their total may be but some of those that it counts. */
function isSure({isPlainTotal}: NamedRow, expected: number, is: number): boolean {
  if (!isPlainTotal) return Math.abs(expected - is) <= 0.25 * Math.abs(expected)
  const isSlip = (figureSlip(Math.abs(expected), Math.abs(is)) ?? 0) > 1
  return isSlip || Math.abs(expected) > Math.abs(is) || Math.abs(expected - is) <= 0.6 * Math.abs(expected)
}

interface Judgement {
  readonly verdict: 'fits' | 'wrong' | 'unknown'
  readonly is: number
  readonly expected: number
}

const unknown: Judgement = {verdict: 'unknown', is: 0, expected: 0}

type AddendRow = NamedRow & Pick<Addend, 'kind'>

const isAddend = (row: NamedRow): row is AddendRow => row.kind !== 'aside'

/** A total, with the rows on both sides of it. */
interface Sides {
  readonly row: NamedRow
  readonly above: readonly AddendRow[]
  /** The total before it, and everything between the two. */
  readonly last: NamedRow | undefined
  readonly since: readonly NamedRow[]
  readonly below: readonly NamedRow[]
}

function judge({row, above, last, since, below}: Sides, {index, isRounded, isAdditive}: NamedColumn): Judgement {
  const total = row.cells[index]?.figure
  const cells = above.map(({cells}) => cells[index]?.figure)
  if (!isFigure(total) || !areAlike([total, ...cells])) return unknown
  const addends = above.map(({kind, isLess}, i): Addend => ({kind, isLess, value: valueOf(cells[i])}))
  const expected = expectedSums(addends)
  const [first] = expected
  if (first === undefined) return unknown
  const tolerance = isRounded ? roundingOf([total, ...cells.filter(isFigure)]) : 0
  const isNear = (sum: number) => Math.abs(sum - total.value) <= tolerance + 1e-6 * Math.max(1, Math.abs(sum))
  // Whatever its rows are called, a total of all of them is right.
  const all = since.reduce((sum, {cells}) => sum + valueOf(cells[index]?.figure), 0)
  const isWhole = since.length > 1 && (isNear(all) || isNear(all + valueOf(last?.cells[index]?.figure)))
  if (expected.some(isNear) || isWhole)
    return {verdict: total.value === 0 ? 'unknown' : 'fits', is: total.value, expected: total.value}
  const others = [
    ...possibleSums(addends),
    ...runningSums(below.map(({cells}) => valueOf(cells[index]?.figure))),
    ...weightedSums(above, index),
  ]
  if (others.some(isNear)) return unknown
  const nearest = expected.reduce((a, b) => (Math.abs(b - total.value) < Math.abs(a - total.value) ? b : a))
  const values = cells.filter(isFigure).map(({value}) => value)
  const isMean =
    !isAdditive && Math.min(...values) >= 0 && total.value >= Math.min(...values) && total.value <= Math.max(...values)
  const isSlip = (figureSlip(Math.abs(nearest), Math.abs(total.value)) ?? 0) > 0
  if (isMean && !isSlip && Math.abs(nearest - total.value) > 0.25 * Math.abs(nearest)) return unknown
  return {verdict: 'wrong', is: total.value, expected: nearest}
}

/** A total may stand on top of its rows. */
function runningSums(values: readonly number[]): readonly number[] {
  let sum = 0
  return values.map(value => (sum += value)).slice(1)
}

/** “Number” and “salary” of each row make up a total that is neither’s sum, and a rate’s total is a mean. */
function weightedSums(rows: readonly Pick<NamedRow, 'cells'>[], index: number): readonly number[] {
  const columns = rows[0]?.cells.keys() ?? []
  return [...columns]
    .filter(column => column !== index)
    .flatMap(column => {
      const weights = rows.map(({cells}) => valueOf(cells[column]?.figure))
      const product = rows.reduce((sum, {cells}, i) => sum + valueOf(cells[index]?.figure) * (weights[i] ?? 0), 0)
      const weight = weights.reduce((sum, each) => sum + each, 0)
      return weight === 0 ? [] : [product, product / weight]
    })
}

/** Numbers, or nothing, all of one kind; a cell that says something else hides a number. */
function areAlike(cells: readonly FigureCell['figure'][]): boolean {
  const figures = cells.filter(isFigure)
  return cells.every(cell => cell !== undefined) && figures.every(({kind}) => (kind === 'percent') === (figures[0]?.kind === 'percent')) // prettier-ignore
}

export const valueOf = (figure: FigureCell['figure']) => (isFigure(figure) ? figure.value : 0)

/** By how much a sum may miss its total if each figure was rounded: half of the last place for each. */
export function roundingOf(figures: readonly Figure[]): number {
  return (Math.max(0, figures.length - 1) * Math.max(0, ...figures.map(({place}) => place))) / 2
}
