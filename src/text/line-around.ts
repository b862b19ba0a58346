import type {Range} from './range.js'

/** The lines that a range stands on; `endWithBlank` is behind the line end and the blank lines that follow. */
export function lineAround(text: string, {start, end}: Range): Range & {readonly endWithBlank: number} {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const rest = /[\r\n]/.exec(text.slice(end))
  const to = rest ? end + rest.index : text.length
  const blank = /^(?:\r\n|\n|\r)(?:[ \t]*(?:\r\n|\n|\r))*/.exec(text.slice(to))?.[0].length ?? 0
  return {start: start === 0 ? 0 : from, end: to, endWithBlank: to + blank}
}
