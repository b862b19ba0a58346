// Finds the subject of a verb that agrees with a nearer noun instead: “The cost of the works have”.
import {wordAt, type Token} from './noun-phrases.js'
import * as known from './number-words.js'

const prepositions = /^(?:of|for|to|in|on|from|against|towards|under)$/
const finite = /^(?:is|was|has|will|would|can|may|must|should|could|shall|are|were|have)$/

/** The noun of a subject, where the verb agrees with a later one: “The cost of the works have”, “The costs of the scheme is”. */
export function attractedFrom(tokens: readonly Token[], verb: number, head: 'one' | 'many'): number | undefined {
  const phrase = tokens.slice(0, verb)
  const cut = phrase.findIndex(({word}) => prepositions.test(word))
  const [subject, last] = [phrase[cut - 1], phrase.at(-1)]
  if (verb > 10 || cut < 2 || cut > 4 || !subject || !last || last.raw !== last.word) return undefined
  const isPlain = phrase.every((token, at) => isInPhrase(token, phrase[at - 1]))
  if (!isPlain || tokens.slice(verb + 1).some(({word}) => finite.test(word))) return undefined
  const determiner = wordAt(phrase, 0)
  const isMany =
    known.manyDeterminers.has(determiner) && (known.people.has(subject.word) || known.things.has(subject.word))
  const isOne = known.oneDeterminers.has(determiner) && (known.isSingular(subject.word) || (subject.word === 'number' && determiner === 'the')) // prettier-ignore
  const isAttracted = head === 'one' ? isOne && known.isPlural(last.word) : isMany && known.isSingular(last.word)
  return isAttracted ? cut - 1 : undefined
}

// “The house the council has bought”: a determiner behind a noun begins a clause.
function isInPhrase({word, isJoined}: Token, before: Token | undefined): boolean {
  if (!before) return true
  if (known.manyDeterminers.has(word) || known.oneDeterminers.has(word))
    return isJoined && prepositions.test(before.word)
  return isJoined && (prepositions.test(word) || !known.outsideNoun.has(word))
}
