import {foldedWords} from './folded-words.js'

/**
 * The distinct runs of `size` folded words of a text, each as a number of 32 bits: texts that share most of them say the same.
 * One pair of different runs in four billion looks alike, which is one run of many.
 */
export function shingles(text: string, size: number): ReadonlySet<number> {
  const list = foldedWords(text).map(hashOf)
  const found = new Set<number>()
  for (let i = 0; i + size <= list.length; i++) {
    let run = 0
    for (let word = i; word < i + size; word++) run = Math.imul(run, 31) + (list[word] ?? 0)
    found.add(run | 0)
  }
  return found
}

/** FNV-1a. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash
}
