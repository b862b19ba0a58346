import type {Word} from './lexicon.js'
import {breakGap, capital, capitals, initial, lineGap, lower, mark, noGap, type Tokens} from './scan.js'
import type {Sheet} from './sheet.js'

/** A token that a name may be made of; the full stop of an initial or of a title belongs to it (“J.”, “Dr.”). */
export interface Unit {
  /** Its place among the tokens, and that of the token behind it. */
  readonly token: number
  readonly next: number
  readonly word: Word
  readonly form: number
  /** Whether a line ends in front of it, inside the run. */
  readonly isAcrossLine: boolean
}

/** A stretch of capitalised words with nothing but particles between them. */
export type Run = readonly Unit[]

const fullStop = 46
/** No name is as long; text all in capitals would be one run, and its likelihoods beyond the range of a number. */
export const longestRun = 20

/** The runs that may hold a name: most capitals of a report are words of the language, and none stands in such a run. */
export function findRuns({tokens, words, suspected}: Sheet): readonly Run[] {
  const runs: Run[] = []
  const besideNames = new Set<number>()
  for (let at = 0; at < tokens.count;) {
    const run = readRun(tokens, words, at)
    if (run.length > 0) runs.push(run)
    if (run.some(isTelling)) for (const {word} of run) besideNames.add(word.hash)
    at = run.at(-1)?.next ?? at + 1
  }
  return runs.filter(run => {
    const [unit, ...others] = run
    if (!unit || (others.length === 0 && isSmallWord(unit))) return false
    const isSpeaker = others.length === 0 && words[unit.next]?.kind === 'speech' && tokens.forms[unit.next] === lower
    return isSpeaker || run.some(({word, token}) => besideNames.has(word.hash) || suspected?.[token] === 1)
  })
}

/** What a name has and a phrase of words has not: a word that people are called or that is none of the language, a title, an initial. */
const isTelling = ({word: {isEnglish, isListed, kind}, form}: Unit) =>
  !isEnglish || isListed || form === initial || kind === 'title' || kind === 'rank'

/** “The”, “In”: half of all capitals. */
const isSmallWord = ({form, word: {isListed, kind}}: Unit) =>
  form === capital && !isListed && (kind === 'function' || kind === 'preposition' || kind === 'pronoun')

function readRun(tokens: Tokens, words: readonly Word[], from: number): Run {
  const run: Unit[] = []
  let at = from
  while (at < tokens.count && run.length < longestRun && (run.length === 0 || goesOn(tokens, words, at))) {
    if (!isCapital(tokens.forms[at]) && !isParticle(tokens, words, at)) break
    const unit = readUnit(tokens, words, at, run.length > 0)
    if (!unit) break
    run.push(unit)
    at = unit.next
  }
  return run
}

function readUnit(tokens: Tokens, words: readonly Word[], token: number, isInside: boolean): Unit | undefined {
  const word = words[token]
  if (!word) return undefined
  const form = tokens.forms[token] ?? lower
  const isShort = form === initial || word.kind === 'title' || word.kind === 'rank' || word.kind === 'saint'
  const hasStop = isShort && tokens.forms[token + 1] === mark && tokens.gaps[token + 1] === noGap && tokens.text.charCodeAt(tokens.starts[token + 1] ?? 0) === fullStop // prettier-ignore
  return {token, next: token + (hasStop ? 2 : 1), word, form, isAcrossLine: isInside && tokens.gaps[token] === lineGap}
}

const isCapital = (form: number | undefined) => form === capital || form === capitals || form === initial

/** Initials may touch (“J.P.”); words may not. */
function goesOn(tokens: Tokens, words: readonly Word[], at: number): boolean {
  const gap = tokens.gaps[at] ?? noGap
  if (gap === breakGap || (gap === noGap && tokens.forms[at - 1] !== mark)) return false
  // “… is Mrs Y. In our file”: a stop and a small word begin a sentence.
  const kind = words[at]?.kind
  return tokens.forms[at - 1] !== mark || (kind !== 'function' && kind !== 'preposition' && kind !== 'pronoun')
}

/** “de” before a capital; not “in”, and never before another line. */
function isParticle(tokens: Tokens, words: readonly Word[], at: number): boolean {
  if (tokens.forms[at] !== lower || words[at]?.kind !== 'particle') return false
  let next = at + 1
  while (next < at + 3 && tokens.forms[next] === lower && words[next]?.kind === 'particle') next++
  return isCapital(tokens.forms[next]) && goesOn(tokens, words, next)
}
