import {foldedWords} from '#text/folded-words'
import {isFigure, type FigureCell, type FigureTable} from '#text/read-figure-table'
import type {Bounds, Sum} from './solve-suppressed.js'
import {isSuppressed} from './suppressed-cells.js'
import {columnKind, isPercentage, isRate, rowKind, type RowKind} from './table-words.js'

/** A table as cells in one row, with the sums that its heads and labels promise. */
export interface TableSums {
  readonly cells: readonly FigureCell[]
  readonly known: readonly (Bounds | undefined)[]
  readonly sums: readonly Sum[]
}

/** `step`: to what its figures were rounded. */
export function tableSums({headers, rows}: FigureTable, step: number): TableSums {
  const width = headers.length
  const cells = rows.flatMap(row => row.cells)
  const known = cells.map(({figure}) => (isFigure(figure) ? boundsOf(figure.value, step) : figure === 'blank' ? {least: 0, most: 0} : undefined)) // prettier-ignore
  const columnKinds = headers.map((header, at) => (at === 0 || isPercentage(header) || isRate(header) ? 'aside' : kindOfHeader(header))) // prettier-ignore
  const rowKinds = rows.map(({label}) => rowKind(label, foldedWords(label)))
  const across = rowKinds.flatMap((kind, row) => (kind === 'aside' ? [] : groupsOf(columnKinds).map(group => shift(group, column => row * width + column)))) // prettier-ignore
  const down = columnKinds.flatMap((kind, column) => (kind === 'aside' ? [] : groupsOf(rowKinds).map(group => shift(group, row => row * width + column)))) // prettier-ignore
  const isSum = (sum: Sum) => [...sum.parts, sum.total].every(cell => isCount(cells[cell]))
  return {cells, known, sums: [across, down].flatMap(sums => withoutWrong(sums.filter(isSum), known))}
}

/** A rounded figure may have been half a step less, or not quite half a step more. */
function boundsOf(value: number, step: number): Bounds {
  if (step === 1) return {least: value, most: value}
  return {least: Math.max(0, value - Math.floor(step / 2)), most: value + Math.floor((step - 1) / 2)}
}

function kindOfHeader(header: string): RowKind {
  if (columnKind(header) === 'sum') return 'total'
  return rowKind(header, foldedWords(header))
}

/** Shares and sums of money hide nobody. */
function isCount(cell: FigureCell | undefined): boolean {
  if (!cell) return false
  const {figure, passage} = cell
  return figure === 'blank' || (isFigure(figure) ? figure.kind === 'plain' && figure.place >= 1 && figure.factor === 1 : isSuppressed(passage.text)) // prettier-ignore
}

/** Which rows, or columns, each total adds up: those since the last one, or where it comes first all that follow. */
function groupsOf(kinds: readonly RowKind[]): readonly Sum[] {
  const totals = kinds.flatMap((kind, at) => (kind === 'total' ? [at] : []))
  const itemsIn = (from: number, to: number) => kinds.flatMap((kind, at) => (kind === 'item' && at > from && at < to ? [at] : [])) // prettier-ignore
  const first = kinds.findIndex(kind => kind !== 'aside')
  if (totals.length === 1 && totals[0] === first)
    return atLeastTwo([{total: first, parts: itemsIn(first, kinds.length)}])
  return atLeastTwo(
    totals.map((total, i) => {
      const since = itemsIn(totals[i - 1] ?? -1, total)
      return {total, parts: since.length === 0 ? totals.slice(0, i) : since}
    }),
  )
}

const atLeastTwo = (sums: readonly Sum[]) => sums.filter(({parts}) => parts.length > 1)

const shift = ({parts, total}: Sum, place: (at: number) => number): Sum => ({
  parts: parts.map(place),
  total: place(total),
})

/** Without all sums of one direction, where one that lacks no figure does not add up: not all that is counted stands there. */
function withoutWrong(sums: readonly Sum[], known: readonly (Bounds | undefined)[]): readonly Sum[] {
  const isWrong = ({parts, total}: Sum) => {
    const all = parts.flatMap(part => known[part] ?? [])
    const whole = known[total]
    if (!whole || all.length < parts.length) return false
    const [least, most] = [
      all.reduce((sum, each) => sum + each.least, 0),
      all.reduce((sum, each) => sum + each.most, 0),
    ]
    return least > whole.most || most < whole.least
  }
  return sums.some(isWrong) ? [] : sums
}
