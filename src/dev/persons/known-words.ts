import {personWords} from '../../../rules/lexicons/person-words.js'
import type {LexiconSource} from '../../persons/lexicon.js'
import {withoutAccents} from '../../persons/lexicon.js'
import {nameLikeness} from '../../persons/name-likeness.js'
import {openNameFilter, packNameFilter, type NameFilter} from '../../persons/name-filter.js'
import {readFillerLines} from './fillers.js'
import {fitLikeness} from './likeness.js'
import {fakerOrigins, readOrigins} from './names.js'
import type {Random} from './random.js'

/** The names and places that the model knows by heart, and how names look. */
export interface KnownWords {
  readonly given: ReadonlySet<string>
  readonly surnames: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly likeness: Int8Array
  /** The same of a half of the words each, by `halfOf`. */
  readonly halves: readonly Int8Array[]
}

const placeFillers = ['town', 'village', 'county', 'country', 'city', 'river']
const otherFillers = [...placeFillers, 'company', 'org', 'thing', 'paper', 'club', 'acronym']

export function learnWords(english: readonly string[], random: Random): KnownWords {
  const all = [...readOrigins(), ...fakerOrigins()]
  const given = new Set(all.flatMap(origin => origin.given.flatMap(wordsOf)))
  const surnames = new Set(all.flatMap(origin => origin.surnames.flatMap(wordsOf)))
  const isName = (word: string) => given.has(word) || surnames.has(word)
  const others = [...otherFillers.flatMap(readFillerLines).flatMap(wordsOf), ...english.flatMap(wordsOf)]
  const names = [...new Set([...given, ...surnames])]
  const words = [...new Set(others)].filter(word => !isName(word))
  return {
    given,
    surnames,
    places: new Set(placeFillers.flatMap(readFillerLines).flatMap(wordsOf)),
    likeness: fitLikeness(names, words, random),
    halves: [0, 1].map(half => fitLikeness(names.filter(word => halfOf(word) === half), words.filter(word => halfOf(word) === half), random)), // prettier-ignore
  }
}

/** “de”, “of”, “st”: what stands in names and is none. */
const closed = new Set(Object.values(personWords).flatMap(words => words.split(' ')))

/** The words of a name or place of several, as the lexicon looks them up. */
function wordsOf(text: string): readonly string[] {
  return withoutAccents(text.toLowerCase().replaceAll('’', "'"))
    .split(/[^\p{L}']+/u)
    .filter(word => word.length > 2 || (word.length === 2 && !closed.has(word)))
}

/**
 * Lists that have forgotten a fifth of their words, other ones for each seed: most names of the world are on no list.
 * The look of a word’s letters is judged by what was learnt without it, as it is of any word that is met for the first time.
 */
export function forgetful({given, surnames, places, halves}: KnownWords): (seed: number) => Pick<LexiconSource, 'given' | 'surnames' | 'places' | 'likeness'> {
  const filters = [given, surnames, places].map(words => openNameFilter(packNameFilter(words)))
  const forget = (filter: NameFilter | undefined, seed: number) => ({
    has: (word: string) => (hashOf(word) ^ seed) % 100 >= 18 && filter?.has(word) === true,
  })
  const likeness = (plain: string) => nameLikeness(plain, halves[1 - halfOf(plain)] ?? new Int8Array())
  return seed => ({given: forget(filters[0], seed), surnames: forget(filters[1], seed), places: forget(filters[2], seed), likeness})
} // prettier-ignore

const halfOf = (word: string) => hashOf(word) & 1

function hashOf(word: string): number {
  let hash = 7
  for (let i = 0; i < word.length; i++) hash = (Math.imul(hash, 31) + word.charCodeAt(i)) >>> 0
  return hash >>> 3
}
