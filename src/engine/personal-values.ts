import {lastAtMost} from '#text/last-at-most'
import {plainWords, type PlainWord} from '#text/plain-words'
import type {Range} from '#text/range'
import {createPlaceFinder} from './place-finder.js'
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

export function personalValues(text: string, found: readonly PersonalValue[]): PersonalValues {
  const values = found
    .map(({start, end, isByWord}) => ({start: Math.max(0, start), end: Math.min(end, text.length), isByWord}))
    .filter(({start, end}) => start < end)
  if (values.length === 0) return {ranges: [], mask: quote => quote}
  const words = plainWords(text)
  const sequences = values.flatMap(value => sequencesFor(value, text, words))
  const placesIn = createPlaceFinder(sequences)
  const parts = new Set(sequences.flatMap(([only = '', ...more]) => (more.length === 0 ? [only] : [])))
  return {
    ranges: merged([...placesIn(text, 'whole'), ...gluedNames(text, parts), ...values]),
    mask: quote => veiled(quote, [...placesIn(quote, 'quotation'), ...gluedNames(quote, parts)]),
  }
}

/** Everything, where nobody knows what is personal in it. */
export function allPersonal(text: string): PersonalValues {
  return {ranges: merged([{start: 0, end: text.length}]), mask: quote => veiled(quote, plainWords(quote))}
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
    shown += text.slice(from, first) + text.slice(first, Math.max(first, end)).replace(/[^\r\n]/g, veil)
    from = Math.max(first, end)
  }
  return shown + text.slice(from)
}

/** Shorter parts of a name are words of the language, or initials. */
const shortestPart = 3

/** The sequences of words by which a value is known elsewhere. */
function sequencesFor(value: PersonalValue, text: string, words: readonly PlainWord[]): readonly (readonly string[])[] {
  const spellings = spellingsOf(text, value)
  const whole = [...spellings.flatMap(sequencesOf), wordsAt(value, words)]
  if (!value.isByWord) return whole
  const [read = []] = sequencesOf(spellings.at(-1) ?? '')
  const parts = read.filter(key => key.length >= shortestPart && !/\d/.test(key))
  const plurals = parts.filter(key => key.length > shortestPart).flatMap(key => [`${key}s`, `${key}es`])
  return [...whole, ...[...parts, ...plurals].map(key => [key])]
}

/** “#OkaforFamily”, “aminaokafor”: words that begin or end with one that is known, and go on as no ending does. */
function gluedNames(text: string, parts: ReadonlySet<string>): readonly Range[] {
  const lengths = [...new Set([...parts].map(({length}) => length))].filter(length => length >= shortestGlued)
  if (lengths.length === 0) return []
  return plainWords(text).filter(({key}) =>
    lengths.some(length => {
      const rest = key.length - length
      if (rest < (length >= longEnough ? 1 : shortestRest)) return false
      return parts.has(key.slice(0, length)) || parts.has(key.slice(rest))
    }),
  )
}

const [shortestGlued, shortestRest, longEnough] = [5, 4, 8] as const

/** The words that a stretch lies in, whole: a quotation may have them so. */
function wordsAt({start, end}: Range, words: readonly PlainWord[]): readonly string[] {
  const near = lastAtMost(words.length, at => words[at]?.start, start)
  return words
    .slice(near, near + longestSequence)
    .filter(word => word.end > start && word.start < end)
    .map(({key}) => key)
}

/** In order, those that overlap or touch as one. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const all: Range[] = []
  for (const {start, end} of ranges.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start <= last.end) all[all.length - 1] = {start: last.start, end: Math.max(last.end, end)}
    else if (start < end) all.push({start, end})
  }
  return all
}
