import type {Range} from './range.js'
import {monthNames, weekdayNames} from './calendar.js'

/** A day-level date as written. `year` is undefined where the text leaves it out; nothing says that the day exists. */
export interface DateMention extends Range {
  readonly text: string
  readonly form: 'words' | 'american' | 'numeric' | 'iso'
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  /** 0 for Sunday to 6 for Saturday, with its own place. */
  readonly weekday: (Range & {readonly index: number}) | undefined
  readonly hasOrdinal: boolean
}

const month =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const weekday =
  '(?:(?<weekday>(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?)\\.?,?\\s{1,3}(?:the\\s{1,3})?)?'
const words = new RegExp(`\\b${weekday}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?(?:\\s{1,3}(?:day\\s)?of)?\\s{1,3}(?<month>${month})\\b\\.?(?:,?\\s{1,3}(?<year>\\d{4})(?![\\d/]))?`, 'dgi') // prettier-ignore
const american = new RegExp(`\\b${weekday}(?<month>${month})\\.?\\s{1,3}(?<day>\\d{1,2})(?<ordinal>st|nd|rd|th)?,?\\s{1,3}(?<year>\\d{4})\\b`, 'dgi') // prettier-ignore
const numeric = new RegExp(`(?<![\\d/.-])${weekday}(?<day>\\d{1,2})(?<separator>[/.-])(?<month>\\d{1,2})\\k<separator>(?<year>\\d{4}|\\d{2})(?![\\d/]|[.-]\\d)`, 'dgi') // prettier-ignore
const iso = new RegExp(`(?<![\\d/.-])(?<weekday>\\b\\B)?(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?<ordinal>\\b\\B)?(?![\\d/-])`, 'dg') // prettier-ignore

/** Every day-level date in a text, in order, British reading (day before month) for numbers. */
export function findDates(text: string): readonly DateMention[] {
  if (!/\d/.test(text)) return []
  const found: DateMention[] = []
  for (const [form, pattern] of [
    ['words', words],
    ['american', american],
    ['numeric', numeric],
    ['iso', iso],
  ] as const)
    // prettier-ignore
    for (const match of text.matchAll(pattern)) {
      const mention = readMention(match, form)
      if (mention) found.push(mention)
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((mention, index) => {
    const before = found[index - 1]
    return before === undefined || mention.start >= before.end
  })
}

function readMention(match: RegExpExecArray, form: DateMention['form']): DateMention | undefined {
  const {day, month: monthText, year, ordinal} = match.groups ?? {}
  if (day === undefined || monthText === undefined) return undefined
  if (form === 'numeric' && !looksLikeDate(match[0])) return undefined
  // “Members of group 5 may …” names no day.
  if (/^(?:may|march)$/.test(monthText) && year === undefined) return undefined
  const weekdayAt = match.indices?.groups?.['weekday']
  const weekdayText = match.groups?.['weekday']
  return {
    start: match.index,
    end: match.index + match[0].length,
    text: match[0],
    form,
    day: Number(day),
    month: /\d/.test(monthText) ? Number(monthText) : monthNumber(monthText),
    year: year === undefined ? undefined : fullYear(year),
    weekday:
      weekdayText === undefined || weekdayAt === undefined
        ? undefined
        : {index: startingWith(weekdayNames, weekdayText), start: weekdayAt[0], end: weekdayAt[1]},
    hasOrdinal: ordinal !== undefined,
  }
}

// Paragraph numbers (3.2.14) and sort codes (20-10-18) have the shape of dates.
function looksLikeDate(text: string): boolean {
  if (text.includes('/') || /\d{4}$/.test(text)) return true
  return /^\d{2}\.\d{2}\.\d{2}$/.test(text)
}

function monthNumber(text: string): number {
  return startingWith(monthNames, text) + 1
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
