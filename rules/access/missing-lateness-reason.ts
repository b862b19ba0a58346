import {defineRule, type Fix, type Report} from '#rule'
import {sectionStub} from '#text/section-stub'
import {lateMark, saysWhyLate, type LateMark} from '../lexicons/lateness-words.js'

export default defineRule({
  summary: 'A late or urgent report says why it cannot wait.',
  why: 'The chair may take an item that was not open to inspection in time only for special circumstances, and the minutes must name them.',
  source: 'Local Government Act 1972 s. 100B(4)(b); Local Government (Scotland) Act 1973 s. 50B(4)(b)',
  severity: 'error',
  messages: {
    missing: 'The report is late or urgent, but gives no reason; state the special circumstances.',
  },
  examples: [
    {
      ok: 'Summary:\n\nThis report is urgent because the tender expires on 26 September 2018.\n',
    },
    {
      bad: 'Summary:\n\nThis report was not available when the agenda was published. The hall is let.\n',
      finds: ['3:1 The report is late or urgent, but gives no reason; state the special circumstances.'],
      fixed:
        'Summary:\n\nThis report was not available when the agenda was published. The hall is let.\n\nReason for lateness:\n\n[To be completed]\n',
    },
    {
      bad: 'LATE REPORT\n\nSummary:\n\nThe hall is let.\n',
      finds: ['1:1 The report is late or urgent, but gives no reason; state the special circumstances.'],
    },
    {
      bad: 'Summary:\n\nThe Chair has agreed to take this report as an urgent item.\n',
      finds: ['3:1 The report is late or urgent, but gives no reason; state the special circumstances.'],
      fixed:
        'Summary:\n\nThe Chair has agreed to take this report as an urgent item.\n\nReason for lateness:\n\n[To be completed]\n',
    },
    {near: 'LATE REPORT\n\nReason for lateness: bids closed on 3 May 2024.\n\nSummary:\n\nThe hall is let.\n'},
    {near: 'Urgent item: No\n\nSummary:\n\nThis report is about urgent care and late payments. Repairs were urgent.\n'},
    {
      near: 'Summary:\n\nThe reports are presented in late September. This matter is not urgent. Any late item is tabled.\n',
    },
  ],
  *check({report}) {
    const mark = lateMark(report)
    if (!mark || saysWhyLate(report)) return
    const fix = stub(report, mark)
    yield {says: 'missing', at: mark.passage.range(), ...(fix && {fix})}
  },
})

// A section put between the fields of a header would break it.
function stub({text}: Report, {prose}: LateMark): Fix | undefined {
  if (prose.kind !== 'paragraph' || prose.section === undefined) return undefined
  const edit = sectionStub(text, prose.passage.range(), {title: 'Reason for lateness', depth: 0, isBold: false})
  return edit && {edits: [edit], safe: false}
}
