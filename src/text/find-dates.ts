import {monthNames, weekdayNames} from './calendar.js'
import type {Range} from './range.js'

/** A day-level date as written. `year` is undefined where the text leaves it out; nothing says that the day exists. */
export interface DateMention extends Range {
  readonly text: string
  readonly form: DateForm
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  /** 0 for Sunday to 6 for Saturday, with its own place. */
  readonly weekday: (Range & {readonly index: number}) | undefined
  readonly hasOrdinal: boolean
}

/** “7 March 2024”, “March 7, 2024”, “7/3/2024”, “2024-03-07”. */
export type DateForm = 'words' | 'american' | 'numeric' | 'iso'

// Month names are told from other words afterwards: a pattern with all of them takes long to compile, at every start.
const patterns: readonly {readonly form: DateForm; readonly pattern: RegExp}[] = [
  {
    form: 'words',
    pattern:
      /(?<![\d.,/£-])(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?\s{1,3}(?:day\s)?(?:of\s{1,3})?(?<month>[a-z]{3,9})\b\.?(?:,?\s{1,3}(?<year>\d{4})(?![\d/]))?/gi,
  },
  {
    form: 'american',
    pattern: /\b(?<month>[a-z]{3,9})\.?\s{1,3}(?<day>\d{1,2})(?<ordinal>st|nd|rd|th)?,?\s{1,3}(?<year>\d{4})\b/gi,
  },
  {
    form: 'numeric',
    pattern:
      /(?<![\d/.-])(?<day>\d{1,2})(?<separator>[/.-])(?<month>\d{1,2})\k<separator>(?<year>\d{4}|\d{2})(?![\d/]|[.-]\d)/g,
  },
  {form: 'iso', pattern: /(?<![\d/.-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d/-])/g},
]

/** Every day-level date in a text, in order, British reading (day before month) for numbers. */
export function findDates(text: string): readonly DateMention[] {
  if (!/\d/.test(text)) return []
  const found: DateMention[] = []
  for (const {form, pattern} of patterns)
    for (const match of text.matchAll(pattern)) {
      const mention = readMention(text, match, form)
      if (mention) found.push(mention)
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((mention, index) => mention.start >= (found[index - 1]?.end ?? 0))
}

function readMention(text: string, match: RegExpExecArray, form: DateForm): DateMention | undefined {
  const {day, month: monthText, year, ordinal} = match.groups ?? {}
  if (day === undefined || monthText === undefined) return undefined
  if (form === 'numeric' && !looksLikeDate(match[0], text.slice(Math.max(0, match.index - 12), match.index)))
    return undefined
  const month = /\d/.test(monthText) ? Number(monthText) : monthNumber(monthText)
  // “Members of group 5 may …” names no day.
  if (month === undefined || (/^(?:may|march)$/.test(monthText) && year === undefined)) return undefined
  const weekday = weekdayBefore(text, match.index)
  const start = weekday?.start ?? match.index
  const end = match.index + match[0].length
  return {
    start,
    end,
    text: text.slice(start, end),
    form,
    day: Number(day),
    month,
    year: year === undefined ? undefined : fullYear(year),
    weekday,
    hasOrdinal: ordinal !== undefined,
  }
}

function monthNumber(text: string): number | undefined {
  const word = text.toLowerCase()
  const index = monthNames.findIndex(name => name.toLowerCase().startsWith(word.slice(0, 3)))
  const isName = word === monthNames[index]?.toLowerCase() || word.length === 3 || word === 'sept'
  return index >= 0 && isName ? index + 1 : undefined
}

function weekdayBefore(text: string, at: number): DateMention['weekday'] {
  const before = text.slice(Math.max(0, at - 24), at)
  const match = /(?<![a-z])(mon|tue|wed|thu|fri|sat|sun)([a-z]{0,6})\.?,?\s{1,3}(?:the\s{1,3})?$/i.exec(before)
  if (!match) return undefined
  const [whole, stem = '', rest = ''] = match
  // “The panel sat 14 March” names no Saturday.
  if (rest === '' && /^[a-z]/.test(stem)) return undefined
  const index = weekdayNames.findIndex(name => name.toLowerCase().startsWith(stem.toLowerCase()))
  const word = (stem + rest).toLowerCase()
  if (word !== weekdayNames[index]?.toLowerCase() && rest.length > 2) return undefined
  const start = at - whole.length
  return {index, start, end: start + word.length}
}

// Paragraph numbers (3.2.14), sort codes (20-10-18) and “plots 10/11/12” have the shape of dates.
function looksLikeDate(text: string, before: string): boolean {
  if (/\b(?:para(?:graph)?|section|clause|plot|flat|item|version)s?\.? $/i.test(before)) return false
  if (text.includes('/') || /\d{4}$/.test(text)) return true
  return /(?:^|\s)\d{2}\.\d{2}\.\d{2}$/.test(text)
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}
