import {defineRule, type DatedMention} from '#rule'
import {groupBy} from '#text/group-by'
import {isQuoted} from '#text/is-quoted'

export default defineRule({
  summary: 'Dates are written in one way throughout.',
  why: '3/4/2024 is in March to some and in April to others; one style, in words, is read alike by all.',
  source: 'GOV.UK style guide and council style guides: 7 March 2024',
  severity: 'suggestion',
  options: {
    majority: {
      type: 'integer',
      default: 65,
      minimum: 50,
      maximum: 100,
      description: 'From how many per cent of the dates one style is the report’s own.',
    },
  },
  messages: {
    mixed: '“{date}” is written otherwise than the report’s other dates (“{other}”); write all of them alike.',
  },
  examples: [
    {ok: 'Summary:\n\nIt opened on 7 March 2024, closed on 8 March 2024 and opened again on Monday 11 March 2024.\n'},
    {
      bad: 'Summary:\n\nIt opened on 7 March 2024, closed on 8 March 2024 and opened again on 11/03/2024 and 12/03/24 for 13 March 2024 and 14 March 2024.\n',
      finds: [
        '3:71 “11/03/2024” is written otherwise than the report’s other dates (“7 March 2024”); write all of them alike.',
      ],
    },
    // Two dates make no style, and quotations and tables keep theirs.
    {near: 'Summary:\n\nIt opened on 7 March 2024 and closed on 8th March 2024.\n'},
    // Three against two is no style either.
    {
      near: 'Summary:\n\nOpen on 7 March 2024, 8 March 2024 and 9 March 2024, closed on 10th March 2024 and 11th March 2024.\n',
    },
    {
      near: 'Summary:\n\nIt opened on 7 March 2024, closed on 8 March 2024. The notice said “from 11/03/2024”. It ended on 9 March 2024.\n',
    },
  ],
  *check({report, options}) {
    const running = report.dates.filter(isRunning)
    // Most drafts have one style, whatever they quote.
    const [first] = running
    if (running.length < 4 || running.every(mention => first && styleOf(mention) === styleOf(first))) return
    const dates = running.filter(({prose, start}) => !isQuoted(prose.passage.text, start))
    const groups = groupBy(dates, styleOf)
    const [main] = [...groups.values()].sort((a, b) => b.length - a.length)
    if (!main || main.length < 2 || dates.length < 4 || main.length / dates.length < options.majority / 100) return
    for (const group of groups.values()) {
      const [first, ...more] = group
      if (group === main || !first) continue
      yield {
        says: 'mixed',
        with: {date: first.text, other: (main.find(({weekday}) => !weekday) ?? main[0])?.text ?? ''},
        at: first.range,
        ...(more.length > 0 && {related: more.map(({range}) => range)}),
      }
    }
  },
})

function styleOf({form, hasOrdinal}: DatedMention): string {
  return form === 'words' && hasOrdinal ? 'ordinal' : form
}

/** The titles of documents keep their own style, as quotations do, and tables have narrow columns. */
function isRunning({prose}: DatedMention): boolean {
  const isListed = prose.section?.id === 'appendices' || prose.section?.id === 'background-papers'
  if (prose.kind === 'title' || prose.field === 'subject' || isListed) return false
  // The header is often laid out as a table.
  return prose.table === undefined || prose.field !== undefined
}
