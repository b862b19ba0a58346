import type {Range} from './range.js'

const pairs: Readonly<Record<string, string>> = {'(': ')', '[': ']', '{': '}', '<': '>'}

/** A stretch of a text, extended to the pair of brackets that it stands in, if both are near and on its line. */
export function withBrackets(text: string, {start, end}: Range): Range {
  const ahead = /[([{<][^()[\]{}<>\n]{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? ''
  const from = start - ahead.length
  const closing = pairs[text.charAt(from)]
  if (closing === undefined) return {start, end}
  const behind = text.slice(end - 1, end + 300)
  const close = behind.indexOf(closing)
  const isBroken = close === -1 || behind.slice(1, close).includes('\n')
  return isBroken ? {start, end} : {start: from, end: Math.max(end, end + close)}
}
