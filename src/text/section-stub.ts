import {lineEnd} from './line-end.js'
import type {Range} from './range.js'

export interface StubLabel {
  readonly title: string
  /** 1 to 6 for a markdown heading, else 0. */
  readonly depth: number
  readonly isBold: boolean
}

/**
 * The edit that adds a section for its author to fill in, behind the line on which the words before it end. Undefined where
 * that line goes on: behind a label glued to them, or inside HTML, there is no place for it.
 */
export function sectionStub(text: string, lastWords: Range, {title, depth, isBold}: StubLabel) {
  const rest = /^[^\r\n]*/.exec(text.slice(lastWords.end))?.[0] ?? ''
  if (!/^[\s*_|)\]:>.]*$/.test(rest)) return undefined
  const at = lastWords.end + rest.trimEnd().length
  const label = depth > 0 ? `${'#'.repeat(depth)} ${title}` : isBold ? `**${title}**` : `${title}:`
  const gap = lineEnd(text).repeat(2)
  return {start: at, end: at, text: `${gap}${label}${gap}[To be completed]`}
}
