import {fold} from './fold.js'
import {isQuoted} from './is-quoted.js'
import {matchesIn} from './matches-in.js'
import type {Range} from './range.js'
import {enactments, isBetween, isOneRun, isPeriodOrSum, isYear, monthOf} from './title-gap.js'
import {plainWord, silentWords, type TitleIndex} from './title-key.js'
import {isWholeWord, wordAfter, wordBefore} from './word-beside.js'
import type {Word} from './words.js'

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
const mostAhead = 4
/** Behind these a year says when something happened: “in 2015 working together began”. */
const adverbial = new Set(
  `in since from by during until till before after for around about early late mid spring summer autumn winter between throughout of end`.split(
    ' ',
  ),
)
const editionWords = new Set(['edition', 'version', 'revision', 'update', 'of', 'the', 'statutory', 'guidance'])

const years = /(?:19|20)\d\d/g

/** Every known title with a year in a text, in order. */
export function findDatedTitles(text: string, index: TitleIndex): readonly DatedTitle[] {
  const places = matchesIn(text, years)
  if (places.length === 0) return []
  const folded = fold(text)
  return places.flatMap(place => {
    const year = {word: place[0], start: place.index, end: place.index + place[0].length}
    if (!isWholeWord(folded, year) || isPeriodOrSum(text, year)) return []
    const search = {text, folded, index, year}
    return titleBehind(search) ?? titleAhead(search) ?? []
  })
}

interface Search {
  readonly text: string
  readonly folded: string
  readonly index: TitleIndex
  readonly year: Word
}

/** A known title in a text. */
interface Title extends Range {
  readonly key: string
}

/** “Care Act (the Act) 2014”, “Equality Acts 2006 and 2010”. */
function titleBehind(search: Search): DatedTitle | undefined {
  const {text, folded, year} = search
  let month: number | undefined
  let isOnlyYears = true
  let next = year
  let last = wordBefore(folded, year.start)
  for (let left = mostBetween; left > 0 && last && isOneRun(text, last, next); left--) {
    const title = longestBefore(search, last)
    if (title) return dated(search, fullTitle(search, title), month)
    // “Regulations 2017, dated 12 November 2024” are of the first.
    if (isYear(last.word) && !isOnlyYears) return undefined
    isOnlyYears &&= isYear(last.word) || last.word === 'and'
    month ??= monthOf(last.word)
    const before = wordBefore(folded, last.start)
    if (!isBetween(text, last, before?.word ?? '')) return undefined
    next = last
    last = before
  }
  return undefined
}

/** An abbreviation in brackets stands behind the title that it is short for. */
function fullTitle(search: Search, title: Title): Title {
  const {text, folded} = search
  const isBracketed = text[title.start - 1] === '(' && text[title.end] === ')'
  return (isBracketed ? longestBefore(search, wordBefore(folded, title.start)) : undefined) ?? title
}

/** “the 2015 edition of Working Together”. */
function titleAhead(search: Search): DatedTitle | undefined {
  const {text, folded, year} = search
  const previous = wordBefore(folded, year.start)
  const month = monthOf(previous?.word ?? '')
  // “From 2 September 2019 …” is a day.
  const isDay = month !== undefined && Number.parseInt(wordBefore(folded, previous?.start ?? 0)?.word ?? '') < 32
  if (adverbial.has(previous?.word ?? '') || enactments.has(previous?.word ?? '') || isDay) return undefined
  let last = year
  for (let left = mostAhead; left > 0; left--) {
    const first = wordAfter(folded, last.end)
    if (!first || !openings.has(text.slice(last.end, first.start))) return undefined
    const title = longestAfter(search, first)
    if (title && !(month !== undefined && enactments.has(title.lastWord))) return dated(search, title, month)
    if (!editionWords.has(first.word)) return undefined
    last = first
  }
  return undefined
}

const openings = new Set([' ', ' “', ' ‘', ' "', ' (', '(', ' (‘', ' (“'])

/** The longest title that ends with a word. */
function longestBefore({text, folded, index}: Search, last: Word | undefined): Title | undefined {
  if (!last || !index.endings.has(plainWord(last.word))) return undefined
  let key = ''
  let found: Title | undefined
  let next = last
  let word: Word | undefined = last
  for (let left = mostWords; left > 0 && word && (word === last || isOneRun(text, word, next)); left--) {
    if (!silentWords.has(word.word)) {
      key = key === '' ? plainWord(word.word) : `${plainWord(word.word)} ${key}`
      if (!index.endings.has(key)) break
      if (index.keys.has(key)) found = {key, start: word.start, end: last.end}
    }
    next = word
    word = wordBefore(folded, word.start)
  }
  return found
}

/** The longest title that begins with a word, and its own last word. */
function longestAfter({text, folded, index}: Search, first: Word): (Title & {readonly lastWord: string}) | undefined {
  if (!index.beginnings.has(first.word)) return undefined
  let key = ''
  let found: (Title & {readonly lastWord: string}) | undefined
  let before = first
  let word: Word | undefined = first
  for (let left = mostWords; left > 0 && word && (word === first || isOneRun(text, before, word)); left--) {
    if (!silentWords.has(word.word)) {
      key = key === '' ? plainWord(word.word) : `${key} ${plainWord(word.word)}`
      if (!index.beginnings.has(key)) break
      if (index.keys.has(key)) found = {key, start: first.start, end: word.end, lastWord: word.word}
    }
    before = word
    word = wordAfter(folded, word.end)
  }
  return found
}

function dated({text, year}: Search, title: Title, month: number | undefined): DatedTitle {
  const start = Math.min(title.start, year.start)
  return {
    key: title.key,
    year: Number(year.word),
    title: {start: title.start, end: title.end},
    yearAt: {start: year.start, end: year.end},
    start,
    end: closed(text, start, Math.max(title.end, year.end)),
    month,
    isQuoted: isQuoted(text, start) && !/[“"‘']$/.test(text.slice(0, start).trimEnd().slice(-1)),
  }
}

/** With the bracket that the title opened: “Working Together (2018)”. */
function closed(text: string, start: number, end: number): number {
  const isOpen = text.lastIndexOf('(', end) >= start && text.lastIndexOf('(', end) > text.lastIndexOf(')', end - 1)
  return isOpen && text[end] === ')' ? end + 1 : end
}
