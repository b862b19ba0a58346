// Finds words that a stray space cuts in two, by the dictionary: “gover nance”.
import type {Range} from '#text/range'
import {functionWords, prefixes} from './compound-parts.js'

export interface CutWord {
  /** Offsets into the text. */
  readonly at: Range
  readonly wrong: string
  readonly right: string
  /** Whether neither half is a word, so that nothing else can be meant. */
  readonly isSure: boolean
}

type Knows = (word: string) => boolean

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** The dictionary has them, but in front of a word that they make another word of, they are what is left of it. */
const stumps = set('ac ad com con cor dis em en ex im mis ob pro res sup')
const tails = set('ed er ers es ion ions')
/** Two words may be written as one and stay two: Latin, mostly. */
const pairs = set('proforma postmortem perse percent subpoena alfresco')

const shortest = 6
const word = /[A-Za-z]+/g
/** What touches one of these is an address, a reference, a path or a compound. */
const besides = /[\w@/\\#&+’'-]/

/** Whether a word in lower case may be half of one. */
export const isOdd = (word: string, knows: Knows) => stumps.has(word) || tails.has(word) || !knows(word)

/** The words of a text that are cut; `knows` is the dictionary’s. */
export function cutWords(text: string, knows: Knows): readonly CutWord[] {
  const words = text.match(word) ?? []
  if (!words.some(one => isOdd(one.toLowerCase(), knows))) return []
  // Welsh and Gaelic stand beside English in bilingual reports.
  if (words.filter(one => /^[a-z]{3,}$/.test(one) && !knows(one)).length > 3 + words.length / 8) return []
  const places = [...text.matchAll(word)].map(({0: one, index}) => ({one, index}))
  return places.flatMap(({one: first, index}, at) => {
    const {one: second = '', index: next = 0} = places[at + 1] ?? {}
    const end = next + second.length
    if (next !== index + first.length + 1 || !isCut(first, second, knows)) return []
    if (!isApart(text, {start: index, end}, first.length)) return []
    const isSure = !knows(first.toLowerCase()) && !knows(second.toLowerCase())
    return [{at: {start: index, end}, wrong: text.slice(index, end), right: first + second, isSure}]
  })
}

function isCut(first: string, second: string, knows: Knows): boolean {
  const [head, tail] = [first.toLowerCase(), second.toLowerCase()]
  if (head.length + tail.length < shortest || tail.length < 2) return false
  const [isHead, isTail] = [knows(head), knows(tail)]
  const isTailOdd = !isTail || tails.has(tail)
  if (isTail && prefixes.has(head) && !stumps.has(head)) return false
  // Behind a word that only the dictionary lacks the sentence goes on: “the ropeline is”.
  if (head.length > 4 && functionWords.has(tail)) return false
  // A capital may begin a name, which no dictionary has; so may all of them.
  if (first === head ? isHead && !stumps.has(head) && !isTailOdd : !isTailOdd) return false
  if (!isInOneCase(first, second) || (head.length === 1 && isTail)) return false
  return !pairs.has(head + tail) && knows(head + tail)
}

function isInOneCase(first: string, second: string): boolean {
  if (second === second.toLowerCase()) return first.slice(1) === first.slice(1).toLowerCase()
  return first.length > 2 && second.length > 2 && (first + second).toUpperCase() === first + second
}

/** One space between, no figure in front of what may be a unit, and nothing that makes it part of more. */
function isApart(text: string, {start, end}: Range, length: number): boolean {
  if (!/[ \u00A0]/.test(text.charAt(start + length)) || /\d ?$/.test(text.slice(Math.max(0, start - 2), start))) return false // prettier-ignore
  if (besides.test(text.charAt(start - 1)) || /\.\w/.test(text.slice(end, end + 2))) return false
  return /^[’']s(?!\w)/.test(text.slice(end, end + 3)) || !besides.test(text.charAt(end))
}
