import {foldedWords} from '#text/folded-words'
import {isFigure, type FigureCell, type FigureTable} from '#text/read-figure-table'
import {oddRows} from '#text/odd-rows'
import {valueOf, type NamedColumn, type NamedRow} from '#text/wrong-totals'
import {
  columnKind,
  isCounted,
  isInThousands,
  isPercentage,
  isPeriod,
  isDeduction,
  isPlainTotal,
  isRate,
  rowKind,
} from './table-words.js'

/** The rows of a table of figures, each with what its label makes it. */
export function namedRows({rows}: FigureTable): readonly NamedRow[] {
  return rows.map(({label, cells}) => {
    const words = foldedWords(label)
    const kind = cells.some(({figure}) => isFigure(figure)) ? rowKind(label, words) : 'heading'
    return {kind, isLess: isDeduction(words), isPlainTotal: isPlainTotal(words), cells}
  })
}

/** The columns whose figures can be added up. `isRounded`: each of the table’s figures was rounded for itself. */
export function namedColumns(headers: readonly string[], rows: readonly NamedRow[], isRounded: boolean) {
  return headers.flatMap((header, index): readonly NamedColumn[] => {
    const column = rows.map(({kind, cells}) => ({kind, figure: cells[index]?.figure}))
    const figures = column.flatMap(({figure}) => (isFigure(figure) ? [figure] : []))
    if (figures.length === 0) return []
    if (isPercentage(header) || figures.some(({kind}) => kind === 'percent'))
      return addsToHundred(column) ? [{index, isRounded: true, isAdditive: true}] : []
    if (isRate(header)) return []
    // Pounds and pence are exact, other decimals and sums in millions are not.
    const isExact = figures.every(({place, factor}) => factor === 1 && (place >= 1 || isClose(place, 0.01)))
    const isAdditive = isCounted(header) || figures.some(({kind}) => kind === 'money')
    return [{index, isAdditive, isRounded: isRounded || !isExact || isInThousands.test(header)}]
  })
}

const isClose = (a: number, b: number) => Math.abs(a - b) < 1e-9

interface NamedCell {
  readonly kind: NamedRow['kind']
  readonly figure: FigureCell['figure']
}

/** Shares of one whole: rates may have a total of 100% too, but then each of them is 100%. */
function addsToHundred(column: readonly NamedCell[]): boolean {
  const valuesOf = (isTotal: boolean) =>
    column.flatMap(({kind, figure}) => (isFigure(figure) && (kind === 'total') === isTotal ? [figure.value] : []))
  const shares = valuesOf(false)
  const sum = shares.reduce((a, b) => a + b, 0)
  const isWhole = valuesOf(true).every(value => value === 100)
  return isWhole && shares.every(value => value >= 0 && value < 100) && sum > 75 && sum < 125
}

export interface OddCell {
  readonly row: number
  readonly column: number
  readonly expected: number
}

/** Totals and differences at the end of a row that do not follow from its other figures. */
export function oddCells(
  headers: readonly string[],
  rows: readonly NamedRow[],
  columns: readonly NamedColumn[],
): readonly OddCell[] {
  const kinds = columns.map(({index, isRounded}) => ({index, isRounded, by: columnKind(headers[index] ?? '')}))
  if (kinds.every(({by}) => by === undefined)) return []
  const values = rows.map(({kind, cells}) =>
    cells.map(({figure}) => (kind === 'aside' || figure === undefined ? undefined : valueOf(figure))),
  )
  return kinds.flatMap(target => {
    const {index: column, by} = target
    if (by === undefined) return []
    const others = kinds.filter(other => other !== target && (by !== 'sum' || other.by === undefined))
    const before = others.filter(({index}) => index < column)
    const isCertain = by === 'sum' && before.length > 1 && before.every(({index}) => isPeriod(headers[index] ?? ''))
    const place = [target, ...others].some(({isRounded}) => isRounded) ? coarsest(rows, [target, ...others]) : 0
    const sources = others.map(({index}) => index)
    const found = oddRows({
      rows: values,
      target: column,
      sources,
      by,
      isCertain,
      tolerance: count => (count * place) / 2,
    })
    return found.map(({row, expected}) => ({row, column, expected}))
  })
}

function coarsest(rows: readonly NamedRow[], columns: readonly {readonly index: number}[]): number {
  const places = columns.flatMap(({index}) =>
    rows.flatMap(({cells}) => {
      const figure = cells[index]?.figure
      return isFigure(figure) ? [figure.place] : []
    }),
  )
  return places.reduce((a, b) => Math.max(a, b), 0)
}
