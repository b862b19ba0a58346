import {lastAtMost} from './last-at-most.js'

/** A place in a file as people count: lines and columns from 1, columns in UTF-16 units. */
export interface Point {
  readonly line: number
  readonly column: number
}

/** Where the lines of a text begin; CRLF, LF and a lone CR each end a line, as in CommonMark and LSP. */
export interface LineIndex {
  readonly pointAt: (offset: number) => Point
  /** The offsets of a line without its line end; the line is counted from 1. */
  readonly lineAt: (line: number) => {readonly start: number; readonly end: number}
  readonly count: number
}

export function indexLines(text: string): LineIndex {
  const starts = [0]
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length)

  const pointAt = (offset: number): Point => {
    const index = lastAtMost(starts.length, at => starts[at], offset)
    return {line: index + 1, column: offset - (starts[index] ?? 0) + 1}
  }
  const lineAt = (line: number) => {
    const start = starts[line - 1] ?? text.length
    let end = starts[line] ?? text.length
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    return {start, end}
  }
  return {pointAt, lineAt, count: starts.length}
}
