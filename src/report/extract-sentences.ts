import {splitSentences} from '#text/split-sentences'
import type {Prose, Sentence} from './types.js'

/** The sentences that a reader reads, in order, by piece; labels and the values of the header have none. */
export function extractSentences(prose: readonly Prose[]): ReadonlyMap<Prose, readonly Sentence[]> {
  return new Map(
    prose.filter(({kind}) => kind !== 'label' && kind !== 'field').map(piece => [piece, sentencesOf(piece)] as const),
  )
}

function sentencesOf(prose: Prose): readonly Sentence[] {
  const {text} = prose.passage
  return splitSentences(text).map(({start, end}) => ({text: text.slice(start, end), start, end, prose}))
}
