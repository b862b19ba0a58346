import {exists, monthNames} from '#text/calendar'
import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'
import {ordinalWords, readOrdinal, readYearWords, yearWords} from './spoken-numbers.js'

// Dates as people type them into notes and forms, which `report.dates` is too careful for: two-digit years, odd separators, words.

export interface TypedDate extends Range {
  readonly day: number
  readonly month: number
  readonly year: number | undefined
  /** As written; undefined where it is a number. */
  readonly monthText: string | undefined
  /** Digits that are a date only where something says so: “030511”, “3 5 2011”. */
  readonly isLoose: boolean
}

const gap = '[\\s\\u00ad.,/‐‑–-]{0,3}'
const year = `(?<year>\\d{4}(?![\\w/])|['’‘\`]\\s?\\d{2}(?!\\w)|\\d{2}(?=\\s{0,3}(?:$|[),;:\\]|]|\\.(?!\\d)|(?:and|at|in)\\s))|${yearWords})`
const bar = '\\s?(?<bar>[/.‐‑–⁄-])\\s?'
const notInside = '(?<![\\d/£vV]|\\d[.,-])'
const patterns: readonly {readonly pattern: RegExp; readonly isLoose: boolean}[] = [
  `(?<![\\w/£]|\\d[.,])(?:(?<day>\\d{1,2})(?:\\s{0,2}(?:st|nd|rd|th)\\b)?|(?<word>${ordinalWords}))(?:\\s{1,3}day)?(?:\\s{1,3}of\\s{1,3}|${gap})(?<month>[a-z]{3,9})\\b(?:${gap}(?:of\\s{1,3}|in\\s{1,3})?${year})?`,
  `\\b(?<month>[a-z]{3,9})${gap}(?:the\\s{1,3})?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<word>${ordinalWords}))\\b,?\\s{1,3}(?<year>\\d{4})\\b`,
  `(?<![\\w/£]|\\d[.,])(?<day>\\d{1,2})(?<month>[a-z]{3,4})(?<year>\\d{4}|\\d{2})\\b`,
  `${notInside}(?<day>\\d{1,2})${bar}(?<month>\\d{1,2})\\s?\\k<bar>\\s?(?<year>\\d{4}|['’]?\\d{2})(?![\\w/]|[.-]\\d)`,
  `${notInside}(?<year>(?:19|20)\\d{2})${bar}(?<month>\\d{1,2})\\k<bar>(?<day>\\d{1,2})(?![\\w/]|-\\d)`,
  `(?<![\\w/£]|\\d[.,-])(?<day>\\d{1,2})(?<bar>\\s{1,3}|\\s?[|,_]\\s?)(?<month>\\d{1,2})\\k<bar>(?<year>\\d{4}|\\d{2})(?![\\w/]|[.-]\\d)`,
  `(?<![\\w/£]|\\d[.,-])(?<day>\\d{2})(?<month>\\d{2})(?<year>(?:19|20)\\d{2}|\\d{2})(?![\\w/]|[.,-]\\d)`,
].map((source, index) => ({pattern: new RegExp(source, 'gi'), isLoose: index > 4}))

/** The day-level dates of a text, in order; of a year in two digits the last that is not after `latest`. */
export function typedDates(text: string, latest = 2035): readonly TypedDate[] {
  const found: TypedDate[] = []
  for (const {pattern, isLoose} of patterns)
    for (const match of matchesIn(text, pattern)) {
      const date = readDate(match, isLoose, latest)
      if (date) found.push(date)
    }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  let end = 0
  return found.filter(date => date.start >= end && (end = date.end) > 0)
}

function readDate(match: RegExpExecArray, isLoose: boolean, latest: number): TypedDate | undefined {
  const groups = match.groups ?? {}
  const monthText = groups.month ?? ''
  const isNumber = /\d/.test(monthText)
  const month = isNumber ? Number(monthText) : monthNumber(monthText)
  const day = groups.day === undefined ? readOrdinal(groups.word ?? '') : Number(groups.day)
  const year = groups.year === undefined ? undefined : readYear(groups.year, latest)
  if (month === undefined || day === undefined) return undefined
  // “Those aged 5 may …”
  if (year === undefined && /^(?:may|march|mar)$/.test(monthText) && !/(?:st|nd|rd|th|of)\s/.test(match[0]))
    return undefined
  const rest = {
    year,
    monthText: isNumber ? undefined : monthText,
    isLoose,
    start: match.index,
    end: match.index + match[0].trimEnd().length,
  }
  const inYear = year ?? 2000
  if (exists({day, month, year: inYear})) return {day, month, ...rest}
  // “05/23/2011” is typed on an American keyboard.
  return isNumber && exists({day: month, month: day, year: inYear}) ? {day: month, month: day, ...rest} : undefined
}

function monthNumber(text: string): number | undefined {
  const word = text.toLowerCase()
  const index = monthNames.findIndex(name => name.toLowerCase().startsWith(word.slice(0, 3)))
  const isName = word === monthNames[index]?.toLowerCase() || word.length === 3 || word === 'sept'
  return index >= 0 && isName ? index + 1 : undefined
}

function readYear(text: string, latest: number): number | undefined {
  if (!/\d/.test(text)) return readYearWords(text)
  const year = Number(text.replace(/\D/g, ''))
  if (year >= 100) return year
  return 2000 + year > latest ? 1900 + year : 2000 + year
}
