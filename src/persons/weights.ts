/** The weights of the scorer by the fingerprint of their feature; a feature that is not among them weighs nothing. */
export interface Weights {
  readonly of: (fingerprint: number) => number
}

/** Feature → 24 bits. Two features in 16 million share one. */
export function fingerprint(name: number, variant: number, a: number, b: number): number {
  let hash = Math.imul(name * 8 + variant + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35), 0x27d4eb2f)
  hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1)
  return (hash ^ (hash >>> 16)) & 0xffffff
}

/** Weights are stored in these parts of one, so that a byte holds −4 to 4. */
export const weightUnit = 32

/** A hash table with open addressing: the fingerprint in the upper 24 bits of a slot, its weight in the lower eight. */
export function openWeights(fingerprints: Uint32Array, values: Int8Array): Weights {
  const size = 2 ** Math.ceil(Math.log2(fingerprints.length * 2 + 2))
  const slots = new Uint32Array(size)
  fingerprints.forEach((each, i) => {
    let at = each & (size - 1)
    while (slots[at] !== 0) at = (at + 1) & (size - 1)
    slots[at] = ((each << 8) | ((values[i] ?? 0) & 0xff)) >>> 0
  })
  return {
    of: wanted => {
      let at = wanted & (size - 1)
      for (let slot = slots[at] ?? 0; slot !== 0; slot = slots[at] ?? 0) {
        if (slot >>> 8 === wanted) return (slot << 24) >> 24
        at = (at + 1) & (size - 1)
      }
      return 0
    },
  }
}
