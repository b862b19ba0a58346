import {lineEnd} from './line-end.js'
import type {Range} from './range.js'

export interface StubLabel {
  readonly title: string
  /** 1 to 6 for a markdown heading, else 0. */
  readonly depth: number
  readonly isBold: boolean
}

/**
 * The edit that adds a section for its author to fill in behind a stretch of a draft. Undefined where that ends
 * in something else than the words at `lastWords`: in code, a comment or HTML nobody would see the section.
 */
export function sectionStub(text: string, behind: number, lastWords: Range, {title, depth, isBold}: StubLabel) {
  const at = text.slice(0, behind).trimEnd().length
  if (lastWords.end > at || !/^[\s*_|)\]:>.]*$/.test(text.slice(lastWords.end, at))) return undefined
  const label = depth > 0 ? `${'#'.repeat(depth)} ${title}` : isBold ? `**${title}**` : `${title}:`
  const gap = lineEnd(text).repeat(2)
  return {start: at, end: at, text: `${gap}${label}${gap}[To be completed]`}
}
