import type {LineIndex} from '#text/line-index'
import type {Place} from '../engine/to-result.js'

/** The faulty stretch of a line with as much around it as fits, and how far into that it begins. */
export interface Frame {
  readonly code: string
  readonly markStart: number
  readonly markLength: number
}

/** Cuts a line to `width` characters around a finding. Undefined where there is nothing to see. */
export function codeFrame(text: string, lines: LineIndex, place: Place, width: number): Frame | undefined {
  const {start, end} = lines.lineAt(place.line)
  const line = text.slice(start, end)
  if (line.trim() === '') return undefined
  const from = place.column - 1
  const to = Math.max(from + 1, place.endLine === place.line ? place.endColumn - 1 : line.length)
  if (line.length <= width)
    return {code: printable(line), markStart: from, markLength: Math.min(to, Math.max(line.length, from + 1)) - from}
  const left = Math.max(0, Math.min(from - Math.floor(width / 4), line.length - width))
  const cut = printable(line.slice(left, left + width))
  const head = left > 0 ? '…' + cut.slice(1) : cut
  const code = left + width < line.length ? head.slice(0, -1) + '…' : head
  return {code, markStart: from - left, markLength: Math.max(1, Math.min(to - left, width) - (from - left))}
}

/** Character for character. */
function printable(text: string): string {
  return text.replace(/[\t\u00A0]/g, ' ').replace(/[\u0000-\u001F\u007F-\u009F\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '·') // prettier-ignore
}
