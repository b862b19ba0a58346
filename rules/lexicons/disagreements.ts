// Finds words that do not agree in number: a closed list of slips, each told by a phrase short enough to be sure of it.
import {manyWithOneVerb, oneWithManyVerb} from './disagreeing-verbs.js'
import {say, type Disagreement} from './disagreement.js'
import {openingOf, wordAt, type Token} from './noun-phrases.js'
import * as known from './number-words.js'

export function disagreements(tokens: readonly Token[]): readonly Disagreement[] {
  const found: Disagreement[] = []
  for (const [at, {word}] of tokens.entries()) {
    const read = readers.get(word)
    if (read) found.push(...read(tokens, at))
  }
  return found
}

type Reader = (tokens: readonly Token[], at: number) => readonly Disagreement[]

const readersOf = (words: Iterable<string>, reader: Reader) => Array.from(words, word => [word, reader] as const)

/** What to read a word as, where it may disagree with another. */
const readers: ReadonlyMap<string, Reader> = new Map([
  ...readersOf(['this', 'these', 'those', 'each', 'every', 'another', 'a', 'an'], determinerWithNoun),
  ...readersOf(['there'], thereIs),
  ...readersOf(['who'], thingWithWho),
  ...readersOf(known.oneForms.keys(), oneWithManyVerb),
  ...readersOf(known.manyForms.keys(), manyWithOneVerb),
])

// “The service who asked”, unless “who” may be its users.
function thingWithWho(tokens: readonly Token[], who: number): readonly Disagreement[] {
  const thing = who - 1
  if (!tokens[who]?.isJoined || !known.lifeless.has(wordAt(tokens, thing))) return []
  const isSomebody = tokens.slice(0, thing).some(
    ({word, raw}, at) => known.people.has(word) || known.somebody.has(word) || /^[a-z]{4,}(?:er|or|ee|ist|ant)s?$/.test(word) || (at > 0 && /^[A-Z]/.test(raw) && /^[A-Z]/.test(tokens[at + 1]?.raw ?? '')),
  ) // prettier-ignore
  return isSomebody ? [] : say('thing', tokens, {from: thing, to: who, wrong: who, right: 'that'})
}

const severalWords = /^(?:two|three|four|five|six|seven|eight|nine|ten|several|numerous|various|many|few|both)$/

// “There is two options”, “There is no implications”, “There are no objection”.
function thereIs(tokens: readonly Token[], there: number): readonly Disagreement[] {
  if (openingOf(tokens, there) === undefined) return []
  let verb = there + 1
  while (known.adverbs.has(wordAt(tokens, verb))) verb++
  const form = wordAt(tokens, verb)
  const many = known.manyForms.get(form)
  const at = /^(?:has|have)$/.test(form) && wordAt(tokens, verb + 1) === 'been' ? verb + 2 : verb + 1
  if (!tokens.slice(there + 1, at + 1).every(({isJoined}) => isJoined)) return []
  const found = (to: number, right: string | undefined) => say('verb', tokens, {from: there, to, wrong: verb, right})
  if (/^(?:is|was|has)$/.test(form)) return isSeveral(tokens, at) ? found(at, many) : nounBehind(tokens, at, word => known.people.has(word) || known.things.has(word), to => found(to, many)) // prettier-ignore
  return known.oneForms.has(form)
    ? nounBehind(tokens, at, known.isSingular, to => found(to, known.oneForms.get(form)))
    : []
}

function isSeveral(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (/^an?$/.test(next) || [next, wordAt(tokens, at + 2)].some(other => known.measures.has(other))) return false
  return (
    severalWords.test(word) ||
    (/^(?:[2-9]|[1-9]\d+)$/.test(word) && known.isPlural(next) && tokens[at + 1]?.raw === next)
  )
}

/** “No” with at most two words to the noun that ends the phrase. */
function nounBehind(
  tokens: readonly Token[],
  at: number,
  is: (word: string) => boolean,
  found: (to: number) => readonly Disagreement[],
) {
  if (wordAt(tokens, at) !== 'no') return []
  for (let noun = at + 1; noun < at + 4 && tokens[noun]?.isJoined; noun++) {
    if (known.outsideNoun.has(wordAt(tokens, noun))) return []
    if (ends(tokens, noun + 1) || /(?:ing|ed)$/.test(wordAt(tokens, noun + 1)))
      return is(wordAt(tokens, noun)) ? found(noun) : []
  }
  return []
}

// “This criteria”, “each options”, “these proposal”.
function determinerWithNoun(tokens: readonly Token[], at: number): readonly Disagreement[] {
  const [determiner, noun] = [wordAt(tokens, at), wordAt(tokens, at + 1)]
  if (!tokens[at + 1]?.isJoined || !ends(tokens, at + 2)) return []
  const found = (wrong: number, right: string | undefined) =>
    say('number', tokens, {from: at, to: at + 1, wrong, right})
  if (/^th[eo]se$/.test(determiner)) {
    const many = [...known.plainPlurals].find(([, one]) => one === noun)?.[0]
    return /^(?:and|or)$/.test(wordAt(tokens, at + 2)) ? [] : found(at + 1, many)
  }
  const one = known.plainPlurals.get(noun)
  // “They are each members of a board.”
  const isApart =
    determiner === 'each' && openingOf(tokens, at) === undefined && !preposition.test(wordAt(tokens, at - 1))
  if (known.irregular.has(noun)) return determiner === 'this' ? found(at, 'these') : found(at + 1, noun === 'criteria' ? 'criterion' : 'phenomenon') // prettier-ignore
  return one === undefined || isApart || /^an?$/.test(determiner) ? [] : found(at + 1, one)
}

const preposition = /^(?:of|for|to|in|on|from)$/

/** Nothing goes on with the noun: “this services review” is one phrase. */
const ends = (tokens: readonly Token[], at: number) =>
  !tokens[at]?.isJoined || known.outsideNoun.has(wordAt(tokens, at))
