import {defineRule, type Passage, type Report, type Table} from '#rule'
import {isHeadless, looksHeaded, tagBefore} from '../lexicons/table-heads.js'
import {lastAtMost} from '#text/last-at-most'

export default defineRule({
  summary: 'A table has a row of headings, one for each column.',
  why: 'A screen reader reads each cell with the heading of its column; without one, members hear figures and not what they count.',
  source: 'GOV.UK guidance on accessible documents; WCAG 2.2, 1.3.1 (SI 2018/952)',
  severity: 'warning',
  messages: {
    headless: 'A table has no row of headings; say in its first row what each column holds.',
    blank: 'Column {column} of a table has no heading; say in its first row what the column holds.',
    layout: 'A table of one column holds text, not figures to compare; write it as paragraphs or a list.',
  },
  examples: [
    {ok: '## Summary\n\n| Ward | Homes |\n|---|---|\n| Linden | 412 |\n| Mill | 38 |\n'},
    {
      bad: '## Summary\n\n|  |  |\n|---|---|\n| Homes | 412 |\n| Shops | 38 |\n',
      finds: ['3:1 A table has no row of headings; say in its first row what each column holds.'],
    },
    {
      bad: '## Summary\n\n<table><tr><td>Homes</td><td>412</td></tr><tr><td>Shops</td><td>38</td></tr></table>\n',
      finds: ['3:1 A table has no row of headings; say in its first row what each column holds.'],
    },
    {
      bad: '## Summary\n\n| Ward | Budget | |\n|---|---|---|\n| Linden | 4 | 12 |\n| Mill | 3 | 8 |\n',
      finds: ['3:1 Column 3 of a table has no heading; say in its first row what the column holds.'],
    },
    {
      bad: '## Summary\n\n| Homes | 412 |\n|---|---|\n| Shops | 38 |\n| Schools | 9 |\n',
      finds: ['3:1 A table has no row of headings; say in its first row what each column holds.'],
    },
    {
      bad: '## Summary\n\n| Note |\n|---|\n| The works begin in May. They end in June. |\n',
      finds: ['3:1 A table of one column holds text, not figures to compare; write it as paragraphs or a list.'],
    },
    // The corner, years and bands as headings, and a column that is empty all the way down.
    {
      near: '## Summary\n\n| | 2023/24 | 2024/25 |\n|---|---|---|\n| Homes | 412 | 38 |\n\n| Band | £10,000 | |\n|---|---|---|\n| A | 4 | |\n',
    },
    // The header block and the contact are tables of labels by custom.
    {
      near: '| **Report to:** | Cabinet |\n|---|---|\n| **Subject:** | Parking |\n\n## Summary\n\nText.\n\n|  |  |\n|---|---|\n| Contact Officer: | Sam Lee |\n| Telephone Number: | 01632 960147 |\n',
    },
    {
      near: '## Summary\n\n<table><thead><tr><th>Ward</th><th>Homes</th></tr></thead><tr><td>Mill</td><td>38</td></tr></table>\n',
    },
    {near: '## Summary\n\n| At 31 March | £000 |\n|---|---|\n| Assets | 4,318 |\n| Debts | 3,446 |\n'},
    {near: 'Summary:\n\nHomes\t412\nShops\t38\n'},
  ],
  *check({report}) {
    let starts: readonly number[] | undefined
    for (const table of report.tables) {
      // Above the first section stands the header.
      if (table.form === 'tabs' || table.rows.length < 2 || table.section === undefined) continue
      const fault = faultOf(table, report.text)
      if (!fault || isForm(table, report.text, (starts ??= labelStarts(report)))) continue
      yield {...fault, at: placeOf(table, report.text)}
    }
  },
})

function faultOf(table: Table, text: string) {
  const suggestion = {severity: 'suggestion'} as const
  if (Math.max(...table.rows.map(row => row.length)) === 1)
    return isText(table) ? ({says: 'layout', ...suggestion} as const) : undefined
  if (isHeadless(table, text)) return {says: 'headless', ...(looksHeaded(table) && suggestion)} as const
  const blank = blankColumn(table)
  return blank === undefined ? undefined : ({says: 'blank', with: {column: blank + 1}} as const)
}

function labelStarts({prose}: Report): readonly number[] {
  const labels = prose.filter(({kind}) => kind === 'label' || kind === 'field')
  return labels.map(({passage}) => passage.range().start).sort((a, b) => a - b)
}

/** A table of labels with their answers, as councils lay out the header and the contact. */
function isForm({rows, range}: Table, text: string, starts: readonly number[]): boolean {
  const last = starts[lastAtMost(starts.length, at => starts[at], range.end - 1)]
  if (last !== undefined && last >= range.start) return true
  const labels = rows.map(row => row.find(cell => cell.text.trim() !== '')).filter(cell => cell !== undefined)
  return labels.filter(cell => isLabel(cell, text)).length * 2 > labels.length
}

function isLabel(cell: Passage, text: string): boolean {
  const {start} = cell.range()
  return (
    cell.text.trim().endsWith(':') || /(?:\*\*|__|<(?:strong|b)>)$/i.test(text.slice(Math.max(0, start - 9), start))
  )
}

/** From the start of its first line; the cells that are blank have no place of their own. */
function placeOf({form, range}: Table, text: string) {
  const tag = form === 'html' ? tagBefore(text, range.start) : -1
  const {start} = tag === -1 ? range : {start: tag}
  const from = tag === -1 ? text.lastIndexOf('\n', start - 1) + 1 : tag
  const end = text.indexOf('\n', from)
  return {start: from, end: end === -1 ? text.length : end}
}

function blankColumn({rows}: Table): number | undefined {
  const [head = [], ...body] = rows
  const blank = head.findIndex((cell, at) => at > 0 && cell.text.trim() === '' && body.some(row => (row[at]?.text.trim() ?? '') !== '')) // prettier-ignore
  return blank === -1 ? undefined : blank
}

const isText = ({rows}: Table) => rows.slice(1).some(([cell]) => /[.!?]$/.test(cell?.text.trim() ?? ''))
