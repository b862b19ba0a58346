import type {TextEdit} from '../rule.js'

/** A stretch of a text with what stood there before. */
export interface Swap {
  /** Offset into the text with the labels. */
  readonly at: number
  readonly length: number
  readonly was: string
}

export interface Swapped {
  readonly text: string
  /** In order; with them {@link swapBack} gives the first text. */
  readonly swaps: readonly Swap[]
}

/** Applies edits that are in order and do not overlap. */
export function swapIn(text: string, edits: readonly TextEdit[]): Swapped {
  const swaps: Swap[] = []
  const parts: string[] = []
  let from = 0
  let shift = 0
  for (const {start, end, text: label} of edits) {
    if (start < from || end < start || end > text.length)
      throw new RangeError('edits must be in order and within the text')
    parts.push(text.slice(from, start), label)
    swaps.push({at: start + shift, length: label.length, was: text.slice(start, end)})
    shift += label.length - (end - start)
    from = end
  }
  return {text: parts.join('') + text.slice(from), swaps}
}

/** Gives the text as it was. */
export function swapBack(text: string, swaps: readonly Swap[]): string {
  const parts: string[] = []
  let from = 0
  for (const {at, length, was} of swaps) {
    parts.push(text.slice(from, at), was)
    from = at + length
  }
  return parts.join('') + text.slice(from)
}
