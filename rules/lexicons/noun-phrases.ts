// Reads the noun phrase in front of a verb, by closed lists of words: enough to tell its number where it is short and plain.
import {isOneSpace, tokensIn} from '#text/tokens'
import {adverbs, clauseOpeners, manyDeterminers, oneDeterminers, outsideNoun, wideOpeners} from './number-words.js'

export interface Token {
  /** In small letters. */
  readonly word: string
  readonly raw: string
  readonly start: number
  readonly end: number
  /** Nothing but white space in front of it. */
  readonly isJoined: boolean
}

/** What stands in front of a phrase: the start of the sentence, a mark, a word that begins a clause; undefined where it is part of a larger phrase. */
export type Opening = 'start' | 'mark' | 'clause' | 'wide' | undefined

export interface NounPhrase {
  readonly first: number
  readonly noun: number
  readonly determiner: string | undefined
  /** The words between the two. */
  readonly modifiers: readonly Token[]
  readonly opening: Opening
}

export function tokensOf(text: string): readonly Token[] {
  let last = 0
  return tokensIn(text, /[A-Za-z][A-Za-z'’-]*|\d[\d,.]*/g).map(({text: raw, start, end}) => {
    const isJoined = start > last && (isOneSpace(text, last, start) || text.slice(last, start).trim() === '')
    last = end
    return {word: raw.toLowerCase(), raw, start, end, isJoined}
  })
}

/** The phrase whose noun is in front of the verb at `verb`, adverbs left out. */
export function subjectOf(tokens: readonly Token[], verb: number): NounPhrase | undefined {
  let noun = verb
  for (let skipped = 0; skipped < 3; skipped++) {
    if (!tokens[noun]?.isJoined) return undefined
    noun--
    if (!adverbs.has(tokens[noun]?.word ?? '')) return phraseAt(tokens, noun)
  }
  return undefined
}

/** The phrase that ends with the noun at `noun`, of at most three words between it and its determiner. */
export function phraseAt(tokens: readonly Token[], noun: number): NounPhrase {
  let first = noun
  while (first > 0 && noun - first < 4 && tokens[first]?.isJoined) {
    const before = tokens[first - 1]?.word ?? ''
    if (manyDeterminers.has(before) || oneDeterminers.has(before)) {
      const modifiers = tokens.slice(first, noun)
      // “All the costs” is one phrase.
      const start = /^(?:all|both)$/.test(tokens[first - 2]?.word ?? '') ? first - 2 : first - 1
      return {first: start, noun, determiner: before, modifiers, opening: openingOf(tokens, start)}
    }
    if (outsideNoun.has(before)) break
    first--
  }
  return {first, noun, determiner: undefined, modifiers: tokens.slice(first, noun), opening: openingOf(tokens, first)}
}

export function openingOf(tokens: readonly Token[], first: number): Opening {
  if (first === 0) return 'start'
  if (!tokens[first]?.isJoined) return 'mark'
  const before = tokens[first - 1]?.word ?? ''
  if (clauseOpeners.has(before) || isSecondClause(tokens, first - 1)) return 'clause'
  return wideOpeners.has(before) ? 'wide' : undefined
}

// “The plan has been costed, and the costs …”: behind a verb and a comma, “and” adds a clause.
function isSecondClause(tokens: readonly Token[], at: number): boolean {
  const {word = '', isJoined = true} = tokens[at] ?? {}
  return !isJoined && /^(?:and|but)$/.test(word) && tokens.slice(0, at).some(token => finite.test(token.word))
}

const finite = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|must|should)$/

/** The word at an index, in small letters; empty where there is none. */
export const wordAt = (tokens: readonly Token[], at: number) => tokens[at]?.word ?? ''
