import {matchesIn} from '#text/matches-in'
import type {Phrasing} from '../read/read-phrasing.js'
import {beginsItem} from './begins-item.js'
import {cutCell, trimCell} from './cut-cell.js'
import type {Cell, Line} from './lines.js'
import {spacedRows} from './spaced-rows.js'
import {typedNumber} from './typed-number.js'

/** What a list says of a line in it. */
export type Place = Pick<Line, 'bullet' | 'number' | 'isListed' | 'isQuoted'>
export const nowhere: Place = {bullet: undefined, number: undefined, isListed: false, isQuoted: false}

interface Block {
  readonly block: number
  readonly depth: number
  readonly place: Place
}

/** The lines of a paragraph or heading; tabs, or wide gaps, cut a line into cells. */
export function textLines({passage, strong}: Phrasing, block: Block): readonly Line[] {
  const lines: Line[] = []
  let above: {readonly text: string; readonly number: string | undefined} | undefined
  let start = 0
  const texts = passage.text.split('\n')
  const rows = passage.text.includes('   ') ? spacedRows(texts) : none
  for (const [at, text] of texts.entries()) {
    const range = {start, end: start + text.length}
    start = range.end + 1
    if (text.trim() === '') continue
    const [first] = lines
    if (first && lines.length === 1 && isUnderline(text)) {
      lines[0] = {...first, form: 'heading', depth: 1}
      continue
    }
    const whole = cutCell({passage, strong}, range)
    const typed = typedNumber(whole.passage, block.depth > 0)
    const number =
      typed && (!above || beginsItem({number: typed.number.text, rest: text.slice(typed.length)}, above))
        ? typed
        : undefined
    const line = textLine({whole, number, isSpaced: rows.has(at), isFirst: !above}, block)
    lines.push(line)
    above = {text, number: line.number?.text ?? above?.number}
  }
  return lines
}

const none: ReadonlySet<number> = new Set()

// “3. Progress” over “=====” is a list item to markdown; its author underlined a heading.
const isUnderline = (text: string) => /^={3,}\s*$/.test(text)

interface TextLine {
  readonly whole: Cell
  readonly number: ReturnType<typeof typedNumber>
  /** Whether spaces set out its columns. */
  readonly isSpaced: boolean
  readonly isFirst: boolean
}

function textLine({whole, number, isSpaced, isFirst}: TextLine, {block, depth, place}: Block): Line {
  const rest = number ? cutCell(whole, {start: number.length, end: whole.passage.text.length}) : whole
  const cells = splitIntoCells(rest, isSpaced)
  const isRow = depth === 0 && cells.length > 1
  const own = isFirst ? place : {...nowhere, isQuoted: place.isQuoted}
  return {
    form: depth > 0 ? 'heading' : isRow ? 'row' : 'text',
    cells: isRow ? cells : [trimCell(rest)],
    depth,
    block,
    tableForm: isRow ? 'tabs' : undefined,
    ...own,
    isFirstRow: isRow && isFirst,
    number: number?.number ?? own.number,
  }
}

/** At its tabs, or where spaces set out columns. */
function splitIntoCells(cell: Cell, isSpaced: boolean): readonly Cell[] {
  const {text} = cell.passage
  if (text.includes('\t')) return splitAt(/\t/g, cell)
  return isSpaced && !beginsWithMark(text.trim()) ? splitAt(/(?<! ) {3,}(?=\S)/g, cell) : [trimCell(cell)]
}

/** “1   Background”, “Q4   How far …?”; but “All   31” and “P1   14   20” are rows. */
function beginsWithMark(text: string): boolean {
  const [, first = '', behind = ''] = /^(\S{1,3}) {3,}(.*)$/s.exec(text) ?? []
  if (first === '' || (/^[a-z]{3}$/i.test(first) && !/^[ivxlc]{3}$/.test(first))) return false
  return !/^[a-z]{1,2}\d{1,2}$/i.test(first) || !/\S {3,}\S/.test(behind)
}

function splitAt(gap: RegExp, cell: Cell): readonly Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const {0: space, index} of matchesIn(cell.passage.text, gap)) {
    cells.push(trimCell(cutCell(cell, {start, end: index})))
    start = index + space.length
  }
  cells.push(trimCell(cutCell(cell, {start, end: cell.passage.text.length})))
  // A tab that only ends the line makes no cell.
  while (cells.length > 2 && cells.at(-1)?.passage.text === '') cells.pop()
  return cells
}
