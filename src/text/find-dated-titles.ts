import {isQuoted} from './is-quoted.js'
import type {Range} from './range.js'
import {enactments, isBetween, isOneRun, isPeriodOrSum, isYear, monthOf} from './title-gap.js'
import {plainWord, silentWords, type TitleIndex} from './title-key.js'
import {words, type Word} from './words.js'

/** A known title with a year, as a text cites it: “Care Act 2014”, “the 2018 Highway Code”. */
export interface DatedTitle extends Range {
  /** The title as `titleKey` has it. */
  readonly key: string
  readonly year: number
  /** Of the title words alone. */
  readonly title: Range
  readonly yearAt: Range
  /** 1 to 12, where the text gives it. */
  readonly month: number | undefined
  /** Between quotation marks, with more than the title between them. */
  readonly isQuoted: boolean
}

const mostWords = 18
const mostBetween = 7
/** Behind these a year says when something happened: “in 2015 working together began”. */
const adverbial = new Set(
  `in since from by during until till before after for around about early late mid spring summer autumn winter between throughout of end`.split(
    ' ',
  ),
)
const editionWords = new Set(['edition', 'version', 'revision', 'update', 'of', 'the', 'statutory', 'guidance'])

/** Every known title with a year in a text, in order. */
export function findDatedTitles(text: string, index: TitleIndex): readonly DatedTitle[] {
  if (!/(?:19|20)\d\d/.test(text)) return []
  const list = words(text)
  const found: DatedTitle[] = []
  for (const [at, word] of list.entries()) {
    if (!isYear(word.word) || isPeriodOrSum(text, word)) continue
    const title = titleBehind({text, list, index}, at) ?? titleAhead({text, list, index}, at)
    if (title) found.push(title)
  }
  return found
}

interface Search {
  readonly text: string
  readonly list: readonly Word[]
  readonly index: TitleIndex
}

/** “Care Act (the Act) 2014”, “Equality Acts 2006 and 2010”. */
function titleBehind(search: Search, at: number): DatedTitle | undefined {
  const {text, list} = search
  let month: number | undefined
  let isOnlyYears = true
  for (let end = at - 1; end >= Math.max(0, at - mostBetween); end--) {
    const last = list[end]
    if (!last || !isOneRun(text, last, list[end + 1])) return undefined
    const begin = longestBefore(search, end)
    if (begin !== undefined) return dated(search, {...fullTitle(search, begin, end), at, month})
    // “Regulations 2017, dated 12 November 2024” are of the first.
    if (isYear(last.word) && !isOnlyYears) return undefined
    isOnlyYears &&= isYear(last.word) || last.word === 'and'
    month ??= monthOf(last.word)
    if (!isBetween(text, list, end)) return undefined
  }
  return undefined
}

/** An abbreviation in brackets stands behind the title that it is short for. */
function fullTitle(search: Search, begin: number, end: number): {readonly begin: number; readonly end: number} {
  const {text, list} = search
  const isBracketed = text[(list[begin]?.start ?? 0) - 1] === '(' && text[list[end]?.end ?? 0] === ')'
  const full = isBracketed ? longestBefore(search, begin - 1) : undefined
  return full === undefined ? {begin, end} : {begin: full, end: begin - 1}
}

/** “the 2015 edition of Working Together”. */
function titleAhead(search: Search, at: number): DatedTitle | undefined {
  const {text, list} = search
  const previous = list[at - 1]?.word ?? ''
  const month = monthOf(previous)
  // “From 2 September 2019 …” is a day.
  const isDay = month !== undefined && Number.parseInt(list[at - 2]?.word ?? '') < 32
  if (adverbial.has(previous) || enactments.has(previous) || isDay) return undefined
  for (let begin = at + 1; begin <= at + 4; begin++) {
    const first = list[begin]
    const last = list[begin - 1]
    if (!first || !last || !openings.has(text.slice(last.end, first.start))) return undefined
    const end = longestAfter(search, begin)
    if (end !== undefined && !(month !== undefined && enactments.has(list[end]?.word ?? '')))
      return dated(search, {begin, end, at, month})
    if (!editionWords.has(first.word)) return undefined
  }
  return undefined
}

const openings = new Set([' ', ' “', ' ‘', ' "', ' (', '(', ' (‘', ' (“'])

function longestBefore({text, list, index}: Search, end: number): number | undefined {
  if (!index.lastWords.has(plainWord(list[end]?.word ?? ''))) return undefined
  let key = ''
  let found: number | undefined
  for (let begin = end; begin >= 0 && begin > end - mostWords; begin--) {
    const word = list[begin]
    if (!word || (begin < end && !isOneRun(text, word, list[begin + 1]))) break
    if (silentWords.has(word.word)) continue
    key = key === '' ? plainWord(word.word) : `${plainWord(word.word)} ${key}`
    if (index.keys.has(key)) found = begin
  }
  return found
}

function longestAfter({text, list, index}: Search, begin: number): number | undefined {
  if (!index.firstWords.has(list[begin]?.word ?? '')) return undefined
  let key = ''
  let found: number | undefined
  for (let end = begin; end < list.length && end < begin + mostWords; end++) {
    const word = list[end]
    const before = list[end - 1]
    if (!word || !before || (end > begin && !isOneRun(text, before, word))) break
    if (silentWords.has(word.word)) continue
    key = key === '' ? plainWord(word.word) : `${key} ${plainWord(word.word)}`
    if (index.keys.has(key)) found = end
  }
  return found
}

function dated(
  {text, list}: Search,
  {begin, end, at, month}: {begin: number; end: number; at: number; month: number | undefined},
): DatedTitle | undefined {
  const [first, last, year] = [list[begin], list[end], list[at]]
  if (!first || !last || !year) return undefined
  const start = Math.min(first.start, year.start)
  const key = list.slice(begin, end + 1).map(({word}) => plainWord(word)).filter(word => !silentWords.has(word)).join(' ') // prettier-ignore
  return {
    key,
    year: Number(year.word),
    title: {start: first.start, end: last.end},
    yearAt: {start: year.start, end: year.end},
    start,
    end: closed(text, start, Math.max(last.end, year.end)),
    month,
    isQuoted: isQuoted(text, start) && !/[“"‘']$/.test(text.slice(0, start).trimEnd().slice(-1)),
  }
}

/** With the bracket that the title opened: “Working Together (2018)”. */
function closed(text: string, start: number, end: number): number {
  const isOpen = text.lastIndexOf('(', end) >= start && text.lastIndexOf('(', end) > text.lastIndexOf(')', end - 1)
  return isOpen && text[end] === ')' ? end + 1 : end
}
