import {splitSentences} from '#text/split-sentences'
import type {Prose, Sentence} from './types.js'

/** The sentences that a reader reads, in order; labels and the values of the header have none. */
export function extractSentences(prose: readonly Prose[]): readonly Sentence[] {
  return prose.flatMap(piece => (piece.kind === 'label' || piece.kind === 'field' ? [] : sentencesOf(piece)))
}

function sentencesOf(prose: Prose): readonly Sentence[] {
  const {text} = prose.passage
  return splitSentences(text).map(({start, end}) => ({text: text.slice(start, end), start, end, prose}))
}
