import {foldedWords} from './folded-words.js'

/** The shared share (Jaccard, 0 to 1) of the runs of `size` words in two texts. */
export function similarity(a: string, b: string, size = 5): number {
  const left = shingles(a, size)
  const right = shingles(b, size)
  if (left.size === 0 || right.size === 0) return 0
  let shared = 0
  for (const shingle of left) if (right.has(shingle)) shared++
  return shared / (left.size + right.size - shared)
}

/** The distinct runs of `size` folded words of a text. */
export function shingles(text: string, size: number): ReadonlySet<string> {
  const list = foldedWords(text)
  // One string cut in many places costs less than many strings joined.
  const joined = list.join(' ')
  const found = new Set<string>()
  let [start, end] = [0, list.slice(0, size).join(' ').length]
  for (let i = 0; i + size <= list.length; i++) {
    found.add(joined.slice(start, end))
    start += (list[i]?.length ?? 0) + 1
    end += (list[i + size]?.length ?? 0) + 1
  }
  return found
}
