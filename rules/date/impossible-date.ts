import {defineRule} from '#rule'
import {daysInMonth, exists, monthNames} from '#text/calendar'

export default defineRule({
  summary: 'Every date and financial year exists.',
  why: 'Nobody can act on 31 September, and two readers will guess two different days.',
  source: 'The Gregorian calendar; financial years run from April to March',
  severity: 'error',
  messages: {
    day: '“{date}” does not exist: {month} has {days} days; correct the date.',
    month: '“{date}” does not exist: there is no month {month}; correct the date.',
    year: '“{years}” is no financial year; write two years that follow each other, or say from when to when.',
  },
  examples: [
    {ok: 'Summary:\n\nThe lease ends on 29 February 2024, in the financial year 2023/24.\n'},
    {
      bad: 'Summary:\n\nThe lease ends on 31 September 2024. The budget for the financial year 2018/20 was spent. It began on 12/13/2024.\n',
      finds: [
        '3:19 “31 September 2024” does not exist: September has 30 days; correct the date.',
        '3:72 “2018/20” is no financial year; write two years that follow each other, or say from when to when.',
        '3:103 “12/13/2024” does not exist: there is no month 13; correct the date.',
      ],
    },
    {
      near: 'Summary:\n\nThe plan for 2018-21 and the budgets of 2018/2019 and 2019/20 follow application 2018/20 and the Plan 2018–2030; the year 1999/2000 is closed.\n',
    },
  ],
  *check({report}) {
    for (const {day, month, year, text, range} of report.dates) {
      if (month < 1 || month > 12) yield {says: 'month', with: {date: text, month}, at: range}
      else if (!exists({year: year ?? 2024, month, day}))
        yield {
          says: 'day',
          with: {date: text, month: monthNames[month - 1] ?? '', days: daysInMonth(year ?? 2024, month)},
          at: range,
        }
    }
    for (const {passage, kind} of report.prose) {
      if (kind === 'label') continue
      for (const match of passage.text.matchAll(years)) {
        const from = Number(match[1])
        const to = match[2] ?? ''
        if (follows(from, to) || !isFinancial(passage.text, match.index, match.index + match[0].length)) continue
        yield {says: 'year', with: {years: match[0]}, at: passage.range(match.index, match.index + match[0].length)}
      }
    }
  },
})

const years = /(?<![\w/.-])((?:19|20)\d{2})\/((?:19|20)?\d{2})(?![\w/])/g

function follows(from: number, to: string): boolean {
  const next = from + 1
  return to.length === 4 ? Number(to) === next : Number(to) === next % 100
}

// Applications, minutes and cases are numbered with a slash too.
function isFinancial(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 50), start) + ' ' + text.slice(end, end + 40)
  return /\b(?:financial|municipal|budget|tax|academic|fiscal) years?\b|\bbudgets?\b|\boutturn\b|\bcapital programme\b|\bmedium[- ]term\b|\bcouncil tax\b|\bprecept\b/i.test(
    around,
  )
}
