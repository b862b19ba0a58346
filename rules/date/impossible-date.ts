import {defineRule, type DatedMention} from '#rule'
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
    // What has a reference’s number is none, and a plan has years of its own.
    {near: 'Summary:\n\nThe budget was agreed (FD 2018/20, minute 2018/20) with the Medium Term Plan 2018/21.\n'},
    {near: 'Summary:\n\nPlots 12/13/14 lie in the paddock, and options 12/13/14 do not.\n'},
    {
      near: 'Summary:\n\nThe plan for 2018-21 and the budgets of 2018/2019 and 2019/20 follow application 2018/20 and the Plan 2018–2030; the year 1999/2000 is closed.\n',
    },
  ],
  *check({report}) {
    for (const mention of report.dates) {
      const {day, month, year, text, range} = mention
      if (exists({year: year ?? 2024, month, day}) || isReference(mention)) continue
      if (month < 1 || month > 12) yield {says: 'month', with: {date: text, month}, at: range}
      else
        yield {
          says: 'day',
          with: {date: text, month: monthNames[month - 1] ?? '', days: daysInMonth(year ?? 2024, month)},
          at: range,
        }
    }
    for (const {passage, kind} of report.proseWith(['/'])) {
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

const numbered =
  /\b(?:applications?|ref(?:erence)?s?|minutes?|cases?|numbers?|no|contracts?|orders?|reports?|decisions?|tenders?)[.:]? $/i
const coded = /\b(?!FY)[A-Z]{2,5}[ /-]$/
const spanning = /\b(?:plan|strategy|programme|medium[- ]term|framework|MTF[PS])\b/i
const yearly =
  /\b(?:(?:financial|municipal|budget|tax|academic|fiscal) years?|budgets?|spen(?:t|d|ding)|expenditure|underspends?|overspends?|outturn|accounts|council tax|precept)\b/i

// Applications, minutes and cases are numbered with a slash too, and a plan may span several years.
function isFinancial(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 50), start)
  const after = text.slice(end, end + 40).split(/[.;]/)[0] ?? ''
  if (numbered.test(before) || coded.test(before) || (spanning.test(before + after) && !/\byears? $/i.test(before)))
    return false
  return /\b(?:during|years?(?: (?:of|to|ending))?) $/i.test(before) || yearly.test(before) || yearly.test(after)
}

// “12/13/14” may be plots or options, unless it says when, or is written with its century.
function isReference({form, text, prose, start}: DatedMention): boolean {
  const before = prose.passage.text.slice(Math.max(0, start - 30), start)
  if (form !== 'numeric' && form !== 'iso') return false
  if (/[A-Za-z]-$|[\w/]$/.test(before) || numbered.test(before) || coded.test(before)) return true
  return !/\d{4}/.test(text) && !/(?:\b(?:on|by|from|dated?|until|to|before|after|since)[:,]? )$/i.test(before)
}
