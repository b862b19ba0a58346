import {createSequenceFinder, type FoundSequences} from '#text/find-sequences'
import {plainWords, type PlainWord} from '#text/plain-words'
import type {Range} from '#text/range'
import {bareText} from '../read/bare-text.js'

/** A whole text, or a piece of one that may be cut off in the middle of a value. */
export type Extent = 'whole' | 'quotation'

/** A search of texts for values, each given by the sequence of its words; as they are typed, and as they are read where markup parts them. */
export function createPlaceFinder(
  sequences: Iterable<readonly string[]>,
): (text: string, extent: Extent) => readonly Range[] {
  const find = createSequenceFinder(sequences)
  const search = (text: string, extent: Extent) => {
    const words = plainWords(text)
    const found = find(words.map(({key}) => key))
    const cut = extent === 'quotation' ? cutOff(found, words, text) : 0
    return rangesOf([...found.places, {start: words.length - cut, end: words.length}], words)
  }
  return (text, extent) => {
    const typed = search(text, extent)
    const bare = bareText(text)
    return bare ? [...typed, ...search(bare.text, extent).map(({start, end}) => bare.range(start, end))] : typed
  }
}

const rangesOf = (places: readonly Range[], words: readonly PlainWord[]): readonly Range[] =>
  places.flatMap(({start, end}) => {
    const [first, last] = [words[start], words[end - 1]]
    return first && last && start < end ? [{start: first.start, end: last.end}] : []
  })

/** Whoever cuts a quotation off leaves more than this of it, or says so. */
const shortestCut = 16
const saysCut = /(?:…|\.\.\.)\W*$/
/** Shorter beginnings of words are beginnings of too many. */
const shortestBeginning = 3

/** How many words at the end of a quotation are the beginning of a value. */
function cutOff({begun, begunInWord}: FoundSequences, words: readonly PlainWord[], quote: string): number {
  const isCut = saysCut.test(quote)
  if (!isCut && quote.length < shortestCut) return 0
  const last = words.at(-1)?.key ?? ''
  // A single word, whole, may as well be any other.
  return Math.max(begun > 1 || isCut ? begun : 0, last.length >= shortestBeginning ? begunInWord : 0)
}
