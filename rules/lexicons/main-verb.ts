// Tells a clause that states something by its verb. Source: British English usage.
import {adverbial, objects, past, prepositions, relatives} from './clause-words.js'
import {auxiliaries, presents} from './finite-verbs.js'

/** Whether words in lower case, from the beginning of a clause on, have a verb that nothing else can be. */
export function hasMainVerb(words: readonly string[]): boolean {
  // “At the meeting held in May, it was”, “Based on what is known, it is”.
  const [first = '', second = ''] = words
  if (adverbial.has(first) || /^(?:should|were|had)$/.test(first) || /.(?:ed|ly)$/.test(first)) return false
  // “Funding has been found” begins with a noun.
  if (/.ing$/.test(first) && !auxiliaries.has(second)) return false
  const relative = words.findIndex(word => relatives.has(word))
  return hasVerb(relative > 1 ? words.slice(1, relative) : words.slice(1))
}

const hasVerb = (words: readonly string[]) =>
  words.some(
    (word, at) =>
      auxiliaries.has(word) ||
      presents.has(word) ||
      ((past.has(word) || /.{3}ed$/.test(word)) && endsVerb(words[at + 1])),
  )

const endsVerb = (next: string | undefined) => next === undefined || objects.has(next) || prepositions.has(next)
