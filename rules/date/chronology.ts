import {defineRule, type DatedMention} from '#rule'
import {dayNumber, exists, formatDate} from '#text/calendar'

export default defineRule({
  summary: 'What is told as past lies before the meeting, what is still to do after it.',
  why: 'A deadline that has passed when members meet cannot be met; an event told as past that is still to come is a wrong date.',
  source: 'Practice: dates are left from the last report',
  severity: 'warning',
  messages: {
    notYet: '“{date}” is told as past but lies after the meeting ({meeting}); correct the date or the tense.',
    tooLate: '“{date}” is still to come in this sentence but lies before the meeting ({meeting}); correct the date.',
  },
  examples: [
    {
      ok: 'Date of meeting: 7 March 2024\n\nSummary:\n\nThe hall was opened on 4 March 2023. Works will be completed by 1 June 2024.\n',
    },
    {
      bad: 'Date of meeting: 7 March 2024\n\nSummary:\n\nThe hall was opened on 4 March 2025. Works will be completed by 1 June 2023.\n',
      finds: [
        '5:24 “4 March 2025” is told as past but lies after the meeting (7 March 2024); correct the date or the tense.',
        '5:65 “1 June 2023” is still to come in this sentence but lies before the meeting (7 March 2024); correct the date.',
      ],
    },
    {
      near: 'Date of meeting: 7 March 2024\n\nSummary:\n\nIt was agreed that the hall will open on 4 March 2025. Those who were asked by 1 June 2023 will be told.\n',
    },
  ],
  *check({report}) {
    const {meetingDate} = report
    if (!meetingDate) return
    const meeting = formatDate(meetingDate)
    for (const mention of report.dates) {
      const {year, month, day, text, range, prose} = mention
      if (year === undefined || prose.kind === 'field' || !exists({year, month, day})) continue
      const days = dayNumber({year, month, day}) - dayNumber(meetingDate)
      const clause = clauseBefore(mention)
      if (days > 0 && past.test(clause)) yield {says: 'notYet', with: {date: text, meeting}, at: range}
      else if (days < 0 && future.test(clause)) yield {says: 'tooLate', with: {date: text, meeting}, at: range}
    }
  },
})

/** The words between the last clause border and the date. */
function clauseBefore({prose, start}: DatedMention): string {
  const before = prose.passage.text.slice(Math.max(0, start - 100), start)
  return before.split(/[.;:,()]\s|\b(?:that|which|who|and|but|if|whether|when|while|because)\b/).at(-1) ?? ''
}

// Only verbs that leave no doubt, close before the date. “Was due to end on” tells of the future.
const past =
  /\b(?:was|were|has been|have been) (?:held|opened|closed|published|completed|received|signed|adopted|consulted|launched|issued|carried out|undertaken|approved|agreed)\b[^.]{0,25}\b(?:on|in|by)(?: \w{3,9}day)?(?: the)? ?$|\b(?:took place|met|ended|began|started|resigned|voted) on(?: \w{3,9}day)?(?: the)? ?$/i
const future =
  /\b(?:will|shall|must|is to|are to) (?:be |have )?(?:\w+ ){1,4}(?:by|before|on|from|until)(?: \w{3,9}day)?(?: the)? ?$/i
