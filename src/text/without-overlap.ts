import type {Range} from './range.js'

/** Things found in a text, in order; of those that overlap, the first, and of those that begin together the longest. */
export function withoutOverlap<T extends {readonly at: Range}>(found: readonly T[]): readonly T[] {
  let end = -1
  return found
    .toSorted((a, b) => a.at.start - b.at.start || b.at.end - a.at.end)
    .filter(({at}) => {
      const isFree = at.start >= end
      if (isFree) end = at.end
      return isFree
    })
}
