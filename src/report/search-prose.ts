import {indexHints} from '#text/hint-index'
import type {Hinted} from '#text/hinted'
import {lastAtMost} from '#text/last-at-most'
import {lowerCase} from '#text/lower-case'
import {indexParts} from '#text/part-index'
import {extractSentences} from './extract-sentences.js'
import {indexWords, type PlaceInProse} from './index-words.js'
import type {Prose, Sentence} from './types.js'

/** What lets a rule look only where its words stand. All parts and hints are in lower case. */
export interface ProseSearch {
  /** All of the prose in lower case, a piece a line. */
  readonly lowerCase: string
  /** Its words (letters alone), with their places in order. */
  readonly words: ReadonlyMap<string, readonly PlaceInProse[]>
  /** Whether it has a part: hundreds of rules’ words cost less than one search of the text. */
  readonly includes: (part: string) => boolean
  /** The pieces that have one of these parts, in order. */
  readonly proseWith: (parts: readonly string[]) => readonly Prose[]
  /** The sentences of a piece; none, of a label or a value of the header. */
  readonly sentencesOf: (prose: Prose) => readonly Sentence[]
  /** The sentence of a piece that an offset of its text stands in. */
  readonly sentenceAt: (prose: Prose, offset: number) => Sentence | undefined
  /** The sentences of the pieces that have one of these parts, in order. */
  readonly sentencesWith: (parts: readonly string[]) => readonly Sentence[]
  /** The pieces in which a pattern has one of its hints, in order, with the patterns that have one there. */
  readonly hinted: <T extends Hinted>(patterns: readonly T[]) => readonly HintedProse<T>[]
  /** What a reader reads but for labels and the values of the header, a sentence each. */
  readonly sentences: readonly Sentence[]
}

/** A piece, and the patterns that may match in it. */
export interface HintedProse<T extends Hinted> {
  readonly prose: Prose
  readonly patterns: readonly T[]
}

/** All is made ready at once, not by the rule that happens to ask first: `--timing` would charge that rule for it. */
export function searchProse(prose: readonly Prose[]): ProseSearch {
  const text = lowerCase(prose.map(({passage}) => passage.text).join('\n'))
  const parts = indexParts(text)
  const starts = startsOf(prose)
  const byPiece = extractSentences(prose)
  const sentencesOf = (piece: Prose) => byPiece.get(piece) ?? []
  const pieceAt = (at: number) => lastAtMost(starts.length, i => starts[i], at)

  /** The indices of the pieces that have a part. */
  const piecesWith = (part: string): readonly number[] => {
    const places = parts.placesOf(part)
    if (places.length === 0) return places
    const found: number[] = []
    let next = -1
    for (const at of places) {
      if (at < next) continue
      const index = pieceAt(at)
      found.push(index)
      next = starts[index + 1] ?? Infinity
    }
    return found
  }

  const proseWith = (parts: readonly string[]) => {
    const found = new Set<number>()
    for (const part of parts) for (const index of piecesWith(part)) found.add(index)
    if (found.size === 0) return []
    return inOrder(found).flatMap(index => prose[index] ?? [])
  }
  return {
    lowerCase: text,
    words: indexWords(text, prose),
    includes: part => parts.includes(part),
    proseWith,
    sentencesOf,
    sentenceAt: (piece, offset) => {
      const own = sentencesOf(piece)
      return own[lastAtMost(own.length, i => own[i]?.start, offset)]
    },
    sentencesWith: parts => proseWith(parts).flatMap(sentencesOf),
    hinted: patterns => {
      const found = new Map<number, (typeof patterns)[number][]>()
      const {hints, owners, keys} = indexHints(patterns)
      for (const hint of parts.likely(keys)) {
        const pattern = patterns[owners[hint] ?? 0]
        for (const index of piecesWith(hints[hint] ?? '')) {
          const list = found.get(index)
          if (!pattern || list?.at(-1) === pattern) continue
          if (list) list.push(pattern)
          else found.set(index, [pattern])
        }
      }
      if (found.size === 0) return []
      return inOrder(found.keys()).flatMap(index => {
        const [piece, patterns] = [prose[index], found.get(index)]
        return piece && patterns ? [{prose: piece, patterns}] : []
      })
    },
    sentences: [...byPiece.values()].flat(),
  }
}

const inOrder = (indices: Iterable<number>) => [...indices].sort((a, b) => a - b)

/** Where each piece begins in all of them, a line each. */
function startsOf(prose: readonly Prose[]): readonly number[] {
  let next = 0
  return prose.map(({passage}) => {
    const start = next
    next += passage.text.length + 1
    return start
  })
}
