import {isAbbreviation} from './is-abbreviation.js'
import {listLines} from './list-lines.js'
import type {Range} from './range.js'

const stops = /[.!?…]+/g
const closers = /(?:\[\d{1,3}\]|["”’'»)\]¹²³]){0,6}/y
const white = /\s*/y
const openers = /["“‘'«([–—-]{0,3} ?/y
const lowerCase = /[a-zß-öø-ÿ]/
/** All that stands before the stop of a number: “1.”, “(a).”, “iv.” number a passage, they do not end a sentence. */
const numbering = /^\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[A-Za-z]|[ivxIVX]{1,4})\)?$/
const longestNumber = 14

/** The sentences of a text, trimmed, in order. The end of a line is white space, unless the lines are plainly a list. */
export function splitSentences(text: string): readonly Range[] {
  const found: Range[] = []
  let start = 0
  const add = (end: number) => {
    const from = leap(white, text, start)
    const to = from + text.slice(from, end).trimEnd().length
    if (to > from) found.push({start: from, end: to})
    start = end
  }
  const breaks = listLines(text)
  let next = 0
  for (const match of text.matchAll(stops)) {
    for (let at = breaks[next]; at !== undefined && at <= match.index; at = breaks[++next]) add(at)
    const end = leap(closers, text, match.index + match[0].length)
    if (end > start && isEnd(text, {start, stop: match.index, isSingle: match[0] === '.', end})) add(end)
  }
  for (const at of breaks.slice(next)) add(at)
  add(text.length)
  return found
}

interface Stop {
  /** Where its sentence begins, */
  readonly start: number
  /** where the stop stands, */
  readonly stop: number
  /** whether it is one full stop, */
  readonly isSingle: boolean
  /** and where it ends, with the marks that close behind it. */
  readonly end: number
}

function isEnd(text: string, {start, stop, isSingle, end}: Stop): boolean {
  const next = leap(white, text, end)
  if (next === text.length) return true
  if (next === end || lowerCase.test(text.charAt(leap(openers, text, next)))) return false
  if (!isSingle) return true
  const isNumber = stop - start <= longestNumber && numbering.test(text.slice(start, stop).trim())
  return !isNumber && !isAbbreviation(text, stop, leap(openers, text, next))
}

/** Where a sticky pattern that may match nothing stops matching. */
function leap(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  pattern.test(text)
  return Math.max(at, pattern.lastIndex)
}
