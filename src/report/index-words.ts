import {letter} from '#text/letter'
import type {Prose} from './types.js'

/** Where something stands: the piece, and the offset in its text. */
export interface PlaceInProse {
  readonly prose: Prose
  readonly start: number
}

/** Every word of the prose (letters alone) in lower case, with its places in order; `text` is the prose, a piece a line. */
export function indexWords(text: string, prose: readonly Prose[]): ReadonlyMap<string, readonly PlaceInProse[]> {
  const found = new Map<string, PlaceInProse[]>()
  let at = 0
  for (const piece of prose) {
    const begin = at
    const end = at + piece.passage.text.length
    while (at < end) {
      if (!isLetter(text, at)) {
        at++
        continue
      }
      const start = at
      while (at < end && isLetter(text, at)) at++
      const word = text.slice(start, at)
      const place = {prose: piece, start: start - begin}
      const places = found.get(word)
      if (places === undefined) found.set(word, [place])
      else places.push(place)
    }
    // The end of the line.
    at++
  }
  return found
}

const beyondAscii = new RegExp(`[${letter}]`)

function isLetter(text: string, at: number): boolean {
  const unit = text.charCodeAt(at)
  return unit < 128 ? unit >= 97 && unit <= 122 : beyondAscii.test(text.charAt(at))
}
