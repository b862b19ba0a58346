import type {Range} from './range.js'

/** A stretch of a markdown text that is not said: code, or a comment. */
export interface Unsaid extends Range {
  readonly kind: 'code' | 'comment'
}

const opening = /^ {0,3}(?<fence>```|~~~)|(?<comment><!--)|`[^`\n]{1,300}`/gm

/** In order. What opens first has what it holds: the mark of a comment in code is none, nor is one of code in a comment. */
export function findCode(text: string): readonly Unsaid[] {
  if (!text.includes('`') && !text.includes('~~~') && !text.includes('<!--')) return []
  const found: Unsaid[] = []
  const lastComment = text.lastIndexOf('-->')
  const pattern = new RegExp(opening)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const {fence, comment} = match.groups ?? {}
    // What nothing closes is no comment.
    if (comment && lastComment < pattern.lastIndex) continue
    if (comment) pattern.lastIndex = text.indexOf('-->', pattern.lastIndex) + 3
    if (fence) pattern.lastIndex = fenceEnd(text, pattern.lastIndex, fence)
    found.push({start: match.index, end: pattern.lastIndex, kind: comment ? 'comment' : 'code'})
  }
  return found
}

/** The end of the line that closes a fence; of the text, where none does. */
function fenceEnd(text: string, from: number, mark: string): number {
  const close = new RegExp(`^ {0,3}${mark}[^\\r\\n]*`, 'gm')
  close.lastIndex = from
  return close.exec(text) ? close.lastIndex : text.length
}
