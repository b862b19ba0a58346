import type {Passage} from '#rule'
import {joinTabTables} from '#text/join-tab-tables'
import {onceADraft} from './once-a-draft.js'

// A cell says little without the head of its column and the label of its row.

export interface HeadedCell {
  readonly passage: Passage
  /** The first row’s cell of its column; empty for that row itself. */
  readonly head: string
  /** The cell to the left of it; empty for the first. */
  readonly left: string
  /** The first cell of its row; empty for that cell itself. */
  readonly label: string
  readonly row: readonly Passage[]
  readonly heads: readonly Passage[]
}

/** The cells of a draft’s tables that hold something, in order. */
export const headedCells = onceADraft((report): readonly HeadedCell[] =>
  joinTabTables(report.tables, report.text).flatMap(({rows}) =>
    rows.flatMap((row, r) =>
      row.flatMap((passage, c) => {
        if (passage.text.trim() === '') return []
        const textOf = (cells: readonly Passage[] | undefined, at: number) => cells?.[at]?.text ?? ''
        const head = r > 0 ? textOf(rows[0], c) : ''
        const label = c > 0 ? textOf(row, 0) : ''
        return [{passage, head, left: c > 0 ? textOf(row, c - 1) : '', label, row, heads: rows[0] ?? []}]
      }),
    ),
  ),
)

/** The same by where they begin in the draft. */
export const headedCellAt = onceADraft(
  (report): ReadonlyMap<number, HeadedCell> =>
    new Map(headedCells(report).map(cell => [cell.passage.range().start, cell])),
)
