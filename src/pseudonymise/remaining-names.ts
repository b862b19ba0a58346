import {lastAtMost} from '#text/last-at-most'
import {plainWords} from '#text/plain-words'
import type {Range} from '#text/range'

const shortest = 3

interface Search {
  /** Words of names, by their {@link plainWords} keys. */
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
  return plainWords(text).flatMap(({key, start, end}) => {
    // “The Okafors”
    if (key.length < shortest || ![key, key.replace(/s$/, ''), key.replace(/es$/, '')].some(each => parts.has(each)) || isKnown(start)) return [] // prettier-ignore
    // Whose name is a word, as Hope and Will, is looked for only where a capital has no other reason.
    const isSmall = text.slice(start, end) === key
    if (isWord(key) && (isSmall || !/[a-z,;] $/.test(text.slice(Math.max(0, start - 2), start)))) return []
    return [{start, end}]
  })
}
