import {letter} from '#text/letter'
import {lastAtMost} from '#text/last-at-most'
import {matchesIn} from '#text/matches-in'
import type {Range} from '#text/range'

const word = new RegExp(`[${letter}]+`, 'g')
const shortest = 3

interface Search {
  /** Words of names, in lower case. */
  readonly parts: ReadonlySet<string>
  /** What has been dealt with. */
  readonly known: readonly Range[]
  readonly isWord: (word: string) => boolean
}

/** Where words of replaced names stand elsewhere: in links and file names, in lower case, or as somebody else’s name. */
export function remainingNames(text: string, {parts, known, isWord}: Search): readonly Range[] {
  const ranges = known.toSorted((a, b) => a.start - b.start)
  const isKnown = (at: number) => {
    const near = ranges[lastAtMost(ranges.length, i => ranges[i]?.start, at)]
    return near !== undefined && near.start <= at && at < near.end
  }
  return matchesIn(text, word).flatMap(({0: found, index: start}) => {
    const key = found.toLowerCase()
    if (found.length < shortest || !parts.has(key) || isKnown(start)) return []
    // Whose name is a word, as Hope and Will, is looked for only where a capital has no other reason.
    if (isWord(key) && (found === key || !/[a-z,;] $/.test(text.slice(Math.max(0, start - 2), start)))) return []
    return [{start, end: start + found.length}]
  })
}
