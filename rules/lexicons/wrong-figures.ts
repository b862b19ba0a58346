import type {FigureCell, FigureTable} from '#text/read-figure-table'
import {wrongTotals} from '#text/wrong-totals'
import {namedColumns, namedRows, oddCells} from './table-columns.js'

// Which figures of a table do not follow from the others.

interface WrongFigure {
  readonly says: 'rows' | 'columns'
  readonly label: string
  readonly cell: FigureCell
  readonly expected: number
}

/** The totals and differences of a table that its other figures do not make. `isRounded`: each was rounded for itself. */
export function wrongFigures({headers, rows}: FigureTable, isRounded: boolean): readonly WrongFigure[] {
  const named = namedRows({headers, rows})
  const columns = namedColumns(headers, named, isRounded)
  const below = wrongTotals(named, columns)
  // One wrong figure makes two wrong sums; one finding is enough.
  const beside = oddCells(headers, named, columns).filter(({row}) => !below.some(wrong => wrong.row === row))
  const found = [
    ...below.map(wrong => ({...wrong, says: 'rows' as const, label: rows[wrong.row]?.label ?? ''})),
    ...beside.map(wrong => ({...wrong, says: 'columns' as const, label: headers[wrong.column] ?? ''})),
  ]
  return found.flatMap(({says, label, row, column, expected}) => {
    const cell = rows[row]?.cells[column]
    return cell ? [{says, label: label.slice(0, 24).trim(), cell, expected}] : []
  })
}
