// Finds a comma that joins two sentences. Source: British English usage; conservative, because much may stand between commas.
import type {Range} from '#text/range'
import {auxiliaries} from './finite-verbs.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What begins a sentence of its own behind a comma, if a verb follows: a pronoun, */
const pronouns = set('it this these they there he she we')
/** an adverb that joins nothing, */
const adverbs = set('however therefore consequently nevertheless furthermore moreover')
const afterAdverb = set('the it this these those they there no all officers members a')
/** or a subject with its article, though not what stands over against what went before. */
const articles = set('the its their these this')
const contrasts = set(
  'other others rest remainder first second third fourth last latter former same next sooner more less',
)
/** “However small”, “however it is done”. */
const degrees = set('much many few little often long far well small large minor great short brief remote soon')
/** What the sentence before was about, whose verb may have a list behind it. */
const aspects = set('focus aim purpose intention result outcome total reason majority remainder deadline main')
const determiners = set('the a an its their his her our this that these those it they he she we you i there what')
const prepositions = set('of in on at by for from to with and between within under over into across per about')
/** Verbs in the past that are nothing else; many more end in “ed”. */
const past = set('held took gave began came went saw wrote made met grew fell rose chose drew knew became brought bought built kept paid sent spent told found led left lost') // prettier-ignore
/** With one of these in front, the part before the comma is no sentence, or the part behind it hangs on it. */
const subordinate =
  set(`if when whenever where wherever although though while whilst as because since once unless until till after before
  whether whichever whatever whoever given assuming provided providing despite following not no only neither rather more less say says said
  believe believes believed consider considers considered hope hopes hoped what how why than so such even either both`)
/** They begin what stands in front of a sentence. */
const adverbial =
  set(`at in on by for from with under to of during through throughout over without within between per upon like unlike
  subject again also then further moreover however prior due based over across beyond until alongside against among amongst along notwithstanding`)
/** “Held a workshop” tells; “the workshop held in May” does not. */
const objects = set('a an the its their his her no that this these those two three four all some several')
const endsVerb = (next: string | undefined) => next === undefined || objects.has(next) || prepositions.has(next)
const relatives = set('which that who whom whose')

/** No clause is longer. */
const farthest = 300

/** The first comma that joins two sentences, with what begins the second of them. */
export function commaSplice(text: string): Range | undefined {
  for (let comma = text.indexOf(','); comma !== -1; comma = text.indexOf(',', comma + 1)) {
    const words = wordsBehind(text, comma)
    const last = beginningOf(words)
    if (last !== undefined && isSplice(text, comma, words)) return {start: comma, end: words[last]?.end ?? comma}
  }
  return undefined
}

interface Word extends Range {
  readonly word: string
}

/** Up to the next mark; none, where a short stretch stands between two commas: “will, it is hoped, help”. */
function wordsBehind(text: string, comma: number): readonly Word[] {
  if (!/\s/.test(text.charAt(comma + 1))) return []
  if (text.charAt(comma - 1) === '.') return []
  const stretch = /^[^,;:.!?()–—“"]{0,160}/.exec(text.slice(comma + 1, comma + 161))?.[0] ?? ''
  if (stretch.length < 60 && text.charAt(comma + 1 + stretch.length) === ',') return []
  return [...stretch.matchAll(/[A-Za-z]+(?:[’'][a-z]{1,2}(?![a-z]))?/g)].map(({0: word, index}) => ({
    word: word.toLowerCase().replace('’', "'"),
    start: comma + 1 + index,
    end: comma + 1 + index + word.length,
  }))
}

/** The last of the words that show a sentence to begin, if one does. */
function beginningOf(words: readonly Word[]): number | undefined {
  const [first, second] = words.map(({word}) => word)
  if (first === undefined || second === undefined) return undefined
  if (adverbs.has(first)) return beginsBehindAdverb(words) ? 1 : undefined
  if (pronouns.has(first)) {
    const at = /^(?:also|now)$|..ly$/.test(second) ? 2 : 1
    if (auxiliaries.has(words[at]?.word ?? '') || (first !== 'there' && past.has(second))) return at
    if (first === 'it' && /^(?!says|seems|appears|follows|transpires)[a-z]{3,}s$/.test(second) && words.length > 3)
      return 1
  }
  return articles.has(first) && !contrasts.has(second) ? verbOf(words, 1) : undefined
}

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
  const at = words.findIndex(isAuxiliary)
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
  if (before.length < 4 || before.some(word => subordinate.has(word)) || goesOn(before) || !hasMainVerb(before)) return false // prettier-ignore
  const [first = '', second = ''] = words.map(({word}) => word)
  if (!articles.has(first) || (pronouns.has(first) && auxiliaries.has(second))) return true
  // “The site, the access and the scheme are new” lists; so do sentences with an “and” before the last.
  if (clause.includes(',')) return false
  return aspects.has(second) || (clause.length === near.length && !before.includes('that') && !goesOnList.test(text.slice(comma + 1))) // prettier-ignore
}

const goesOnList = /,|\b(?:and|or) (?:the|an?|it|its|they|their|this|these|that|there|all|no|some|any)\b/

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
const hasVerb = (words: readonly string[]) =>
  words.some(
    (word, at) => auxiliaries.has(word) || ((past.has(word) || /.{3}ed$/.test(word)) && endsVerb(words[at + 1])),
  )

function hasMainVerb(words: readonly string[]): boolean {
  // “At the meeting held in May, it was”, “Based on what is known, it is”.
  const [first = ''] = words
  if (adverbial.has(first) || /^(?:should|were|had)$/.test(first) || /.(?:ed|ing|ly)$/.test(first)) return false
  const relative = words.findIndex(word => relatives.has(word))
  return hasVerb(relative > 1 ? words.slice(1, relative) : words.slice(1))
}
