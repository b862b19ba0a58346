import type {Report} from '#rule'
import {lastAtMost} from '#text/last-at-most'

/** The headings that a place of the draft stands under, the nearest first; those of no template too. */
export function headingsOver({headings}: Report, offset: number): readonly string[] {
  const found: string[] = []
  let depth = Infinity
  const nearest = lastAtMost(headings.length, i => headings[i]?.start, offset)
  for (let i = nearest; i >= 0 && depth > 1; i--) {
    const heading = headings[i]
    // A line in bold stands under every other.
    const level = heading?.depth === 0 ? 6 : (heading?.depth ?? 6)
    if (!heading || heading.start > offset || level >= depth) continue
    found.push(heading.text)
    depth = level
    if (nearest - i > mostSkipped) break
  }
  return found
}

/** So that a long draft with one heading of each depth is not read through for every name. */
const mostSkipped = 60
