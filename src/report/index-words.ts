import {letter} from '#text/letter'
import type {Prose} from './types.js'

/** Every word of the prose (letters alone) in lower case, with the pieces that have it, in order; `text` is the prose, a piece a line. */
export function indexWords(text: string, prose: readonly Prose[]): ReadonlyMap<string, readonly Prose[]> {
  const found = new Map<string, Prose[]>()
  let at = 0
  for (const piece of prose) {
    const end = at + piece.passage.text.length
    while (at < end) {
      if (!isLetter(text, at)) {
        at++
        continue
      }
      const start = at
      while (at < end && isLetter(text, at)) at++
      const word = text.slice(start, at)
      const pieces = found.get(word)
      if (pieces === undefined) found.set(word, [piece])
      else if (pieces.at(-1) !== piece) pieces.push(piece)
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
