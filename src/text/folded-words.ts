import {fold} from './fold.js'
import {wordPattern} from './words.js'

/** The words of a text, folded, without their places: a fifth of the work of `words`. */
export function foldedWords(text: string): readonly string[] {
  return fold(text).match(wordPattern) ?? []
}
