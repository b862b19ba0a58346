// Finds a comma that joins two sentences. Source: British English usage; conservative, because much may stand between commas.
import type {Range} from '#text/range'
import {auxiliaries} from './finite-verbs.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const verb = '(?:is|are|was|were|will|would|has|have|had|can|could|should|must|may|does|did)'
/** The words behind a comma that begin a sentence of their own: a pronoun, an adverb that joins nothing, or what a sentence before was about. */
const beginning = new RegExp(
  `,\\s{1,4}(?:(?:it|this|these|they|there|he|she|we)\\s{1,4}(?:\\w{3,12}ly\\s|also\\s|now\\s)?${verb}(?:n[’']t)?\\b` +
    `|(?:however|therefore|consequently|nevertheless|furthermore|moreover)\\s{1,4}(?:the|it|this|these|those|they|there|no|all|officers|members|a)\\b` +
    `|the (?:focus|aim|purpose|intention|result|outcome|total|total cost|reason|majority|remainder|deadline|closing date|main \\w{3,12})\\b[^,;:.!?()–—]{0,70}?\\s${verb}\\b` +
    `|the (?:proposal|scheme|council|committee|service|team|report|project|work|building|site)\\s{1,4}${verb}\\b)`,
  'gi',
)

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

export function commaSplices(text: string): readonly Range[] {
  const splice = [...text.matchAll(beginning)].find(({0: behind, index}) => isSplice(text, index, behind))
  return splice ? [{start: splice.index, end: splice.index + splice[0].length}] : []
}

function isSplice(text: string, comma: number, behind: string): boolean {
  const near = text.slice(Math.max(0, comma - farthest), comma)
  const clause = near.slice(Math.max(...[';', ':', '–', '—', '(', '“', '"'].map(mark => near.lastIndexOf(mark) + 1)))
  const before = wordsOf(clause)
  const rest = text.slice(comma + behind.length, comma + behind.length + farthest)
  if (before.length < 4 || before.some(word => subordinate.has(word))) return false
  // “The scheme will, it is hoped, help”.
  if (/^[^,.]{0,40},/.test(rest) || /\b(?:which|that|who|whom|whose|what|where|when|and|or)\s+\w+$/i.test(behind)) return false // prettier-ignore
  // “The site, the access and the scheme are new” lists; “, however the” joins whatever stands before it.
  if (/^,\s+the\b/i.test(behind) && clause.includes(',')) return false
  return hasMainVerb(before) && (!/^,\s+(?:how|there|cons|nev|fur|mor)\w+\s/i.test(behind) || hasVerb(wordsOf(rest)))
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
