import type {Range} from './range.js'
import {foldedWords} from './folded-words.js'
import {words} from './words.js'

/** Runs of words by which sentences are known again. */
export interface TemplateRuns {
  /** By the number of their words. */
  readonly bySize: ReadonlyMap<number, ReadonlySet<string>>
  /** The words that runs begin with. */
  readonly firstWords: ReadonlySet<string>
  /** Words, in lower case, of which one is in every run: a cheap look before a text is cut into words. */
  readonly hints: readonly string[]
}

/** The runs of `size` words of each sentence; of a shorter one, the whole of it. */
export function templateRuns(sentences: readonly string[], size: number): TemplateRuns {
  const bySize = new Map<number, Set<string>>()
  const firstWords = new Set<string>()
  const hints = new Set<string>()
  for (const sentence of sentences) {
    const list = foldedWords(sentence)
    const length = Math.min(size, list.length)
    if (length < 2) continue
    const found = bySize.get(length) ?? new Set()
    bySize.set(length, found)
    for (let i = 0; i + length <= list.length; i++) {
      const run = list.slice(i, i + length)
      found.add(run.join(' '))
      firstWords.add(run[0] ?? '')
      // An apostrophe may be typed in several ways.
      const plain = run.map(word => word.split("'")[0] ?? word)
      hints.add(plain.reduce((longest, word) => (word.length > longest.length ? word : longest)))
    }
  }
  return {bySize, firstWords, hints: [...hints]}
}

/** Where a text, one with a hint for choice, holds such a run, whatever its case, quotes, dashes and spaces. */
export function findRuns(text: string, {bySize, firstWords}: TemplateRuns): readonly Range[] {
  const list = words(text)
  return [...bySize].flatMap(([size, known]) =>
    list.flatMap(({word, start}, i) => {
      if (!firstWords.has(word)) return []
      const run = list.slice(i, i + size)
      const isKnown = run.length === size && known.has(run.map(each => each.word).join(' '))
      return isKnown ? [{start, end: run.at(-1)?.end ?? start}] : []
    }),
  )
}
