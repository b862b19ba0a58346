import type {Passage, Prose, Range, Report} from '#rule'
import {joinTabTables} from '#text/join-tab-tables'
import {lastAtMost} from '#text/last-at-most'
import {createPassage} from '#text/passage'
import {cellStretches, longestBefore, longestBehind, longestHead, stretchOf, typedRows, type Stretch} from './cell-stretches.js' // prettier-ignore
import {onceADraft} from './once-a-draft.js'

// All of a file that may hold a code: what is read, and comments, link targets, alternative texts and code between.

/** Fewer letters that nobody sees are marks of emphasis, or a number in front of a paragraph. */
const fewestHidden = 6

/** The cells of tables, other prose, and what is hidden. */
export const allStretches = onceADraft((report): readonly Stretch[] => {
  const pieces = report.prose.map(piece => ({piece, place: piece.passage.range()}))
  const cells = joinTabTables(report.tables, report.text).flatMap(({rows}) => cellStretches(rows))
  return [...cells, ...proseOf(pieces, report), ...hiddenOf(pieces, report)]
})

interface Placed {
  readonly piece: Prose
  readonly place: Range
}

function proseOf(pieces: readonly Placed[], {tables}: Report): readonly Stretch[] {
  const cells = tables
    .flatMap(({rows}) => rows.flatMap(row => row.filter(({text}) => /\d/.test(text)).map(cell => cell.range())))
    .sort((a, b) => a.start - b.start)
  const isOfCell = ({start}: Range) => {
    const cell = cells[lastAtMost(cells.length, i => cells[i]?.start, start)]
    return cell !== undefined && cell.start <= start && start < cell.end
  }
  let stem = ''
  return pieces.flatMap(({piece, place}, i) => {
    const last = pieces[i - 1]?.piece
    if (last && !(isItem(last) && isItem(piece))) stem = stemOf(last)
    const stretch = stretchOf(piece.passage, stem, '')
    if (!stretch || isOfCell(place)) return []
    const rows = typedRows(piece.passage)
    return rows ? cellStretches(rows) : [stretch]
  })
}

const isItem = ({bullet, number}: Prose) => bullet !== undefined || number !== undefined

/** What leads in to the next piece, or to all items of a list: words with a colon at their end, a heading, a short line. */
function stemOf(piece: Prose): string {
  const text = piece.passage.text.slice(-longestBefore).trimEnd()
  if (text.endsWith(':')) return `${text} `
  return text.length > longestHead || isItem(piece) || /[.!?,;]$/.test(text) ? '' : `${text}: `
}

/** Between and inside the pieces of prose. */
function hiddenOf(pieces: readonly Placed[], {text}: Report): readonly Stretch[] {
  const hidden: Range[] = []
  let end = 0
  for (const {piece, place} of pieces.toSorted((a, b) => a.place.start - b.place.start)) {
    if (place.start > end) hidden.push({start: end, end: place.start})
    for (const inside of hiddenInside(piece.passage, place, text)) hidden.push(inside)
    end = Math.max(end, place.end)
  }
  hidden.push({start: end, end: text.length})
  return hidden.filter(range => range.end - range.start >= fewestHidden && digitsIn(text, range) > 0).flatMap(range => hiddenAt(text, range)) // prettier-ignore
}

function hiddenAt(draft: string, {start, end}: Range): readonly Stretch[] {
  // So typed, a space is one all the same; a stretch keeps its length.
  const text = draft.slice(start, end).replace(/%20|\+|&nbsp;|&#160;/g, space => ' '.padEnd(space.length))
  const passage = createPassage(text, [{at: 0, length: text.length, source: start, sourceLength: text.length}])
  const [before, behind] = [draft.slice(Math.max(0, start - longestBefore), start), draft.slice(end, end + longestBehind)] // prettier-ignore
  const stretch = stretchOf(passage, before, behind)
  const rows = stretch && typedRows(passage)
  const stretches = rows ? cellStretches(rows) : stretch ? [stretch] : []
  return stretches.map(stretch => ({...stretch, isHidden: true}))
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
