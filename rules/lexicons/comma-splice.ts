// Finds a comma that joins two sentences. Source: British English usage; conservative, because much may stand between commas.
import type {Range} from '#text/range'
import {auxiliaries} from './finite-verbs.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What begins a sentence of its own behind a comma, if a verb follows: a pronoun, */
const pronouns = set('it this these they there he she we')
/** an adverb that joins nothing, */
const adverbs = set('however therefore consequently nevertheless furthermore moreover')
const afterAdverb = set('the it this these those they there no all officers members a')
/** what the sentence before was about, with more between it and its verb, */
const aspects = set('focus aim purpose intention result outcome total reason majority remainder deadline main')
/** or with nothing between. */
const things = set('proposal scheme council committee service team report project work building site')
/** Verbs in the past that are nothing else; many more end in “ed”. */
const past = set('held took gave began came went saw wrote made met grew fell rose chose drew knew became brought bought built kept paid sent spent told found led left lost') // prettier-ignore
/** With one of these in front, the part before the comma is no sentence, or the part behind it hangs on it. */
const subordinate =
  set(`if when whenever where wherever although though while whilst as because since once unless until till after before
  whether given assuming provided providing despite following not no only neither rather more less say says said
  believe believes believed consider considers considered hope hopes hoped what how why than so such even either both`)
/** They begin what stands in front of a sentence. */
const adverbial =
  set(`at in on by for from with under to of during through throughout over without within between per upon like unlike
  subject again also then further moreover however prior due based over across beyond until alongside against among amongst along notwithstanding`)
/** “Held a workshop” tells; “the workshop held in May” does not. */
const objects = set('a an the its their his her no that this these those two three four all some several')
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
  const [first, second, third] = words.map(({word}) => word)
  if (first === undefined || second === undefined) return undefined
  if (adverbs.has(first)) return afterAdverb.has(second) && words.slice(2).some(isAuxiliary) ? 1 : undefined
  if (pronouns.has(first)) {
    const at = /^(?:also|now)$|..ly$/.test(second) ? 2 : 1
    return auxiliaries.has(words[at]?.word ?? '') ? at : undefined
  }
  if (first !== 'the') return undefined
  if (things.has(second)) return auxiliaries.has(third ?? '') ? 2 : undefined
  const at = words.findIndex(isAuxiliary)
  if (!aspects.has(second) || at < 2 || words.slice(2, at).some(({word}) => relatives.has(word))) return undefined
  return /^(?:and|or|what|where|when)$/.test(words[at - 1]?.word ?? '') ? undefined : at
}

const isAuxiliary = ({word}: Word) => auxiliaries.has(word)

function isSplice(text: string, comma: number, [first]: readonly Word[]): boolean {
  const near = text.slice(Math.max(0, comma - farthest), comma)
  const clause = near.slice(Math.max(...[';', ':', '–', '—', '(', '“', '"'].map(mark => near.lastIndexOf(mark) + 1)))
  const before = wordsOf(clause)
  if (before.length < 4 || before.some(word => subordinate.has(word))) return false
  // “The site, the access and the scheme are new” lists.
  return !(first?.word === 'the' && clause.includes(',')) && hasMainVerb(before)
}

// “May” is a month.
const wordsOf = (text: string): readonly string[] => text.replace(/\bMay\b/g, 'june').toLowerCase().match(/[a-z]+/g) ?? [] // prettier-ignore
const hasVerb = (words: readonly string[]) =>
  words.some(
    (word, at) =>
      auxiliaries.has(word) || ((past.has(word) || /.{3}ed$/.test(word)) && objects.has(words[at + 1] ?? '')),
  )

function hasMainVerb(words: readonly string[]): boolean {
  // “At the meeting held in May, it was”, “Based on what is known, it is”.
  const [first = ''] = words
  if (adverbial.has(first) || /^(?:should|were|had)$/.test(first) || /.(?:ed|ing|ly)$/.test(first)) return false
  const relative = words.findIndex(word => relatives.has(word))
  return hasVerb(relative > 1 ? words.slice(1, relative) : words.slice(1))
}
