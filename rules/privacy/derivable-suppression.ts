import {defineRule, type Passage, type Range} from '#rule'
import {joinTabTables} from '#text/join-tab-tables'
import {readFigureTable, type FigureTable} from '#text/read-figure-table'
import {solveSuppressed} from '../lexicons/solve-suppressed.js'
import {protectedKind, strongNoun, weakNoun} from '../lexicons/people-words.js'
import {hiddenBelow, isSuppressed, roundingStep, saidToHideBelow} from '../lexicons/suppressed-cells.js'
import {tableSums} from '../lexicons/table-sums.js'
import {overlaps} from '../lexicons/table-words.js'

export default defineRule({
  summary: 'A number that is suppressed in a table does not follow from the others.',
  why: 'Whoever takes the other rows from the total has the hidden number, and knows that it was worth hiding.',
  source: 'Practice of UK data services: suppress a second number in the row and in the column (UK Longitudinal Linkage Collaboration)', // prettier-ignore
  severity: 'error',
  messages: {
    derivable: 'This suppressed number follows from a total; suppress a second one in its row and in its column.',
  },
  examples: [
    {
      ok: '| Ward | Boys | Girls | Total |\n|---|---|---|---|\n| Park | c | c | 15 |\n| Mill | c | c | 16 |\n| Total | 18 | 13 | 31 |\n',
    },
    {
      bad: '| Ethnic group | Children |\n|---|---|\n| White | 41 |\n| Roma | * |\n| Total | 44 |\n',
      finds: ['4:10 This suppressed number follows from a total; suppress a second one in its row and in its column.'],
    },
    // The second follows from the first.
    {
      bad: 'Area\tAll pupils\tAutism\tOther\nNorth\t40\t<5\t38\nSouth\t<5\t<5\t<5\nWest\t30\t12\t18\nTotal\t74\t17\t57\n',
      finds: [
        '2:10 This suppressed number follows from a total; suppress a second one in its row and in its column.',
        '3:7 This suppressed number follows from a total; suppress a second one in its row and in its column.',
        '3:10 This suppressed number follows from a total; suppress a second one in its row and in its column.',
        '3:13 This suppressed number follows from a total; suppress a second one in its row and in its column.',
      ],
    },
    {
      bad: 'Percentages are rounded to one decimal place.\n\n| Ward | Pupils |\n|---|---|\n| Park | c |\n| Mill | 6 |\n| Lane | 8 |\n| All | 16 |\n',
      finds: ['5:10 This suppressed number follows from a total; suppress a second one in its row and in its column.'],
    },
    {
      bad: 'Summary:\n\nArea   Boys   Girls   Both sexes\nEast   14     8       22\nWest   *      7       9\nAll    16     15      31\n',
      finds: ['5:8 This suppressed number follows from a total; suppress a second one in its row and in its column.'],
    },
    // Rounded figures, rows that are not all, money, shares, a cross for yes, a number that nobody would hide.
    {near: 'To the nearest 5:\n\n| Group | Pupils |\n|---|---|\n| White | 40 |\n| Roma | c |\n| Total | 45 |\n'},
    {
      near: '| Group | Pupils |\n|---|---|\n| White | 40 |\n| Asian | 25 |\n| Black | 10 |\n| Roma | c |\n| Total | 80 |\n',
    },
    {near: '| Group | 2022 | 2023 |\n|---|---|---|\n| White | 41 | 42 |\n| Roma | 6 | c |\n| Total | 59 | 46 |\n'},
    {near: '| Item | £ |\n|---|---|\n| Heat | £121 |\n| Light | .. |\n| Total | £124 |\n'},
    {near: '| Group | % |\n|---|---|\n| White | 98 |\n| Roma | c |\n| Total | 100 |\n'},
    {near: '| Group | Pupils |\n|---|---|\n| White | 41 |\n| Roma | c |\n| Other | c |\n| Total | 44 |\n'},
    {near: '| Group | Pupils |\n|---|---|\n| White | 41 |\n| Not known | x |\n| Total | 312 |\n'},
    {near: 'Some pupils are in more than one group.\n\n| Group | Pupils |\n|---|---|\n| White | 41 |\n| Roma | c |\n| Total | 44 |\n'}, // prettier-ignore
  ],
  *check({report}) {
    if (!report.tables.some(({rows}) => rows.some(isSuppressing))) return
    const tables = joinTabTables(report.tables, report.text)
    for (const [i, table] of tables.entries()) {
      const grid = table.rows.some(isSuppressing) ? readFigureTable(table, isSuppressed) : undefined
      if (!grid) continue
      const {start, end} = table.range
      const before = report.text.slice(Math.max(tables[i - 1]?.range.end ?? 0, start - near), start)
      const around = before + report.text.slice(end, Math.min(tables[i + 1]?.range.start ?? Infinity, end + near))
      if (overlaps.test(around) || !countsPeople(grid, around)) continue
      for (const {cell, total} of derivable(grid, around)) yield {says: 'derivable', at: cell, because: total}
    }
  },
})

const isSuppressing = (row: readonly Passage[]) => row.some(({text}) => isSuppressed(text))

/** A cross, two points or a star stand in any table; they hide somebody where people are counted. */
function countsPeople({headers, rows}: FigureTable, around: string): boolean {
  const said = [around, ...headers, ...rows.map(({label}) => label)].join(' | ')
  const isBare = rows.every(({cells}) => cells.every(({passage: {text}}) => !isSuppressed(text) || bareMark.test(text)))
  return !isBare || [strongNoun, weakNoun, protectedKind].some(pattern => pattern.test(said))
}

const bareMark = /^\W*(?:x|\.\.|#|\*{1,2})\W*$/i

/** “Figures are rounded to the nearest 5” stands this near. */
const near = 300

/** With no word of what a mark hides: more is left out for another reason. */
const usualLimit = 10

interface Derivable {
  readonly cell: Range
  readonly total: Range
}

function derivable(grid: FigureTable, around: string): readonly Derivable[] {
  const step = roundingStep(grid, [around, ...grid.headers].join(' '))
  const {cells, known, sums} = tableSums(grid, step)
  const said = saidToHideBelow(around)
  const limitOf = (cell: number) => hiddenBelow(cells[cell]?.passage.text ?? '')
  const found = solveSuppressed({known, sums, limitOf}).flatMap(({cell, total, least, most}) => {
    const [hidden, whole] = [cells[cell]?.passage, cells[total]?.passage]
    const limit = limitOf(cell) ?? said ?? usualLimit
    // Rounded figures tell something only if they leave out some of what the mark allows.
    const isTold = most < limit && most > 0 && (least === most || most < limit - 1)
    return hidden && whole && isTold ? [{cell: hidden.range(), total: whole.range()}] : []
  })
  return found.toSorted((a, b) => a.cell.start - b.cell.start)
}
