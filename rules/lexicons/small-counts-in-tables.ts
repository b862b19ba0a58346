import type {Passage, Range, Report} from '#rule'
import {joinTabTables} from '#text/join-tab-tables'
import {readFigureTable, type FigureTable} from '#text/read-figure-table'
import {otherUnit, protectedKind, strongNoun, weakNoun, withoutFalseUnits} from './people-words.js'
import {isPeriod} from './table-words.js'

/** A table in which small numbers of people stand. */
export interface SmallCounts {
  /** The cells, in order. */
  readonly cells: readonly Range[]
}

const whole = /^\d{1,2}$/

/** The tables of a draft with counts of people from 1 to below a threshold. */
export function smallCountsInTables({tables, shown}: Report, threshold: number): readonly SmallCounts[] {
  const isSmall = ({text}: Passage) => whole.test(text.trim()) && Number(text) > 0 && Number(text) < threshold
  return joinTabTables(tables, shown).flatMap(table => {
    if (!table.rows.some(row => row.some(isSmall))) return []
    const grid = readFigureTable(table)
    if (!grid) return []
    const cells = countedCells(grid, captionOf(shown, table.range.start)).filter(isSmall)
    return cells.length > 0 ? [{cells: cells.map(cell => cell.range())}] : []
  })
}

const longestCaption = 160

/** The words right above a table, where they are few. */
function captionOf(text: string, start: number): string {
  const before = text.slice(Math.max(0, start - 2 * longestCaption), start)
  const above = before.slice(0, before.lastIndexOf('\n') + 1).trimEnd()
  const last = above.slice(above.lastIndexOf('\n\n') + 1).trim()
  return last.length > longestCaption || last.startsWith('|') || last.includes('\t') ? '' : last
}

function countedCells({headers, rows}: FigureTable, caption: string): readonly Passage[] {
  const isProtected = protectedKind.test([caption, headers[0] ?? ''].join(' '))
  const read = (text: string) => meaningOf(withoutFalseUnits(text), isProtected)
  const whole = read(caption) === 'people' || read(headers[0] ?? '') === 'people' ? 'people' : 'open'
  const columns = headers.map(read)
  return rows.flatMap(({label, cells}) => {
    const row = read(label)
    return cells.flatMap(({passage}, at) => {
      const column = columns[at] ?? 'open'
      // What the label column numbers is a rank, an age, a stage.
      if (at === 0 || column === 'other' || row === 'other') return []
      return [whole, column, row].includes('people') && !isLabel(headers[at] ?? '') ? [passage] : []
    })
  })
}

type Meaning = 'people' | 'other' | 'open'

/** What a head, a label or a caption says is counted. */
function meaningOf(text: string, isProtected: boolean): Meaning {
  if (strongNoun.test(text) || (isProtected && weakNoun.test(text))) {
    // “Children with a plan of three years” counts children; “cost per child” does not.
    return /[£%]|\b(?:per|average|rate|ratio|costs?|aged?|years?|percentage|share|proportion|expected|forecast|target)\b/i.test(text) && !/\bby (?:age|year)\b/i.test(text) ? 'other' : 'people' // prettier-ignore
  }
  return otherUnit.test(text) && !isPeriod(text) ? 'other' : 'open'
}

const isLabel = (header: string) => /^(?:no\.?|#|ref|rank|year group|age)$/i.test(header.trim())
