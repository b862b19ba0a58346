import {hashText} from './name-filter.js'

/** One weight a bucket of groups of letters; the last is the bias. */
export const likenessBuckets = 8192

/** From 0 (like a word or a place) to 7 (like a name), by groups of two to four letters. */
export function nameLikeness(plain: string, weights: Int8Array): number {
  let sum = weights[likenessBuckets] ?? 0
  for (const bucket of letterGroups(plain)) sum += weights[bucket] ?? 0
  return Math.min(7, Math.max(0, 4 + Math.round(sum / 24)))
}

/** The buckets of a word's groups of letters, its ends marked. */
export function letterGroups(plain: string): readonly number[] {
  const marked = `^${plain}$`
  const groups: number[] = []
  for (let size = 2; size <= 4; size++)
    for (let at = 0; at + size <= marked.length; at++)
      groups.push(hashText(marked.slice(at, at + size), size) % likenessBuckets)
  return groups
}
