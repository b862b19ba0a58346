import {defineRule, type Range, type Prose, type Section} from '#rule'
import {groupBy} from '#text/group-by'

export default defineRule({
  summary: 'Paragraph numbers run on without gap or repeat.',
  why: 'Minutes and decisions cite paragraphs by number; a number that is missing or there twice cites the wrong one.',
  source: 'GOV.UK guidance on accessible documents: use real lists',
  severity: 'warning',
  messages: {
    bullet: 'Bullet and number “{number}” stand together; keep the number.',
    repeat: 'Number {number} is here twice; renumber from here.',
    gap: 'Number {number} follows {before}; renumber, or put back what is missing.',
  },
  examples: [
    {ok: '1. Background\n\n1.1 The hall is old.\n\n1.2 It is let.\n\n1.2A It is dry.\n\n2. Costs\n\n2.1 None.\n'},
    {
      bad: '1. Background\n\n- 1.1 The hall is old.\n- 1.2 It is let.\n',
      finds: ['3:1 Bullet and number “1.1” stand together; keep the number.'],
    },
    {
      bad: '1. Background\n\n1.1 The hall is old.\n\n1.1 It is let.\n\n1.4 It is dry.\n',
      finds: [
        '5:1 Number 1.1 is here twice; renumber from here.',
        '7:1 Number 1.4 follows 1.1; renumber, or put back what is missing.',
      ],
    },
    {
      bad: 'Options:\n\n- (a) Keep the hall.\n- (b) Sell it.\n',
      finds: ['3:1 Bullet and number “(a)” stand together; keep the number.'],
    },
    // One number out of line is one fault, whatever follows it.
    {
      bad: '1. Background\n\n1.1 The hall is old.\n\n1.8 It is let.\n\n1.3 It is dry.\n\n1.4 It is warm.\n',
      finds: ['5:1 Number 1.8 follows 1.1; renumber, or put back what is missing.'],
    },
    // Markdown numbers a list itself; numbers may also run on through the sections, or start anew in each.
    {near: '## Recommendations\n\n1. That the hall be let.\n1. That the rent be £1.\n\n## Reasons\n\n1. It is old.\n'},
    {near: '## Background\n\n1. The hall is old.\n\nIt is let.\n\n## Costs\n\n2. None.\n'},
    // A heading may carry a number of the same row.
    {near: '1. Background\n\n1.1 The hall is old.\n\n### 1.2 Options considered\n\nNone.\n\n1.3 It is let.\n'},
  ],
  *check({report}) {
    const marked = report.prose.filter(({kind, number, bullet}) => (number ?? bullet) && kind !== 'label')
    yield* bullets(marked)
    const rows = groupBy(numbersOf(marked, report.sections), ({parent}) => parent)
    for (const row of rows.values()) if (!runsOn(row)) yield* faultsOf(row)
  },
})

interface Numbered {
  readonly at: Range
  readonly text: string
  readonly parent: string
  readonly value: number
}

/** One finding for each run of numbered bullets. */
function* bullets(marked: readonly Prose[]) {
  let isRun = false
  for (const {bullet, number} of marked) {
    const isBoth = bullet !== undefined && number !== undefined && !number.isMarkdown
    if (isBoth && !isRun) {
      const at = {start: bullet.start, end: number.end}
      const problem = {says: 'bullet', with: {number: number.text}, at} as const
      // Markdown has no list with letters, so some write “- (a)” on purpose.
      yield /\d/.test(number.text) ? problem : ({...problem, severity: 'suggestion'} as const)
    }
    isRun = isBoth
  }
}

/** The numbers of two parts and more, “1.1”, of paragraphs and headings, in the order of the draft. */
function numbersOf(marked: readonly Prose[], sections: readonly Section[]): readonly Numbered[] {
  const found: Numbered[] = []
  const add = ({start, end}: Range, text: string) => {
    const [, parent, value] = text.includes('.') ? (parts.exec(text) ?? []) : []
    if (parent === undefined || value === undefined) return
    found.push({at: {start, end}, text: text.replace(/\.$/, ''), parent, value: Number(value)})
  }
  for (const {number} of marked) if (number && !number.isMarkdown) add(number, number.text)
  for (const {label} of sections) if (label.number !== undefined) add(label, label.number)
  return found.sort((a, b) => a.at.start - b.at.start)
}

const parts = /^(\d{1,2}(?:\.\d{1,2})*)\.(\d{1,2})\.?$/

const runsOn = (row: readonly Numbered[]) =>
  row.every(({value}, index) => index === 0 || value === (row[index - 1]?.value ?? 0) + 1)

function* faultsOf(row: readonly Numbered[]) {
  let last = row[0]?.value ?? 0
  for (const [index, {at, text, parent, value}] of row.entries()) {
    if (index === 0 || value === last + 1 || (value === 1 && last !== 1)) {
      last = value
      continue
    }
    const next = row[index + 1]?.value
    if (value === last) yield {says: 'repeat', with: {number: text}, at} as const
    else yield {says: 'gap', with: {number: text, before: `${parent}.${String(last)}`}, at} as const
    // Where the row goes on as if this one were right by its place, or were not there, it alone is wrong.
    if (next === last + 2) last += 1
    else if (next !== last + 1) last = value
  }
}
