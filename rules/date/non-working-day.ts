import {defineRule, type DatedMention} from '#rule'
import {exists, weekdayNames, weekdayOf} from '#text/calendar'
import {isBankHoliday, isWeekend} from '../lexicons/bank-holidays.js'

export default defineRule({
  summary: 'Meetings and deadlines of officers fall on working days.',
  why: 'A deadline on a Sunday, or a workshop on a bank holiday, is mostly a wrong date.',
  source: 'Practice; bank holidays: Banking and Financial Dealings Act 1971',
  severity: 'suggestion',
  messages: {
    weekend: '“{date}” is a {weekday}; check the date of this {what}.',
    holiday: '“{date}” is a bank holiday; check the date of this {what}.',
  },
  examples: [
    {ok: 'Summary:\n\nA workshop was held on 12 March 2024.\n'},
    {
      bad: 'Summary:\n\nThe team held a workshop on 9 March 2024. Comments are due by the deadline of 1 April 2024.\n',
      finds: [
        '3:29 “9 March 2024” is a Saturday; check the date of this workshop.',
        '3:79 “1 April 2024” is a bank holiday; check the date of this deadline.',
      ],
    },
    {
      bad: 'Date of meeting: 9 March 2024\n\nSummary:\n\nOn 2 March 2024 officers held a seminar. Tenders close on 1 June 2024.\n',
      finds: [
        '1:18 “9 March 2024” is a Saturday; check the date of this meeting.',
        '5:4 “2 March 2024” is a Saturday; check the date of this seminar.',
        '5:59 “1 June 2024” is a Saturday; check the date of this deadline.',
      ],
    },
    {
      bad: 'Summary:\n\nThe team held a workshop on 2 January 2024 and another on 1 April 2024.\n',
      finds: ['3:29 “2 January 2024” is a bank holiday; check the date of this workshop.'],
      profile: 'scotland',
    },
    {
      near: 'Summary:\n\nThe by-election was held on 9 March 2024, and the fair on Sunday 10 March 2024. The lease began on 1 January 2024.\n',
    },
  ],
  *check({report}) {
    for (const mention of report.dates) {
      const {day, month, year, weekday, text, range, prose} = mention
      // Whoever names the weekday knows it.
      if (weekday || year === undefined || (prose.kind === 'field' && !meetingFields.has(prose.field ?? ''))) continue
      const date = {year, month, day}
      if (!exists(date)) continue
      const says = isWeekend(date) ? 'weekend' : isBankHoliday(date, report.jurisdiction) ? 'holiday' : undefined
      const what = says && workingEvent(mention)
      if (what === undefined) continue
      if (says === 'weekend')
        yield {says, with: {date: text, weekday: weekdayNames[weekdayOf(date)] ?? '', what}, at: range}
      else yield {says: 'holiday', with: {date: text, what}, at: range}
    }
  },
})

const meetingFields = new Set(['meeting-date', 'decision-date'])
const working =
  /\b(workshop|team meeting|project meeting|working group|steering group|board meeting|briefing|seminar|training|deadline|closing date|interview|panel meeting|meeting)s?\b/gi
const leisure =
  /\b(?:elections?|by-elections?|polls?|referendums?|festivals?|fairs?|concerts?|match(?:es)?|carnivals?|parades?|remembrance|markets?|open days?|public|drop-in|exhibitions?|residential|events?|family|visits?|volunteers?|roadshows?)\b/i

/** The officers' event that the date is of: named before it in its own sentence, with nothing festive about. */
function workingEvent({prose, start, end}: DatedMention): string | undefined {
  const text = prose.passage.text
  const before = text.slice(Math.max(0, start - 120), start)
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), before.lastIndexOf('\n')) + 1,
  )
  if (prose.kind === 'field') return 'meeting'
  const behind = text.slice(end, end + 60).split(/[.;]/)[0] ?? ''
  if (leisure.test(sentence) || leisure.test(behind)) return undefined
  if (/^\s*On(?: the)? ?$/.test(sentence))
    return /\b(?:held|hosted|ran|met for)\b/i.test(behind) ? nameIn(behind) : undefined
  if (!/(?:\b(?:on|by|is|was|of|for|until|before|date|deadline)(?: the)?|:) ?$/i.test(sentence)) return undefined
  return nameIn(sentence) ?? (met.test(sentence) ? 'meeting' : closing.test(sentence) ? 'deadline' : undefined)
}

// Bodies of officers and members; residents may well meet on a Saturday.
const met =
  /\b(?:(?:project|programme|delivery|steering|working|task|management|officer) (?:board|group|team)|board|panel|committee|cabinet|officers|managers)\b(?: \w{1,20}){0,2} met(?: again)? on(?: the)? ?$/i

const closing =
  /\b(?:tenders?|bids?|applications?|comments?|nominations?|submissions?)\b(?: \w{1,20}){0,3} (?:close[sd]?|must be (?:submitted|made|received|returned)|(?:is|are) due)(?: in| back)? (?:on|by)(?: the)? ?$/i

function nameIn(text: string): string | undefined {
  return [...text.matchAll(working)].at(-1)?.[1]?.toLowerCase()
}
