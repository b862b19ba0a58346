/**
 * A set of words as a Bloom filter: it never misses a word that was put in, and takes one in a thousand others for one.
 * Fifteen bits a word; where a list is evidence among other evidence, that is enough.
 */
export interface NameFilter {
  readonly has: (word: string) => boolean
}

const hashes = 10
const bitsAWord = 15

export function openNameFilter(bytes: Uint8Array): NameFilter {
  const size = bytes.length * 8
  return {
    has: word => {
      const [first, step] = [hashText(word, 1), hashText(word, 2) | 1]
      for (let i = 0; i < hashes; i++) {
        const bit = bitAt(first, step, i, size)
        if (((bytes[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false
      }
      return true
    },
  }
}

export function packNameFilter(words: ReadonlySet<string>): Uint8Array {
  const bytes = new Uint8Array(Math.ceil((words.size * bitsAWord) / 8))
  for (const word of words) {
    const [first, step] = [hashText(word, 1), hashText(word, 2) | 1]
    for (let i = 0; i < hashes; i++) {
      const bit = bitAt(first, step, i, bytes.length * 8)
      bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (1 << (bit & 7))
    }
  }
  return bytes
}

const bitAt = (first: number, step: number, i: number, size: number) => ((first + Math.imul(i, step)) >>> 0) % size

/** 32 bits, the same on every machine (FNV-1a with a last mix). */
export function hashText(text: string, seed: number): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return (hash ^ (hash >>> 15)) >>> 0
}
