import {monthNames} from './calendar.js'
import type {Range} from './range.js'
import type {Word} from './words.js'

// Few patterns here: each takes long to compile, at every start, and words are looked up at once.
const between = new Set(
  `guidance statutory edition version revision update hm government dfe dfes dcsf dclg mhclg dluhc defra cipfa dh dhsc department for education published issued
  revised updated dated amended last final`.split(/\s+/),
)
const publishing = new Set(['published', 'issued', 'revised', 'updated'])
const inBrackets = new Set(['the', 'known', 'hereafter'])
export const enactments: ReadonlySet<string> = new Set(['act', 'acts', 'regulations', 'order', 'rules', 'measure'])
const months = monthNames.map(name => name.toLowerCase())
/** “Sept 2023”, “Feb. 2019”. */
const cutShort = new Map([...months.map((month, at) => [month.slice(0, 3), at + 1] as const), ['sept', 9]])
const monthsByName = new Map([...months.map((month, at) => [month, at + 1] as const), ...cutShort])

/** Whether a word may stand between a title and its year; `before` is the word in front of it. */
export function isBetween(text: string, {word, start, end}: Word, before: string): boolean {
  if (between.has(word) || monthOf(word) !== undefined || Number.parseInt(word) < 32 || isYear(word)) return true
  if (word === 'of') return enactments.has(before)
  if (word === 'in') return publishing.has(before)
  if (word === 'and') return isYear(before)
  // An abbreviation in brackets: “(NPPF)”, “(the Act)”.
  const mark = text.charAt(start - 1)
  return text.charAt(end) === ')' || (mark === '(' && inBrackets.has(word)) || (mark !== '' && '“"‘\''.includes(mark))
}

export const isYear = (word: string) => word.length === 4 && Number(word) >= 1900 && Number(word) < 2100

/** “2014–19” is a period, “£2015” a sum. */
export function isPeriodOrSum(text: string, {start, end}: Range): boolean {
  const before = text.charAt(start - 1)
  const isDash = (mark: string) => mark !== '' && '-–—'.includes(mark)
  return (
    (before !== '' && '£$,.'.includes(before)) ||
    (isDash(before) && isDigit(text.charAt(start - 2))) ||
    (isDash(text.charAt(end)) && isDigit(text.charAt(end + 1)))
  )
}

const isDigit = (mark: string) => mark >= '0' && mark <= '9'

const stops = [';', '!', '?', '|']

/** Whether no sentence ends between two words that follow one another. */
export function isOneRun(text: string, first: Word, second: Word): boolean {
  const gap = text.slice(first.end, second.start)
  if (gap === ' ') return true
  if (gap.length > 7 || stops.some(mark => gap.includes(mark))) return false
  return !gap.includes('.') || first.word === 'etc' || first.word.length === 1 || cutShort.has(first.word)
}

/** 1 to 12, for the name of a month, in full or cut short. */
export const monthOf = (word: string): number | undefined => monthsByName.get(word)
