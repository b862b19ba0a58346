// Finds verbs that do not agree with the short and plain phrase in front of them.
import {attractedFrom} from './attracted-verbs.js'
import {say, type Disagreement} from './disagreement.js'
import {openingOf, phraseAt, subjectOf, wordAt, type NounPhrase, type Token} from './noun-phrases.js'
import * as known from './number-words.js'

// “The criteria is”, “The costs has”, “They was”, “a number of residents has”.
export function manyWithOneVerb(tokens: readonly Token[], verb: number): readonly Disagreement[] {
  const subject = subjectOf(tokens, verb)
  if (!subject) return []
  const noun = wordAt(tokens, subject.noun)
  const right = known.manyForms.get(wordAt(tokens, verb))
  const found = (from: number, isSure = false) => say('verb', tokens, {from, to: verb, wrong: verb, right, isSure})
  if (/^(?:they|we)$/.test(noun) || (/^(?:these|those)$/.test(noun) && isClause(subject)))
    return found(subject.noun, true)
  if (known.irregular.has(noun)) return isWhole(subject) ? found(subject.noun, true) : []
  if (isNumberOf(tokens, subject) && known.isPlural(noun)) return found(subject.first - 2, true)
  if (noun === 'who') return isPeopleWho(tokens, subject.noun) ? found(subject.noun - 1) : []
  if (isClause(subject) && isManyPhrase(tokens, subject, verb)) return found(subject.noun)
  const attracted = attractedFrom(tokens, verb, 'many')
  return attracted === undefined ? [] : found(attracted)
}

// “Children who is known”; not “one of the children who is known”.
function isPeopleWho(tokens: readonly Token[], who: number): boolean {
  if (!tokens[who]?.isJoined || !known.people.has(wordAt(tokens, who - 1))) return false
  const {opening, determiner} = phraseAt(tokens, who - 1)
  return (opening === 'start' || opening === 'clause') && determiner !== 'no'
}

function isWhole({opening, determiner, modifiers}: NounPhrase): boolean {
  if (determiner !== undefined) return opening !== undefined && known.manyDeterminers.has(determiner)
  return opening === 'start' && !modifiers.some(({word}) => word.endsWith('ing'))
}

function isNumberOf(tokens: readonly Token[], {first}: NounPhrase): boolean {
  if (wordAt(tokens, first - 1) !== 'of' || wordAt(tokens, first - 2) !== 'number') return false
  const head = phraseAt(tokens, first - 2)
  return head.determiner === 'a' && isClause(head)
}

/** They are the names of departments too, which are one. */
const departments = /^(?:services|resources|parks|communities|standards|homes)$/

function isManyPhrase(
  tokens: readonly Token[],
  {first, noun, determiner, modifiers, opening}: NounPhrase,
  verb: number,
): boolean {
  const {word = '', raw = ''} = tokens[noun] ?? {}
  if (raw !== word && noun !== 0) return false
  const isKnown = known.people.has(word) || known.things.has(word)
  if (determiner !== undefined)
    return (
      known.manyDeterminers.has(determiner) &&
      (isKnown || ((modifiers.length === 0 || first === 0) && known.isPlural(word)))
    )
  // “Seven councillors is within the range”: a number may be one amount.
  const isAmount = modifiers.some(({word}) => known.numbers.has(word) || /^\d/.test(word))
  if (isAmount && /^(?:is|was)$/.test(wordAt(tokens, verb))) return false
  if (departments.test(word) || !isKnown || modifiers.some(({word: other}) => other.endsWith('ing'))) return false
  return (first === 0 && modifiers.length < 3) || (opening === 'clause' && modifiers.length === 0)
}

// “The lease are”, “It have”, “Each of the halls are”, “The cost of the works have”.
export function oneWithManyVerb(tokens: readonly Token[], verb: number): readonly Disagreement[] {
  const subject = subjectOf(tokens, verb)
  if (!subject) return []
  const right = known.oneForms.get(wordAt(tokens, verb))
  const found = (from: number) => say('verb', tokens, {from, to: verb, wrong: verb, right})
  const [before, head] = [wordAt(tokens, subject.first - 1), subject.first - 2]
  if (
    before === 'of' &&
    /^(?:each|one|either|neither)$/.test(wordAt(tokens, head)) &&
    known.manyDeterminers.has(subject.determiner ?? '')
  )
    return /^(?:start|clause)$/.test(openingOf(tokens, head) ?? '') ? found(head) : []
  if (isWish(tokens, subject, verb)) return []
  const {word = '', raw = ''} = tokens[subject.noun] ?? {}
  if (/^(?:it|he|she|this)$/.test(word) && subject.first === subject.noun) return wordAt(tokens, verb) === 'were' || subject.opening !== 'start' ? [] : found(subject.noun) // prettier-ignore
  if (/^(?:start|clause)$/.test(subject.opening ?? '') && raw === word && known.oneDeterminers.has(subject.determiner ?? '') && known.isSingular(word)) return found(subject.noun) // prettier-ignore
  if (subject.first === 0 && subject.noun === 0 && known.uncountable.has(word)) return found(0)
  const attracted = attractedFrom(tokens, verb, 'one')
  return attracted === undefined ? [] : found(attracted)
}

// “If the plan were dropped”, “asks that the scheme have a limit”.
function isWish(tokens: readonly Token[], {first}: NounPhrase, verb: number): boolean {
  const [before, form] = [wordAt(tokens, first - 1), wordAt(tokens, verb)]
  return form === 'were' ? /^(?:if|unless|though|although|that)$/.test(before) : form === 'have' && before === 'that'
}

const isClause = ({opening}: NounPhrase) => opening === 'start' || opening === 'clause' || opening === 'mark'
