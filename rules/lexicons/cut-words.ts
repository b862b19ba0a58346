// Finds words that a stray space cuts in two, by the dictionary: “gover nance”.
import type {Range} from '#text/range'
import {tokensIn, type Token} from '#text/tokens'
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
const pairs = set('proforma postmortem perse percent subpoena alfresco deminimis')

const shortest = 6
const word = /[A-Za-z]+/g
/** What touches one of these is an address, a reference, a path or a compound. */
const besides = /[\w@/\\#&+’'-]/

/** Words of the dictionary, in lower case, that may be half of one all the same. */
export const knownHalves: ReadonlySet<string> = new Set([...stumps, ...tails])

/** The words of a text that are cut; `knows` is the dictionary’s. */
export function cutWords(text: string, knows: Knows): readonly CutWord[] {
  const words = tokensIn(text, word)
  const isOdd = (one: string) => knownHalves.has(one) || !knows(one)
  const odd = words.map(one => isOdd(one.text.toLowerCase()))
  const count = odd.filter(Boolean).length
  if (count === 0 || (count > 3 + words.length / 8 && isForeign(words, knows))) return []
  return words.flatMap(({text: first, start, end: middle}, at) => {
    const {text: second, start: next, end} = words[at + 1] ?? {text: '', start: 0, end: 0}
    if (!(odd[at] === true || odd[at + 1] === true) || next !== middle + 1 || !isCut(first, second, knows)) return []
    if (!isApart(text, {start, end}, first.length)) return []
    const isSure = !knows(first.toLowerCase()) && !knows(second.toLowerCase())
    return [{at: {start, end}, wrong: text.slice(start, end), right: first + second, isSure}]
  })
}

// Welsh and Gaelic stand beside English in bilingual reports.
const isForeign = (words: readonly Token[], knows: Knows) =>
  words.filter(({text}) => /^[a-z]{3,}$/.test(text) && !knows(text)).length > 3 + words.length / 8

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
