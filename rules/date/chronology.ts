import {defineRule, type DatedMention} from '#rule'
import {dayNumber, exists, formatDate} from '#text/calendar'
import {isQuoted} from '#text/is-quoted'

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
    // What was agreed lies ahead, pay is backdated, and what somebody demanded is past.
    {
      near: 'Date of meeting: 7 March 2024\n\nSummary:\n\nIt was agreed to meet on 9 April 2024. The works will have been completed by 9 April 2024. The award will be paid from 1 April 2023. The Minister wrote that bids must be made by 1 June 2023. Grants must have been claimed by 1 June 2023.\n',
    },
    {
      bad: 'Date of meeting: 7 March 2024\n\nSummary:\n\nOn 9 April 2024 a workshop was held. The deadline for bids is 9 February 2024.\n',
      finds: [
        '5:4 “9 April 2024” is told as past but lies after the meeting (7 March 2024); correct the date or the tense.',
        '5:63 “9 February 2024” is still to come in this sentence but lies before the meeting (7 March 2024); correct the date.',
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
    const meetingDay = dayNumber(meetingDate)
    for (const mention of report.dates) {
      const {year, month, day, text, range, prose} = mention
      if (year === undefined || prose.kind === 'field' || !isLedTo(mention) || !exists({year, month, day})) continue
      const days = dayNumber({year, month, day}) - meetingDay
      const says = days > 0 && isPast(mention) ? 'notYet' : days < 0 && isToCome(mention) ? 'tooLate' : undefined
      if (says && !isQuoted(prose.passage.text, mention.start)) yield {says, with: {date: text, meeting}, at: range}
    }
  },
})

// Without one of these words right in front of the date none of the patterns below matches: a cheap look first.
const lead = /(?:\b(?:on|by|before)|\bis(?: now)?)(?: \w{3,9}day,?)?(?: the)? ?$/i

const isLedTo = ({prose, start}: DatedMention) => lead.test(prose.passage.text.slice(Math.max(0, start - 30), start))

/** The words between the last clause border and the date. */
function clauseBefore({prose, start}: DatedMention): string {
  const before = prose.passage.text.slice(Math.max(0, start - 100), start)
  return before.split(/[.;:,()]\s|\b(?:that|which|who|and|but|if|whether|when|while|because)\b/).at(-1) ?? ''
}

// Only verbs that leave no doubt, close to the date. “Was due to end on” and “agreed to meet on” tell of the future.
const done =
  '(?:held|opened|closed|published|completed|received|signed|adopted|launched|issued|carried out|undertaken|approved|agreed)'
const gap = "(?: (?!to\\b|for\\b|as\\b|until\\b|due\\b|from\\b|[a-z]+ing\\b)[\\w’'-]{1,20}){0,4}"
const at = '(?: \\w{3,9}day,?)?(?: the)? ?$'
const past = new RegExp(
  `\\b(?:(?:was|were|has been|have been) (?:\\w{4,12}ly )?${done}|took place|met|ended|began|started|closed|opened|expired|resigned|voted)${gap} (?:on|by)${at}`,
  'i',
)
const sent = new RegExp(
  `\\b(?:was|were|has been|have been) (?:sent|posted|delivered|emailed|issued|circulated|distributed|given|presented|submitted) to(?: [\\w’'-]{1,20}){1,6} on${at}`,
  'i',
)
const opening = new RegExp(`^\\s*On${at}`)
const pastBehind = /^,? (?:[\w’'-]{1,20} ){1,8}(?:(?:was|were) (?:held|opened|published|completed|received|signed|launched)|took place)\b/i // prettier-ignore
const uncertain =
  /\b(?:will|would|shall|should|could|may|might|must|can|once|until|unless|provided|assuming|after|before|not|to be)\b/i

function isPast(mention: DatedMention): boolean {
  const {prose, end} = mention
  const clause = clauseBefore(mention)
  if (past.test(clause) || sent.test(clause)) return !uncertain.test(clause)
  if (!opening.test(clause)) return false
  const behind =
    (prose.passage.text.slice(end, end + 120).split(/[.;:]/)[0] ?? '').split(/\b(?:that|which|who)\b/)[0] ?? ''
  return pastBehind.test(behind) && !uncertain.test(behind)
}

const deadline = /\b(?:deadline|closing date|due date)\b[^.]{0,40}\bis(?: now)?(?: \w{3,9}day)?(?: the)? ?$/i
const due = new RegExp(
  `\\b(?:will|shall|must|is to|are to|need to|needs to|to be) (?:be )?(?:\\w{1,20} ){1,5}(?:by|before)${at}`,
  'i',
)
const event = new RegExp(
  `\\b(?:will|shall|is to|are to) (?:be )?(?:held|take place|open|close|start|begin|meet|published|launched|submitted|presented)${gap} on${at}`,
  'i',
)
// A requirement, or what somebody promised, belongs to the past; so does “must have been claimed by”.
const told =
  /\b(?:was|were|had|been|have|said|stated|told|wrote)\b|\b(?:required|asked|instructed|expected|planned|agreed)\b[^,]{0,40}\bto be\b/i
const reported =
  /\b(?:said|stated|announced|told|wrote|required|agreed|expected|proposed|promised|resolved|instructed|reported)\b(?: \w{1,20}){0,3} that\b[^.;]*$/i

function isToCome(mention: DatedMention): boolean {
  const {prose, start} = mention
  const clause = clauseBefore(mention)
  if (!(deadline.test(clause) || due.test(clause) || event.test(clause)) || told.test(clause)) return false
  return !reported.test(prose.passage.text.slice(Math.max(0, start - 160), start))
}
