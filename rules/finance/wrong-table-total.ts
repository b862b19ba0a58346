import {defineRule, type Passage} from '#rule'
import {joinTabTables} from '#text/join-tab-tables'
import {isFigure, readFigureTable} from '#text/read-figure-table'
import {writeFigure} from '#text/write-figure'
import {isSuppressed} from '../lexicons/suppressed-cells.js'
import {isInThousands, mayNameSum, overlaps} from '../lexicons/table-words.js'
import {wrongFigures} from '../lexicons/wrong-figures.js'

export default defineRule({
  summary: 'Totals and differences in a table follow from its figures.',
  why: 'Members decide on sums; if the table does not add up, they cannot tell which of its figures is wrong.',
  source: 'Practice: figures are corrected in one cell and not in the total',
  severity: 'warning',
  messages: {
    rows: '“{label}” is {total}, but the rows above make {sum}; correct the one that is wrong.',
    columns: '“{label}” is {total}, but its row makes {sum}; correct the one that is wrong.',
  },
  examples: [
    {ok: '| Item | Cost |\n|---|---|\n| Roof | £900 |\n| Doors | £350 |\n| Total | £1,250 |\n'},
    {
      bad: '| Item | Cost |\n|---|---|\n| Roof | £900 |\n| Doors | £350 |\n| Total | £1,240 |\n',
      finds: ['5:11 “Total” is £1,240, but the rows above make £1,250; correct the one that is wrong.'],
    },
    {
      bad: '| Ward | 2022 | 2023 | Total |\n|---|---|---|---|\n| Park | 10 | 12 | 22 |\n| Mill | 7 | 8 | 15 |\n| Lane | 5 | 4 | 19 |\n',
      finds: ['5:18 “Total” is 19, but its row makes 9; correct the one that is wrong.'],
    },
    {
      bad: '| Service | Budget £000 | Forecast £000 | Variance £000 |\n|---|---|---|---|\n| Care | 340 | 350 | 10 |\n| Roads | 150 | 120 | (30) |\n| Parks | 90 | 92 | 2 |\n| Staff | 200 | 260 | 6 |\n',
      finds: ['6:23 “Variance £000” is 6, but its row makes 60; correct the one that is wrong.'],
    },
    {
      bad: '| Answer | Share |\n|---|---|\n| Yes | 60% |\n| No | 35% |\n| Total | 100% |\n',
      finds: ['5:11 “Total” is 100%, but the rows above make 95%; correct the one that is wrong.'],
    },
    // Sub-totals, parts, income, rounding and rates.
    {
      near: '| Item | £m |\n|---|---|\n| Roof | 1.4 |\n| of which grant | 0.4 |\n| Doors | 1.4 |\n| Sub-total | 2.9 |\n| Fees | 0.5 |\n| Total | 3.4 |\n',
    },
    {
      near: '| Item | £ | Cost per visit |\n|---|---|---|\n| Staff | 500 | 2.50 |\n| Heating | 200 | 1.00 |\n| Income | (300) | 1.50 |\n| Net cost | 400 | 3.50 |\n',
    },
    {
      bad: '| Help | Hours a year | Rate per hour (£) | Cost a year (£) |\n|---|---|---|---|\n| Advice | 5,200 | 29.00 | 150,800 |\n| Visits | 3,400 | 31.00 | 105,400 |\n| Total | 8,600 | | 265,200 |\n',
      finds: ['5:21 “Total” is 265,200, but the rows above make 256,200; correct the one that is wrong.'],
    },
    {
      near: '| Item | £ |\n|---|---|\n| Annual fee | 10,494 |\n| Transfer fee | 19,976 |\n| Hire, less running costs | 3,700 |\n| Net income | 34,170 |\n',
    },
    {
      near: '| Now | Children |\n|---|---|\n| In the Borough | 197 |\n| Elsewhere in England | 104 |\n| Abroad | 46 |\n| Total | 347 |\n',
    },
    {
      near: '| Item | £ |\n|---|---|\n| Net budget 2024/25 | 11,460 |\n| Pay | 612 |\n| Employer’s National Insurance | 168 |\n| Savings | -535 |\n| Net budget 2025/26 | 11,705 |\n',
    },
    {near: '| Ward | Homes |\n|---|---|\n| Hill | c |\n| Park | 12 |\n| Mill | fewer than 5 |\n| Total | 15 |\n\n| Ward | Homes |\n|---|---|\n| Hill | [c] |\n| Park | 6 |\n| Mill | 8 |\n| Total | 16 |\n'}, // prettier-ignore
    {near: '| Fund | £000 |\n|---|---|\n| Opening balance | 500 |\n| Used | (120) |\n| Total at year end | 380 |\n'},
  ],
  *check({report}) {
    if (report.tables.length === 0) return
    const isRounded = report.words.has('rounding')
    for (const table of joinTabTables(report.tables, report.text)) {
      const grid = table.rows.some(hasSum) ? readFigureTable(table, isSuppressed) : undefined
      if (!grid) continue
      const {start, end} = table.range
      const lead = report.text.slice(Math.max(0, start - leadLength), start)
      const isInUnits = [lead, ...grid.headers].some(text => isInThousands.test(text))
      const wrong = wrongFigures(grid, isRounded || isInUnits)
      if (wrong.length === 0 || overlaps.test(lead + report.text.slice(start, end + leadLength))) continue
      for (const {says, label, cell, expected} of wrong) {
        const {text, range} = cell.passage
        if (!isFigure(cell.figure)) continue
        yield {says, with: {label, total: text, sum: writeFigure(expected, cell.figure, text)}, at: range()}
      }
    }
  },
})

const hasSum = (row: readonly Passage[]) => row.some(({text}) => mayNameSum.test(text))

/** “The figures are in thousands of pounds” stands this near. */
const leadLength = 300
