import type {Passage, Range, Report} from '#rule'
import {joinTabTables} from '#text/join-tab-tables'
import {lastAtMost} from '#text/last-at-most'
import {readFigureTable, type FigureTable} from '#text/read-figure-table'
import {ofThem, otherUnit, protectedKind, strongNoun, weakNoun, withoutFalseUnits} from './people-words.js'
import {isSuppressed} from './suppressed-cells.js'
import {isPeriod} from './table-words.js'

/** A table in which small numbers of people stand. */
export interface SmallCounts {
  /** The cells, in order. */
  readonly cells: readonly Range[]
}

const whole = /^\d{1,2}$/

/** The tables of a draft with counts of people from 1 to below a threshold. */
export function smallCountsInTables(report: Report, threshold: number): readonly SmallCounts[] {
  const {tables, text} = report
  const isSmall = ({text}: Passage) => whole.test(text.trim()) && Number(text) > 0 && Number(text) < threshold
  if (!tables.some(({rows}) => rows.some(row => row.some(isSmall)))) return []
  const captionAt = captionsOf(report)
  return joinTabTables(tables, text).flatMap(table => {
    const grid = table.rows.some(row => row.some(isSmall)) ? readFigureTable(table, isSuppressed) : undefined
    if (!grid || /^(?:options?|scenarios?|proposals?)\b/i.test(grid.headers[0] ?? '')) return []
    const cells = countedCells(grid, captionAt(table.range.start)).filter(isSmall)
    return cells.length > 0 ? [{cells: cells.map(cell => cell.range())}] : []
  })
}

const longestCaption = 160
const farthest = 400

/** The words right above each table, where they are few. */
function captionsOf({prose, text}: Report): (start: number) => string {
  const above = prose.filter(({table}) => !table).map(({passage}) => ({text: passage.text, ...passage.range()}))
  return start => {
    const last = above[lastAtMost(above.length, at => above[at]?.start, start)]
    if (!last || last.end > start || start - last.end > farthest || last.text.length > longestCaption) return ''
    // Another table may stand between the two; only marks of this one may.
    return text.slice(last.end, start).replace(/<[^>]{0,80}>|\s/g, '').length < 4 ? last.text : ''
  }
}

function countedCells({headers, rows}: FigureTable, caption: string): readonly Passage[] {
  const isProtected = protectedKind.test([caption, headers[0] ?? ''].join(' '))
  const read = (text: string) => meaningOf(withoutFalseUnits(text), isProtected)
  const columns = headers.map(read)
  const isOfPeople = read(caption) === 'people' || read(headers[0] ?? '') === 'people'
  const counts = (at: number) => isOfPeople || columns[at] === 'people' || (columns.includes('people') && ofThem.test(headers[at]?.trim() ?? '')) // prettier-ignore
  return rows.flatMap(({label, cells}) => {
    const row = read(label)
    return cells.flatMap(({passage}, at) => {
      // What the label column numbers is a rank, an age, a stage.
      if (at === 0 || columns[at] === 'other' || row === 'other') return []
      return row === 'people' || counts(at) ? [passage] : []
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
