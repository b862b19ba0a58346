import {letter} from './letter.js'
import type {Range} from './range.js'

/** The letters of a word, or a run of digits, by a key that all its spellings share. */
export interface PlainWord extends Range {
  readonly key: string
}

const accents = '\\u0300-\\u036F'
const unseen = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF'
const within = new RegExp(`[${accents}${unseen}]+`, 'g')
// Of “%20Lee” and “%40lee” the letters and digits of the escape are no part of the word.
const part = new RegExp(
  `%2[\\da-f]|%40|[${letter}](?:[${accents}${unseen}]*[${letter}])*[${accents}]*|\\d(?:[${unseen}]*\\d)*`,
  'gi',
)

/** The words of a text in order, whatever stands between them: case, accents and characters that nobody sees make no difference. */
export function plainWords(text: string): readonly PlainWord[] {
  const words: PlainWord[] = []
  part.lastIndex = 0
  for (let match = part.exec(text); match; match = part.exec(text)) {
    const [found] = match
    if (!found.startsWith('%')) words.push({start: match.index, end: part.lastIndex, key: keyOf(found)})
  }
  return words
}

function keyOf(word: string): string {
  const lower = word.toLowerCase()
  // Capitals first: “ß” becomes “SS”.
  return /^[a-z\d]*$/.test(lower) ? lower : word.normalize('NFKD').replace(within, '').toUpperCase().toLowerCase()
}
