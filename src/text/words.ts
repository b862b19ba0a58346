import {fold} from './fold.js'
import {letter} from './letter.js'
import {tokensIn} from './tokens.js'

/** What counts as one word in folded text. */
export const wordPattern = new RegExp(`[${letter}\\d]+(?:['./][${letter}\\d]+)*`, 'g')

/** A word as compared (folded), and where it stands in the text it came from. */
export interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of a text, folded; an apostrophe, or a full stop or slash between digits, stays inside its word. */
export function words(text: string): readonly Word[] {
  return tokensIn(fold(text), wordPattern).map(({text: word, start, end}) => ({word, start, end}))
}
