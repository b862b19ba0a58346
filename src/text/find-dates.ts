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

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const weekday =
  '(?:\\b(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?,?\\s{1,3}(?:the\\s{1,3})?)?'
const patterns: readonly {readonly form: DateForm; readonly hint: RegExp; readonly pattern: RegExp}[] = [
  {
    form: 'words',
    hint: /\d(?:st|nd|rd|th)?\s{1,3}(?:day of |of )?[jfmasond][aepuco][a-z]/i,
    pattern: new RegExp(`${weekday}\\b(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?:\\s{1,3}(?:day\\s)?of)?\\s{1,3}(?<month>${month})\\b\\.?(?:,?\\s{1,3}(?<year>\\d{4})(?![\\d/]))?`, 'gi'), // prettier-ignore
  },
  {
    form: 'american',
    hint: /[a-z]\.?\s{1,3}\d{1,2}(?:st|nd|rd|th)?,?\s{1,3}\d{4}/i,
    pattern: new RegExp(`${weekday}\\b(?<month>${month})\\.?\\s{1,3}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})\\b`, 'gi'), // prettier-ignore
  },
  {
    form: 'numeric',
    hint: /\d[/.-]\d{1,2}[/.-]\d/,
    pattern: new RegExp(`${weekday}(?<![\\d/.-])(?<day>\\d{1,2})(?<separator>[/.-])(?<month>\\d{1,2})\\k<separator>(?<year>\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)`, 'gi'), // prettier-ignore
  },
  {form: 'iso', hint: /\d{4}-\d\d-\d/, pattern: /(?<![\d/.-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d/-])/g},
]

/** Every day-level date in a text, in order, British reading (day before month) for numbers. */
export function findDates(text: string): readonly DateMention[] {
  if (!/\d/.test(text)) return []
  const found: DateMention[] = []
  for (const {form, hint, pattern} of patterns) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const mention = readMention(match, form)
      if (mention) found.push(mention)
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((mention, index) => mention.start >= (found[index - 1]?.end ?? 0))
}

function readMention(match: RegExpExecArray, form: DateForm): DateMention | undefined {
  const {day, month: monthText, year, ordinal, weekday: weekdayText} = match.groups ?? {}
  if (day === undefined || monthText === undefined) return undefined
  if (form === 'numeric' && !looksLikeDate(match[0])) return undefined
  // “Members of group 5 may …” names no day.
  if (/^(?:may|march)$/.test(monthText) && year === undefined) return undefined
  const start = match.index
  return {
    start,
    end: start + match[0].length,
    text: match[0],
    form,
    day: Number(day),
    month: /\d/.test(monthText) ? Number(monthText) : startingWith(monthNames, monthText) + 1,
    year: year === undefined ? undefined : fullYear(year),
    weekday:
      weekdayText === undefined
        ? undefined
        : {index: startingWith(weekdayNames, weekdayText), start, end: start + weekdayText.length},
    hasOrdinal: ordinal !== undefined,
  }
}

// Paragraph numbers (3.2.14) and sort codes (20-10-18) have the shape of dates.
function looksLikeDate(text: string): boolean {
  if (text.includes('/') || /\d{4}$/.test(text)) return true
  return /(?:^|\s)\d{2}\.\d{2}\.\d{2}$/.test(text)
}

function startingWith(names: readonly string[], text: string): number {
  const start = text.slice(0, 3).toLowerCase()
  return names.findIndex(name => name.toLowerCase().startsWith(start))
}

function fullYear(text: string): number {
  const year = Number(text)
  if (text.length === 4) return year
  return year < 70 ? 2000 + year : 1900 + year
}
