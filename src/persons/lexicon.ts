import type {WordGraph} from '#text/word-graph'
import {hashText, type NameFilter} from './name-filter.js'

/** The closed classes of words that the scorer looks at; the words themselves are the lexicon's. */
export const wordKinds = [
  'title',
  'rank',
  'role',
  'kin',
  'speech',
  'organisation',
  'feature',
  'document',
  'month',
  'day',
  'nationality',
  'particle',
  'saint',
  'function',
  'preposition',
  'pronoun',
] as const
export type WordKind = (typeof wordKinds)[number]

export interface LexiconSource {
  /** The words of each kind, in lower case, with a space between. */
  readonly kinds: Readonly<Record<WordKind, string>>
  readonly english: WordGraph
  /** In lower case, without accents. */
  readonly given: NameFilter
  readonly surnames: NameFilter
  readonly places: NameFilter
  /** How much a word, in the same form, looks like a name, from 0 to 7. */
  readonly likeness: (plain: string) => number
}

/** What is known of a word apart from where it stands. */
export interface Word {
  /** Of its lower-case form. */
  readonly hash: number
  /** Its kind, or the lists that it is in, as one small number. */
  readonly type: number
  readonly kind: WordKind | undefined
  /** A word of the language, so that its very letters may be evidence; of a name they may not. */
  readonly isEnglish: boolean
  readonly isListed: boolean
  /** From 0 to 7: how much its letters look like those of a name. */
  readonly likeness: number
  /** Its last letters, which tell what sort of word it is; of a word of the language only, else 0. */
  readonly suffix: number
  /** The lists that it is in, more coarsely: see {@link groupOf}. */
  readonly group: number
  /** Which part of a name it may be: see {@link partOf}. */
  readonly part: number
}

export interface Lexicon {
  readonly wordOf: (text: string) => Word
}

/** More different words than a report has; beyond them words are looked up each time. */
const mostRemembered = 200_000
/** Types below are kinds, twice: not in the lists of names, and in one. */
const kindTypes = 2 * (wordKinds.length + 1)

export function openLexicon(source: LexiconSource): Lexicon {
  const kinds = new Map<string, WordKind>()
  for (const kind of wordKinds) for (const word of source.kinds[kind].split(' ')) kinds.set(word, kind)
  const known = new Map<string, Word>()
  return {
    wordOf: text => {
      const found = known.get(text)
      if (found) return found
      const word = describe(text, source, kinds)
      if (known.size < mostRemembered) known.set(text, word)
      return word
    },
  }
}

function describe(text: string, source: LexiconSource, kinds: ReadonlyMap<string, WordKind>): Word {
  const lower = text.toLowerCase().replaceAll('’', "'")
  const plain = withoutAccents(lower)
  const kind = kinds.get(lower) ?? kindOfParts(lower, kinds)
  const isGiven = isIn(plain, source.given)
  const isSurname = isIn(plain, source.surnames)
  const english = englishness(lower, source.english)
  const isListed = isGiven || isSurname
  return {
    hash: hashText(lower, 0),
    kind,
    type: kind
      ? 2 * (1 + wordKinds.indexOf(kind)) + (isListed ? 1 : 0)
      : kindTypes + english * 8 + (isGiven ? 4 : 0) + (isSurname ? 2 : 0) + (source.places.has(plain) ? 1 : 0),
    isEnglish: kind !== undefined || english === 1,
    isListed,
    likeness: source.likeness(plain),
    suffix: english === 1 ? hashText(lower.slice(-3), 7) : 0,
    part: kind ? 0 : partOf({isGiven, isSurname, english}),
    group: groupOf({isKind: kind !== undefined, isListed, english, isPlace: source.places.has(plain)}),
  }
}

/** 1 a given name, 2 one that is a word too, 3 a surname and no given name, 4 one that is a word too, 5 a word, 6 unknown; 0 of a closed kind. */
function partOf(word: {isGiven: boolean; isSurname: boolean; english: number}): number {
  const isWord = word.english === 1
  if (word.isGiven) return isWord ? 2 : 1
  if (word.isSurname) return isWord ? 4 : 3
  return isWord ? 5 : 6
}

/** 1 unknown, 2 a name, 3 a name and a word, 4 a word, 5 a place, 6 a place and a name, 7 of a closed kind. */
function groupOf(word: {isKind: boolean; isListed: boolean; english: number; isPlace: boolean}): number {
  if (word.isKind) return 7
  if (word.isListed) return word.english === 1 ? 3 : word.isPlace ? 6 : 2
  if (word.english === 1) return 4
  return word.isPlace ? 5 : 1
}

/** “Jul-Sep”, “father-in-law”: every part has a kind, and the first decides. */
function kindOfParts(lower: string, kinds: ReadonlyMap<string, WordKind>): WordKind | undefined {
  const parts = lower.includes('-') ? lower.split('-').map(part => kinds.get(part)) : []
  return parts.every(each => each !== undefined) ? parts[0] : undefined
}

/** As the lists are looked up: a letter without its accent. */
export function withoutAccents(lower: string): string {
  return /^[\0-\x7F]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replaceAll('ł', 'l').replaceAll('ı', 'i') // prettier-ignore
}

/** Of a name of several parts each must be listed. */
function isIn(plain: string, names: NameFilter): boolean {
  if (names.has(plain)) return true
  return plain.includes('-') && plain.split('-').every(part => part.length < 3 || names.has(part))
}

/** 1 for a word that is written small, 2 for one that the dictionary has with a capital only, else 0. */
function englishness(lower: string, english: WordGraph): 0 | 1 | 2 {
  if (english.has(lower) || (lower.includes('-') && lower.split('-').every(part => english.has(part)))) return 1
  return english.has(lower.charAt(0).toUpperCase() + lower.slice(1)) ? 2 : 0
}
