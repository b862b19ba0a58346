// Finds a comma that joins two sentences. Source: British English usage; conservative, because much may stand between commas.
import type {Range} from '#text/range'
import {tokensIn} from '#text/tokens'
import {
  adverbial,
  adverbs,
  afterAdverb,
  articles,
  aspects,
  contrasts,
  degrees,
  determiners,
  notBare,
  past,
  prepositions,
  pronouns,
  relatives,
  subordinate,
  surely,
} from './clause-words.js'
import {auxiliaries} from './finite-verbs.js'
import {hasMainVerb} from './main-verb.js'

/** No clause is longer. */
const farthest = 300

/** The first comma that joins two sentences, with what begins the second of them. */
export function commaSplice(text: string): Range | undefined {
  for (let comma = text.indexOf(','); comma !== -1; comma = text.indexOf(',', comma + 1)) {
    if (!mayBegin(text, comma)) continue
    const words = wordsBehind(text, comma)
    const last = beginningOf(words, text)
    if (last !== undefined && isSplice(text, comma, words)) return {start: comma, end: words[last]?.end ?? comma}
  }
  return undefined
}

const next = /\s+([A-Za-z]+)/y

/** Whether the word behind a comma may begin a sentence: most do not, and need no further look. */
function mayBegin(text: string, comma: number): boolean {
  next.lastIndex = comma + 1
  const word = next.exec(text)?.[1]?.toLowerCase()
  return word === undefined || adverbs.has(word) || pronouns.has(word) || articles.has(word) || !neverBare.has(word)
}

interface Word extends Range {
  readonly word: string
}

/** “…, however, the scheme is”: what counts is what follows. */
const aside = /^ (?:however|therefore|nevertheless|consequently|furthermore|moreover),/

/** Up to the next mark; none, where a short stretch stands between two commas: “will, it is hoped, help”. */
function wordsBehind(text: string, comma: number): readonly Word[] {
  if (!/\s/.test(text.charAt(comma + 1))) return []
  if (text.charAt(comma - 1) === '.') return []
  const from = comma + 1 + (aside.exec(text.slice(comma + 1, comma + 20))?.[0].length ?? 0)
  const stretch = /^[^,;:.!?()–—“"]{0,160}/.exec(text.slice(from, from + 160))?.[0] ?? ''
  if (stretch.length < 60 && text.charAt(from + stretch.length) === ',') return []
  return tokensIn(stretch, /[A-Za-z]+(?:[’'][a-z]{1,2}(?![a-z]))?/g).map(({text: word, start, end}) => ({
    word: word.toLowerCase().replace('’', "'"),
    start: from + start,
    end: from + end,
  }))
}

/** The last of the words that show a sentence to begin, if one does. */
function beginningOf(words: readonly Word[], text: string): number | undefined {
  const [first, second] = words.map(({word}) => word)
  if (first === undefined || second === undefined) return undefined
  if (adverbs.has(first)) return beginsBehindAdverb(words) ? 1 : undefined
  if (pronouns.has(first)) {
    const at = /^(?:also|now)$|..ly$/.test(second) ? 2 : 1
    if (auxiliaries.has(words[at]?.word ?? '') || (first !== 'there' && past.has(second))) return at
    if (first === 'it' && /^(?!says|seems|appears|follows|transpires)[a-z]{3,}s$/.test(second) && words.length > 2)
      return 1
  }
  if (articles.has(first)) return contrasts.has(second) ? undefined : verbOf(words, 1)
  const at = beginsBare(first, text.charAt(words[0]?.start ?? 0)) ? verbOf(words, /^an?$/.test(first) ? 1 : 0) : undefined // prettier-ignore
  if (words.slice(0, at).some(({word}) => word === 'and')) return undefined
  // “A system officers have used”.
  return at !== undefined && /^an?$/.test(first) && /^(?:have|were|are)$/.test(words[at]?.word ?? '') ? undefined : at
}

/** Whether a word may begin a subject without its article: no name, and nothing that hangs on what went before. */
const beginsBare = (first: string, initial: string) =>
  /[a-z]/.test(initial) && !neverBare.has(first) && !/..(?:ing|ed|ly)$/.test(first)

const neverBare = new Set([notBare, subordinate, adverbial, prepositions, relatives, contrasts, degrees].flatMap(words => [...words])) // prettier-ignore

function beginsBehindAdverb(words: readonly Word[]): boolean {
  const second = words[1]?.word ?? ''
  if (afterAdverb.has(second)) return words.slice(2).some(isAuxiliary)
  if (degrees.has(second) || adverbial.has(second) || /(?:ly|ing|ed)$/.test(second)) return false
  const at = words.findIndex(
    ({word}, index) => index > 1 && (auxiliaries.has(word) || past.has(word) || /[a-z]{3}ed$/.test(word)),
  )
  return at > 1 && at < 7 && !words.slice(1, at).some(({word}) => determiners.has(word) || relatives.has(word))
}

/** Where the verb stands of a sentence whose subject begins in front of `from`: “the number of visitors has”. */
function verbOf(words: readonly Word[], from: number): number | undefined {
  const at = words.findIndex(({word}) => auxiliaries.has(word) || surely.has(word))
  if (at <= from || at > 9) return undefined
  const subject = words.slice(from, at).map(({word}) => word)
  // “The barn the Council has bought”, “the way it is run”, “the hall and the barn are”.
  const isPlain = subject.every((word, index) => !relatives.has(word) && !subordinate.has(word) && word !== 'or' &&
    !(determiners.has(word) && (index === 0 || !prepositions.has(subject[index - 1] ?? '') || index === subject.length - 1))) // prettier-ignore
  return isPlain && !prepositions.has(subject.at(-1) ?? '') ? at : undefined
}

const isAuxiliary = ({word}: Word) => auxiliaries.has(word)

function isSplice(text: string, comma: number, words: readonly Word[]): boolean {
  const near = text.slice(Math.max(0, comma - farthest), comma)
  const clause = near.slice(Math.max(...[';', ':', '–', '—', '(', '“', '"'].map(mark => near.lastIndexOf(mark) + 1)))
  const before = wordsOf(clause)
  if (atTheTime.test(clause) || hangsOn(clause.slice(clause.lastIndexOf(',') + 1))) return false
  // “The plan will, it is hoped, be agreed.”
  if (auxiliaries.has(before.at(-1) ?? '')) return false
  if (before.length < 4 || before.some(word => subordinate.has(word)) || goesOn(before) || !hasMainVerb(before)) return false // prettier-ignore
  const [first = '', second = ''] = words.map(({word}) => word)
  if (adverbs.has(first) || (pronouns.has(first) && (!articles.has(first) || auxiliaries.has(second)))) return true
  // “The site, the access and the scheme are new” lists; so do sentences with an “and” before the last.
  if (clause.includes(',')) return false
  return aspects.has(second) || (clause.length === near.length && !before.includes('that') && !goesOnList(text.slice(words[0]?.start))) // prettier-ignore
}

const goesOnList = (rest: string) => /,|\b(?:and|or) (?:the|an?|it|its|they|their|this|these|that|there|all|no|some|any)\b/.test(rest) ||
  (rest.split(/ and /, 2)[1]?.toLowerCase().split(/[^a-z']+/).some(word => auxiliaries.has(word)) ?? false) // prettier-ignore

/** “The first time that it is let, it will be full”. */
const atTheTime = /^\s*(?:the (?:[a-z]+ )?(?:time|moment|day|minute|instant)|(?:each|every|any) time) /i

/** “The hall is full and in May, it was let”; “members were told that in May, it was let”. */
const goesOn = (words: readonly string[]) =>
  words.some((word, at) => /^(?:and|but|or|that)$/.test(word) && (adverbial.has(words[at + 1] ?? '') || /.(?:ing|ly)$/.test(words[at + 1] ?? ''))) // prettier-ignore

/** “And, left as it was, this is”. */
function hangsOn(text: string): boolean {
  const first = /^\s*([a-z]+)/.exec(text)?.[1] ?? ''
  return adverbial.has(first) || /^left$|.(?:ed|ing|ly)$/.test(first)
}

// “May” is a month.
const wordsOf = (text: string): readonly string[] => text.replace(/\bMay\b/g, 'june').toLowerCase().match(/[a-z]+/g) ?? [] // prettier-ignore
