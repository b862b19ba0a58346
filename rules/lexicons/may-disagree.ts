// Tells by the word beside it whether a word may disagree with one: most do not, and their sentences need no reading.
import * as known from './number-words.js'

/** Whether the word at an offset of a sentence may disagree with another, as far as the words next to it tell. */
type MayDisagree = (sentence: string, at: number) => boolean

const always: MayDisagree = () => true

// “The proposals has”, “They was”, “Children who is”, “The costs of the scheme is”.
const oneVerb: MayDisagree = (sentence, at) => {
  const noun = precedingWord(sentence, at).toLowerCase()
  if (/^(?:they|we|these|those|who)$/.test(noun) || known.irregular.has(noun) || known.adverbs.has(noun)) return true
  return known.isPlural(noun) || (known.isSingular(noun) && beginsWithTwoNouns.test(sentence))
}

// “The lease are”, “It have”, “Each of the halls are”, “The cost of the works have”.
const manyVerb: MayDisagree = (sentence, at) => {
  const noun = precedingWord(sentence, at).toLowerCase()
  if (/^(?:it|he|she|this)$/.test(noun) || known.uncountable.has(noun) || known.adverbs.has(noun)) return true
  if (noun !== '' && /(?:each|one|either|neither)\s+of\s/i.test(sentence.slice(Math.max(0, at - farthest), at)))
    return true
  return known.isSingular(noun) || (known.isPlural(noun) && beginsWithTwoNouns.test(sentence))
}

/** Longer than a noun phrase. */
const farthest = 200

const beginsWithTwoNouns =
  /^[^A-Za-z\d]*(?:[A-Za-z\d][\w.,'’-]*\s+){2,4}(?:of|for|to|in|on|from|against|towards|under)\s/i

const one = new Set(known.plainPlurals.values())
const before =
  (isNoun: (word: string) => boolean): MayDisagree =>
  (sentence, at) =>
    isNoun(/^\w+\s+([a-z]+)/i.exec(sentence.slice(at, at + 60))?.[1]?.toLowerCase() ?? '')

const words = (text: string, may: MayDisagree) => text.split(' ').map(word => [word, may] as const)

/** The words to look at; “a criteria” is seen at its noun. */
export const mayDisagree: ReadonlyMap<string, MayDisagree> = new Map([
  ...words([...known.manyForms.keys()].join(' '), oneVerb),
  ...words([...known.oneForms.keys()].join(' '), manyVerb),
  ...words(
    'this each every another',
    before(word => known.plainPlurals.has(word)),
  ),
  ...words(
    'these those',
    before(word => one.has(word)),
  ),
  ...words('there who criteria phenomena', always),
])

/** The word (letters, hyphens, apostrophes) with nothing but white space between it and an offset; empty where there is none. */
function precedingWord(text: string, at: number): string {
  let end = at
  while (end > 0 && isWhite(text.charCodeAt(end - 1))) end--
  let start = end
  while (start > 0 && isInWord(text.charCodeAt(start - 1))) start--
  return text.slice(start, end)
}

const isWhite = (unit: number) =>
  unit === 32 || (unit >= 9 && unit <= 13) || (unit > 127 && /\s/.test(String.fromCharCode(unit)))
const isInWord = (unit: number) =>
  ((unit | 32) >= 97 && (unit | 32) <= 122) || unit === 39 || unit === 45 || unit === 0x2019
