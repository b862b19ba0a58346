import type {Passage, Prose, Range, Report} from '#rule'
import {longestDigitRun} from '#text/digit-run'
import {joinTabTables} from '#text/join-tab-tables'
import {lastAtMost} from '#text/last-at-most'
import {matchesIn} from '#text/matches-in'
import {createPassage, trimPassage} from '#text/passage'
import {onceADraft} from './once-a-draft.js'

// All that a file holds with a digit in it: what is read, and comments, link targets, alternative texts and code between.

export interface Stretch {
  readonly text: string
  /** What may label it from outside: the heading or stem above, the head of its column, the other cells of its row. */
  readonly before: string
  readonly behind: string
  /** The place in the draft of a part of it. */
  readonly range: (start: number, end: number) => Range
  /** Whether it is no running text. */
  readonly isHidden: boolean
  /** How many digits it has at most without a letter between. */
  readonly digits: number
}

const [longestBefore, longestBehind, longestHead] = [160, 100, 60]
const nothing = createPassage('', [])
const hasDigit = (text: string) => /\d/.test(text)
/** Fewer letters that nobody sees are marks of emphasis. */
const fewestHidden = 6

/** Those with a digit: the cells of tables, other prose, and what is hidden. */
export const allStretches = onceADraft((report): readonly Stretch[] => {
  const pieces = report.prose.map(piece => ({...piece, place: piece.passage.range()}))
  const cells = joinTabTables(report.tables, report.text).flatMap(({rows}) => cellsOf(rows))
  return [...cells, ...proseOf(pieces, report), ...hiddenOf(pieces, report)]
})

function shownAs(passage: Passage, before: string, behind: string): Stretch {
  const range = (start: number, end: number) => passage.range(start, end)
  return {text: passage.text, before, behind, range, isHidden: false, digits: longestDigitRun(passage.text)}
}

function cellsOf(rows: readonly (readonly Passage[])[]): readonly Stretch[] {
  return rows.flatMap((row, r) => {
    if (!row.some(({text}) => hasDigit(text))) return []
    const heads = r > 0 ? (rows[0] ?? []) : []
    let left = ''
    return row.flatMap((passage, c) => {
      const before = left + headOf(heads[c])
      left = `${before}${passage.text} | `.slice(-longestBefore)
      return hasDigit(passage.text) ? [shownAs(passage, before, behindOf(row, heads, c))] : []
    })
  })
}

/** A first row of values heads nothing. */
const headOf = ({text}: Passage = nothing) =>
  text === '' || text.length > longestHead || /\d{4}/.test(text) ? '' : `${text}: `

function behindOf(row: readonly Passage[], heads: readonly Passage[], c: number): string {
  let behind = ''
  for (let next = c + 1; next < row.length && behind.length < longestBehind; next++)
    behind += ` | ${headOf(heads[next])}${row[next]?.text.slice(0, longestBehind) ?? ''}`
  return behind.slice(0, longestBehind)
}

/** The rows of a table without the line that makes it one to markdown; undefined for other text. */
function typedRows({text, slice}: Passage): readonly (readonly Passage[])[] | undefined {
  const lines = text.includes('|') && text.includes('\n') ? matchesIn(text, /[^\n]+/g) : []
  const isRow = ([line]: RegExpExecArray) => line.indexOf('|') !== line.lastIndexOf('|')
  if (lines.filter(isRow).length < 2) return undefined
  return lines.map(
    line =>
    matchesIn(line[0], /[^|]+/g).map(cell => trimPassage(slice(line.index + cell.index, line.index + cell.index + cell[0].length))), // prettier-ignore
  )
}

interface Piece extends Prose {
  readonly place: Range
}

function proseOf(pieces: readonly Piece[], {tables}: Report): readonly Stretch[] {
  const cells = tables
    .flatMap(({rows}) => rows.flatMap(row => row.filter(({text}) => hasDigit(text)).map(cell => cell.range())))
    .sort((a, b) => a.start - b.start)
  const isOfCell = ({start}: Range) => {
    const cell = cells[lastAtMost(cells.length, i => cells[i]?.start, start)]
    return cell !== undefined && cell.start <= start && start < cell.end
  }
  let stem = ''
  return pieces.flatMap((piece, i) => {
    const last = pieces[i - 1]
    if (last && !(isItem(last) && isItem(piece))) stem = stemOf(last)
    if (!hasDigit(piece.passage.text) || isOfCell(piece.place)) return []
    const rows = typedRows(piece.passage)
    return rows ? cellsOf(rows) : [shownAs(piece.passage, stem, '')]
  })
}

const isItem = ({bullet, number}: Piece) => bullet !== undefined || number !== undefined

/** What leads in to the next piece, or to all items of a list: words with a colon at their end, a heading, a short line. */
function stemOf(piece: Piece): string {
  const text = piece.passage.text.slice(-longestBefore).trimEnd()
  if (text.endsWith(':')) return `${text} `
  return text.length > longestHead || isItem(piece) || /[.!?,;]$/.test(text) ? '' : `${text}: `
}

/** Between and inside the pieces of prose. */
function hiddenOf(pieces: readonly Piece[], {text}: Report): readonly Stretch[] {
  const hidden: Range[] = []
  let end = 0
  for (const {passage, place} of pieces.toSorted((a, b) => a.place.start - b.place.start)) {
    if (place.start > end) hidden.push({start: end, end: place.start})
    for (const inside of hiddenInside(passage, place, text)) hidden.push(inside)
    end = Math.max(end, place.end)
  }
  hidden.push({start: end, end: text.length})
  return hidden.filter(range => range.end - range.start >= fewestHidden && digitsIn(text, range) > 0).map(range => hiddenAt(text, range)) // prettier-ignore
}

function hiddenAt(draft: string, {start, end}: Range): Stretch {
  // So typed, a space is one all the same; a stretch keeps its length.
  const text = draft.slice(start, end).replace(/%20|\+|&nbsp;|&#160;/g, space => ' '.padEnd(space.length))
  const before = draft.slice(Math.max(0, start - longestBefore), start)
  const range = (from: number, to: number) => ({start: start + from, end: start + to})
  return {text, before, behind: draft.slice(end, end + longestBehind), range, isHidden: true, digits: longestDigitRun(text)} // prettier-ignore
}

/** Marks, link targets and the like between the characters of a piece; looked for only where they have a digit. */
function hiddenInside({text, range}: Passage, {start, end}: Range, draft: string): readonly Range[] {
  if (end - start < text.length + fewestHidden || digitsIn(draft, {start, end}) === digitsIn(text)) return []
  const hidden: Range[] = []
  let last = start
  for (let i = 0; i < text.length; i++) {
    const at = range(i, i + 1)
    if (at.start > last) hidden.push({start: last, end: at.start})
    last = Math.max(last, at.end)
  }
  return hidden
}

function digitsIn(text: string, {start, end}: Range = {start: 0, end: text.length}): number {
  let digits = 0
  for (let i = start; i < end; i++) if (text.charCodeAt(i) >= 48 && text.charCodeAt(i) <= 57) digits++
  return digits
}
