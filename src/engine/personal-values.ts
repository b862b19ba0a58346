import {createSequenceFinder, type FoundSequences} from '#text/find-sequences'
import {lastAtMost} from '#text/last-at-most'
import {plainWords, type PlainWord} from '#text/plain-words'
import type {Range} from '#text/range'
import {longestSequence, sequencesOf, spellingsOf} from './spellings.js'

/** What stands in the place of each character of a value that is not shown. */
export const veil = '█'

/** The values of a draft that nobody is to read elsewhere: names, numbers, addresses. */
export interface PersonalValues {
  /** Every place in the draft, in order, where one of them stands, found there or not. */
  readonly ranges: readonly Range[]
  /** A text that quotes the draft, without them; one that is cut off in the middle of a value loses that too. */
  readonly mask: (text: string) => string
}

/** A value as the rule found it. */
export interface PersonalValue extends Range {
  /** Whether each of its words is personal by itself, as of a name, or only the whole, as of an address. */
  readonly isByWord: boolean
}

/** Shorter parts of a name are words of the language, or initials. */
const shortestPart = 3

export function personalValues(text: string, found: readonly PersonalValue[]): PersonalValues {
  const values = found.flatMap(({start, end, ...rest}) => {
    const at = {start: Math.max(0, start), end: Math.min(end, text.length)}
    return at.start < at.end ? [{...at, ...rest}] : []
  })
  if (values.length === 0) return {ranges: [], mask: quote => quote}
  const words = plainWords(text)
  const find = createSequenceFinder(values.flatMap(value => sequencesFor(value, text, words)))
  const foundIn = (words: readonly PlainWord[]) => find(words.map(({key}) => key))
  return {
    ranges: merged([...rangesOf(foundIn(words).places, words), ...values]),
    mask: quote => {
      const quoted = plainWords(quote)
      const found = foundIn(quoted)
      const cut = {start: quoted.length - cutOff(found, quoted, quote), end: quoted.length}
      return veiled(quote, rangesOf([...found.places, cut], quoted))
    },
  }
}

/** Everything, where nobody knows what is personal in it. */
export function allPersonal(text: string): PersonalValues {
  return {
    ranges: merged([{start: 0, end: text.length}]),
    mask: quote => veiled(quote, plainWords(quote)),
  }
}

/** What is personal in a text, and what was known to be before. */
export function withKnown(text: string, personal: PersonalValues, known: PersonalValues): PersonalValues {
  const masked = known.mask(text)
  const veils = plainWords(text).filter(({start, end}) => text.slice(start, end) !== masked.slice(start, end))
  return {ranges: merged([...personal.ranges, ...veils]), mask: quote => known.mask(personal.mask(quote))}
}

/** The text with a veil over these stretches; as long as before, line ends and all. */
export function veiled(text: string, ranges: readonly Range[]): string {
  let shown = ''
  let from = 0
  for (const {start, end} of merged(ranges)) {
    const first = Math.max(from, start)
    shown += text.slice(from, first) + text.slice(first, end).replace(/[^\r\n]/g, veil)
    from = end
  }
  return shown + text.slice(from)
}

/** The sequences of words by which a value is known elsewhere. */
function sequencesFor(value: PersonalValue, text: string, words: readonly PlainWord[]): readonly (readonly string[])[] {
  const spellings = spellingsOf(text, value)
  const read = sequencesOf(spellings.at(-1) ?? '')
  const parts = read[0]?.filter(key => key.length >= shortestPart && !/\d/.test(key)).map(key => [key]) ?? []
  return [...spellings.flatMap(sequencesOf), wordsAt(value, words), ...(value.isByWord ? parts : [])]
}

/** The words that a stretch lies in, whole: a quotation may have them so. */
function wordsAt({start, end}: Range, words: readonly PlainWord[]): readonly string[] {
  const near = lastAtMost(words.length, at => words[at]?.start, start)
  return words
    .slice(near, near + longestSequence)
    .filter(word => word.end > start && word.start < end)
    .map(({key}) => key)
}

const rangesOf = (places: readonly Range[], words: readonly PlainWord[]): readonly Range[] =>
  places.flatMap(({start, end}) => {
    const [first, last] = [words[start], words[end - 1]]
    return first && last && start < end ? [{start: first.start, end: last.end}] : []
  })

/** Whoever cuts a quotation off leaves more than this of it, or says so. */
const shortestCut = 16
const saysCut = /(?:…|\.\.\.)\W*$/

/** How many words at the end of a quotation are the beginning of a value. */
function cutOff({begun, begunInWord}: FoundSequences, words: readonly PlainWord[], quote: string): number {
  const isCut = saysCut.test(quote)
  if (!isCut && quote.length < shortestCut) return 0
  // A single word, whole, may as well be any other.
  const whole = begun > 1 || isCut ? begun : 0
  const lastLength = words.at(-1)?.key.length ?? 0
  return Math.max(whole, lastLength >= shortestPart ? begunInWord : 0)
}

/** In order, those that overlap or touch as one; none beyond its end. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = []
  for (const range of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && range.start <= last.end) all[all.length - 1] = {start: last.start, end: Math.max(last.end, range.end)}
    else if (range.start < range.end) all.push({start: range.start, end: range.end})
  }
  return all
}
