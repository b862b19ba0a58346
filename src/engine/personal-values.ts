import {letter} from '#text/letter'
import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'

/** What stands in the place of each character of a value that is not shown. */
export const veil = '█'

/** The values of a draft that nobody is to read elsewhere: names, numbers, addresses. */
export interface PersonalValues {
  /** Every place in the draft, in order, where one of them stands, found there or not. */
  readonly ranges: readonly Range[]
  /** A text that quotes the draft, without them; one that is cut off in the middle of a value loses that too. */
  readonly mask: (text: string) => string
}

/** A value as the rule found it. */
export interface PersonalValue extends Range {
  /** Whether each of its words is personal by itself, as of a name, or only the whole, as of an address. */
  readonly isByWord: boolean
}

/** A value’s words lead from one node to the next. */
interface Node {
  readonly next: Map<string, Node>
  isEnd: boolean
}

const word = new RegExp(`[${letter}\\d]+`, 'g')
/** Shorter parts of a name are words of the language, or initials. */
const shortestPart = 3

export function personalValues(text: string, found: readonly PersonalValue[]): PersonalValues {
  if (found.length === 0) return {ranges: [], mask: quote => quote}
  const root: Node = {next: new Map(), isEnd: false}
  for (const {start, end, isByWord} of found) {
    const words = wordsOf(text.slice(start, end)).map(({key}) => key)
    add(root, words)
    if (isByWord) for (const part of words) if (part.length >= shortestPart) add(root, [part])
  }
  const occurrences = placesIn(text, root, false)
  return {
    ranges: merge([...occurrences, ...found.map(({start, end}) => ({start, end}))]),
    mask: quote => veiled(quote, placesIn(quote, root, true)),
  }
}

/** The text with a veil over these stretches; as long as before, line ends and all. */
export function veiled(text: string, ranges: readonly Range[]): string {
  let shown = ''
  let from = 0
  for (const {start, end} of ranges) {
    if (start < from) continue
    shown += text.slice(from, start) + text.slice(start, end).replace(/[^\r\n]/g, veil)
    from = end
  }
  return shown + text.slice(from)
}

interface Word extends Range {
  readonly key: string
}

/** In lower case, since who types a name again may type it so. */
const wordsOf = (text: string): readonly Word[] =>
  matchesIn(text, word).map(({0: found, index}) => ({start: index, end: index + found.length, key: found.toLowerCase()}))

function add(root: Node, words: readonly string[]): void {
  let node = root
  for (const each of words) {
    const next = node.next.get(each) ?? {next: new Map<string, Node>(), isEnd: false}
    node.next.set(each, next)
    node = next
  }
  if (node !== root) node.isEnd = true
}

/** The longest value from each word on; where the text may be cut off, the beginning of one at its end as well. */
function placesIn(text: string, root: Node, mayBeCut: boolean): readonly Range[] {
  const words = wordsOf(text)
  const places: Range[] = []
  for (let from = 0; from < words.length; ) {
    const length = valueAt(words, from, root, mayBeCut)
    if (length > 0) places.push({start: words[from]?.start ?? 0, end: words[from + length - 1]?.end ?? 0})
    from += Math.max(1, length)
  }
  return places
}

/** How many words from here on are a value. */
function valueAt(words: readonly Word[], from: number, root: Node, mayBeCut: boolean): number {
  let node: Node | undefined = root
  let length = 0
  for (let at = from; at < words.length; at++) {
    const key: string = words[at]?.key ?? ''
    const next: Node | undefined = node.next.get(key)
    if (!next) return mayBeCut && at === words.length - 1 && isBeginning(key, node) ? at - from + 1 : length
    node = next
    if (node.isEnd) length = at - from + 1
  }
  return mayBeCut && node.next.size > 0 && words.length - from > length ? words.length - from : length
}

function isBeginning(key: string, {next}: Node): boolean {
  return key.length >= shortestPart && [...next.keys()].some(each => each.startsWith(key))
}

function merge(ranges: readonly Range[]): readonly Range[] {
  const merged: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1)
    if (last && range.start <= last.end) merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, range.end)} // prettier-ignore
    else merged.push(range)
  }
  return merged
}
