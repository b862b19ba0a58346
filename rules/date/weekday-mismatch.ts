import {defineRule, type CalendarDate, type DatedMention} from '#rule'
import {daysInMonth, dayNumber, exists, formatDate, fromDayNumber, weekdayNames, weekdayOf} from '#text/calendar'

export default defineRule({
  summary: 'Every weekday belongs to its date.',
  why: 'People come on the day that they read, and one of the two days is wrong.',
  source: 'The Gregorian calendar',
  severity: 'error',
  messages: {
    mismatch: '{date} is a {right}, not a {wrong}; correct the weekday or the date.',
  },
  examples: [
    {ok: 'Date of meeting: Thursday 7 March 2024\n'},
    {
      bad: 'Date of meeting: Wednesday 7 March 2024\n',
      finds: ['1:18 7 March 2024 is a Thursday, not a Wednesday; correct the weekday or the date.'],
    },
    // Without a year the meeting’s decides, if there is one.
    {
      near: 'Summary:\n\nThe library was closed on Sunday 7 March. It opened on Monday to Thursday, 12 March 2024 excepted.\n',
    },
  ],
  *check({report}) {
    for (const mention of report.dates) {
      const {weekday, day, month, prose} = mention
      const year = mention.year ?? report.meetingDate?.year
      if (!weekday || year === undefined || isRange(mention)) continue
      const date = {year, month, day}
      if (!exists(date) || weekdayOf(date) === weekday.index) continue
      if (mention.year === undefined && isOfNextYear(date, weekday.index)) continue
      const right = weekdayNames[weekdayOf(date)] ?? ''
      const wrong = weekdayNames[weekday.index] ?? ''
      const at = prose.passage.range(mention.start, mention.end)
      const nearby = nearestWith(weekday.index, date)
      yield {
        says: 'mismatch',
        with: {date: formatDate(date), right, wrong},
        at,
        suggestions: [
          {
            title: `Write ${right}`,
            edits: [{...prose.passage.range(weekday.start, weekday.end), text: right}],
            safe: false,
          },
          ...(nearby
            ? [
                {
                  title: `Write ${wrong} ${formatDate(nearby)}`,
                  edits: [{...at, text: `${wrong} ${formatDate(nearby)}`}],
                  safe: false,
                },
              ]
            : []),
        ],
        ...(mention.year === undefined && {severity: 'warning' as const}),
      }
    }
  },
})

// “Monday to Thursday, 7 March”: the weekday names the days of a week.
function isRange({prose, start}: DatedMention): boolean {
  return /day?s? ?(?:to|[-–]) ?$/i.test(prose.passage.text.slice(Math.max(0, start - 10), start))
}

// “Friday 10 January”, in a report to a meeting in November.
function isOfNextYear(date: CalendarDate, weekday: number): boolean {
  return [-1, 1].some(step => weekdayOf({...date, year: date.year + step}) === weekday)
}

function nearestWith(weekday: number, date: CalendarDate) {
  const off = (weekday - weekdayOf(date) + 7) % 7
  const moved = fromDayNumber(dayNumber(date) + (off > 3 ? off - 7 : off))
  return moved.day <= daysInMonth(moved.year, moved.month) ? moved : undefined
}
