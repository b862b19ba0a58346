import {letter} from './letter.js'
import {matchesIn} from './matches-in.js'

const part = new RegExp(`[${letter}]+(?:['’-][${letter}]+)*`, 'g')

/** The words of a name, particles and initials too, as they are typed. */
export const nameWords = (text: string) => matchesIn(text, part).map(([word]) => word)

/** Whether a word of a name is no particle, as “de” is. */
export const isTellingWord = (word: string) => /^[^a-z]|['’-]/.test(word)

export const foldName = (word: string) => word.toLowerCase().replaceAll('’', "'")

/** The words of a name that tell people apart, in lower case: neither initials nor particles. */
export const nameParts = (text: string): readonly string[] =>
  nameWords(text)
    .filter(word => word.length > 1 && isTellingWord(word))
    .map(foldName)
