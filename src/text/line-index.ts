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
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1}
  }
  const lineAt = (line: number) => {
    const start = starts[line - 1] ?? text.length
    let end = starts[line] ?? text.length
    while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
    return {start, end}
  }
  return {pointAt, lineAt, count: starts.length}
}
