/** Finds parts of a text. */
export interface PartIndex {
  readonly includes: (part: string) => boolean
  /** Offsets, in order; occurrences may overlap. */
  readonly placesOf: (part: string) => readonly number[]
  /** The numbers of the parts that it may have, of many by their keys: all that it has, and few that it lacks. */
  readonly likely: (keys: Uint16Array) => readonly number[]
}

const slots = 1 << 13
/** As many of its slots tell nearly always that a part is not there. */
const keysOfPart = 8
/** What every text has. */
const everywhere = slots

/** Of each part, slots of which a text that has the part has all. */
export function keysOf(parts: readonly string[]): Uint16Array {
  const keys = new Uint16Array(parts.length * keysOfPart).fill(everywhere)
  for (const [number, part] of parts.entries())
    for (let key = 0; key < keysOfPart && part.length >= 3; key++)
      keys[number * keysOfPart + key] = slotAt(part, Math.floor((key * (part.length - 3)) / (keysOfPart - 1)))
  return keys
}

/**
 * Makes a text ready for thousands of searches. Every three letters have a slot with the places at which they stand; of the slots
 * of a part, the one with the fewest places is where to look, and most parts that a text lacks have one with none.
 */
export function indexParts(text: string): PartIndex {
  // Of each slot the first place, and behind each place the next of its slot, counted from 1.
  const [sizes, firsts, nexts] = [new Uint32Array(slots + 1), new Uint32Array(slots), new Uint32Array(text.length)]
  sizes[everywhere] = 1
  for (let at = text.length - 3; at >= 0; at--) {
    const slot = slotAt(text, at)
    nexts[at] = firsts[slot] ?? 0
    firsts[slot] = at + 1
    sizes[slot] = (sizes[slot] ?? 0) + 1
  }
  const search = (part: string, most: number): readonly number[] => {
    let offset = 0
    let fewest = Infinity
    for (let at = 0; at < part.length - 2; at++) {
      const size = sizes[slotAt(part, at)] ?? 0
      if (size === 0) return none
      if (size >= fewest) continue
      fewest = size
      offset = at
    }
    const found: number[] = []
    for (let place = firsts[slotAt(part, offset)] ?? 0; place > 0; place = nexts[place - 1] ?? 0) {
      const start = place - 1 - offset
      if (start < 0 || !text.startsWith(part, start)) continue
      found.push(start)
      if (found.length === most) break
    }
    return found
  }
  // Two letters have a slot of their own kind, which only tells whether they stand anywhere.
  const pairs = new Uint8Array(slots)
  for (let at = 1; at < text.length; at++) pairs[pairAt(text, at - 1)] = 1
  const mayHaveShort = (part: string) => part.length < 2 || pairs[pairAt(part, 0)] === 1
  return {
    includes: part => (part.length < 3 ? mayHaveShort(part) && text.includes(part) : search(part, 1).length > 0),
    placesOf: part => {
      if (part.length >= 3) return search(part, Infinity)
      return mayHaveShort(part) ? placesOfShort(text, part) : []
    },
    likely: keys => likelyOf(keys, sizes),
  }
}

const none: readonly number[] = []

function likelyOf(keys: Uint16Array, sizes: Uint32Array): readonly number[] {
  const found: number[] = []
  for (let first = 0; first < keys.length; first += keysOfPart) {
    let key = first
    while (key < first + keysOfPart && (sizes[keys[key] ?? everywhere] ?? 0) > 0) key++
    if (key === first + keysOfPart) found.push(first / keysOfPart)
  }
  return found
}

/** Of three letters. */
const slotAt = (text: string, at: number) =>
  (text.charCodeAt(at) * 841 + text.charCodeAt(at + 1) * 29 + text.charCodeAt(at + 2)) & (slots - 1)

const pairAt = (text: string, at: number) => (text.charCodeAt(at) * 61 + text.charCodeAt(at + 1)) & (slots - 1)

function placesOfShort(text: string, part: string): readonly number[] {
  const places: number[] = []
  for (let at = text.indexOf(part); at !== -1 && part !== ''; at = text.indexOf(part, at + 1)) places.push(at)
  return places
}
