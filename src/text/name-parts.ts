import {letter} from './letter.js'
import {matchesIn} from './matches-in.js'

const part = new RegExp(`[${letter}]+(?:['’-][${letter}]+)*`, 'g')

/** The words of a name that tell people apart, in lower case: neither initials nor particles. */
export function nameParts(text: string): readonly string[] {
  return matchesIn(text, part)
    .map(([word]) => word)
    .filter(word => word.length > 1 && /^[^a-z]|['’-]/.test(word))
    .map(word => word.toLowerCase().replaceAll('’', "'"))
}
