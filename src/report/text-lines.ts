import type {Phrasing} from '../read/read-phrasing.js'
import {cutCell, trimCell} from './cut-cell.js'
import type {Cell, Line} from './lines.js'
import {typedNumber} from './typed-number.js'

/** What a list says of a line in it. */
export type Place = Pick<Line, 'bullet' | 'number' | 'isListed' | 'isQuoted'>
export const nowhere: Place = {bullet: undefined, number: undefined, isListed: false, isQuoted: false}

/** The lines of a paragraph or heading; tabs cut a line into cells. */
export function textLines({passage, strong}: Phrasing, at: Omit<LinePlace, 'before'>): readonly Line[] {
  const lines: Line[] = []
  const below = {...nowhere, isQuoted: at.place.isQuoted}
  let start = 0
  for (const text of passage.text.split('\n')) {
    const line = {start, end: start + text.length}
    start = line.end + 1
    if (text.trim() === '') continue
    const [first] = lines
    if (first && lines.length === 1 && isUnderline(text)) {
      lines[0] = {...first, form: 'heading', depth: 1}
      continue
    }
    const isFirst = lines.length === 0
    const whole = cutCell({passage, strong}, line)
    const typed = isFirst || mayBeNumbered(before, last) ? typedNumber(whole.passage) : undefined
    const number = typed && !isFirst && !mayFollow(before, last, typed.number.text) ? undefined : typed
    lines.push(textLine({whole, number, isFirst}, {...at, place: isFirst ? at.place : below}))
    last = lines.at(-1)?.number?.text ?? last
    before = text
  }
  return lines
}

// “3. Progress” over “=====” is a list item to markdown; its author underlined a heading.
const isUnderline = (text: string) => /^={3,}\s*$/.test(text)

interface LinePlace {
  readonly block: number
  readonly depth: number
  readonly place: Place
  /** The text of the paragraph above this line; undefined on its first line. */
  readonly before: string | undefined
}

function textLine(whole: Cell, {block, depth, place, before}: LinePlace): Line {
  // In wrapped prose a line may begin with “1.5 million” or “(2) of the Act”.
  const mayBeNumbered = before === undefined || /(?:[.:;?!]|[;,]\s(?:and|or))\s{0,3}$/.test(before.slice(-20))
  const typed = mayBeNumbered ? typedNumber(whole.passage) : undefined
  const rest = typed ? cutCell(whole, {start: typed.length, end: whole.passage.text.length}) : whole
  const cells = rest.passage.text.includes('\t') ? splitAtTabs(rest) : [trimCell(rest)]
  const isRow = depth === 0 && cells.length > 1
  return {
    form: depth > 0 ? 'heading' : isRow ? 'row' : 'text',
    cells: isRow ? cells : [trimCell(rest)],
    depth,
    block,
    tableForm: isRow ? 'tabs' : undefined,
    ...place,
    isFirstRow: isRow && before === undefined,
    number: typed?.number ?? place.number,
  }
}

function splitAtTabs(cell: Cell): readonly Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const text of cell.passage.text.split('\t')) {
    cells.push(trimCell(cutCell(cell, {start, end: start + text.length})))
    start += text.length + 1
  }
  // A tab that only ends the line makes no cell.
  while (cells.length > 2 && cells.at(-1)?.passage.text === '') cells.pop()
  return cells
}
