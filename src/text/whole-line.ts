import type {Range} from './range.js'

/**
 * The line that a range fills, but for a bullet and emphasis marks, so that it can be deleted: with its line end and, where
 * it is a paragraph of its own, the blank lines behind it. Undefined where the line holds anything else.
 */
export function wholeLine(text: string, {start, end}: Range): Range | undefined {
  let from = start
  while (from > 0 && /[ \t*_+•-]/.test(text.charAt(from - 1))) from--
  let to = end
  while (to < text.length && /[ \t*_.]/.test(text.charAt(to))) to++
  if (!isEdge(text, from - 1) || !isEdge(text, to)) return undefined
  const isOwnParagraph = from === 0 || isEdge(text, from - (text.endsWith('\r\n', from) ? 3 : 2))
  const behind = isOwnParagraph ? blankLines : oneLineEnd
  behind.lastIndex = to
  return {start: from, end: to + (behind.exec(text)?.[0].length ?? 0)}
}

const oneLineEnd = /\r\n|\n|\r/y
const blankLines = /(?:[ \t]*(?:\r\n|\n|\r))+/y

const isEdge = (text: string, index: number) => index < 0 || index >= text.length || /[\r\n]/.test(text.charAt(index))
