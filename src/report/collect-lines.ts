import type {ListItem, Nodes, Paragraph, Parents, Table} from 'mdast'
import {visitParents, SKIP} from 'unist-util-visit-parents'
import {readFrontMatter} from '../read/read-front-matter.js'
import {readHtml} from '../read/read-html.js'
import type {Tree} from '../read/parse.js'
import {readPhrasing, type Phrasing} from '../read/read-phrasing.js'
import type {Range} from '#text/range'
import type {Cell, Line, TypedNumber} from './lines.js'
import {typedNumber} from './typed-number.js'

type Place = Pick<Line, 'bullet' | 'number' | 'isListed'>
const nowhere: Place = {bullet: undefined, number: undefined, isListed: false}

/** The draft's lines in order, from one walk of its tree. */
export function collectLines({root, source}: Tree): readonly Line[] {
  const lines: Line[] = []
  let block = 0
  let done = 0
  visitParents(root, (node, ancestors) => {
    const {start, end} = placeOf(node)
    if (node.type !== 'root' && start < done) return SKIP
    block++
    switch (node.type) {
      case 'heading':
        lines.push(...textLines(readPhrasing(node, source), {block, depth: node.depth, place: nowhere}))
        return SKIP
      case 'paragraph':
        lines.push(
          ...textLines(readPhrasing(node, source), {block, depth: 0, place: placeInList(node, ancestors, source)}),
        )
        return SKIP
      case 'table':
        lines.push(...tableLines(node, source, block))
        return SKIP
      case 'html':
        done = htmlEnd(source, start, end)
        lines.push(...htmlLines(source, {start, end: done}, block))
        return SKIP
      case 'yaml':
        lines.push(...frontMatterLines(source, {start: start + 3, end: end - 3}, block))
        return SKIP
      default:
        return undefined
    }
  })
  return lines
}

export function placeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

function textLines({passage, strong}: Phrasing, at: {block: number; depth: number; place: Place}): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  for (const text of passage.text.split('\n')) {
    const line = {start, end: start + text.length}
    start = line.end + 1
    if (text.trim() === '') continue
    const before = lines.length === 0 ? undefined : passage.text.slice(0, line.start)
    lines.push(
      textLine(cut({passage, strong}, line), {...at, place: before === undefined ? at.place : nowhere, before}),
    )
  }
  return lines
}

interface LinePlace {
  readonly block: number
  readonly depth: number
  readonly place: Place
  /** The text of the paragraph above this line; undefined on its first line. */
  readonly before: string | undefined
}

function textLine(whole: Cell, {block, depth, place, before}: LinePlace): Line {
  // In wrapped prose a line may begin with “1.5 million” or “(2) of the Act”.
  const mayBeNumbered = before === undefined || /[.:;?!]\s*$/.test(before.slice(-20))
  const typed = mayBeNumbered ? typedNumber(whole.passage) : undefined
  const rest = typed ? cut(whole, {start: typed.length, end: whole.passage.text.length}) : whole
  const cells = rest.passage.text.includes('\t') ? splitAtTabs(rest) : [trim(rest)]
  const isRow = depth === 0 && cells.length > 1
  return {
    form: depth > 0 ? 'heading' : isRow ? 'row' : 'text',
    cells: isRow ? cells : [trim(rest)],
    depth,
    block,
    tableForm: isRow ? 'tabs' : undefined,
    ...place,
    number: typed?.number ?? place.number,
  }
}

function splitAtTabs(cell: Cell): readonly Cell[] {
  const cells: Cell[] = []
  let start = 0
  for (const text of cell.passage.text.split('\t')) {
    cells.push(trim(cut(cell, {start, end: start + text.length})))
    start += text.length + 1
  }
  // A tab that only ends the line makes no cell.
  while (cells.length > 2 && cells.at(-1)?.passage.text === '') cells.pop()
  return cells
}

function tableLines(table: Table, source: string, block: number): readonly Line[] {
  return table.children.map(row => ({
    form: 'row',
    cells: row.children.map(cell => trim(readPhrasing(cell, source))),
    depth: 0,
    block,
    tableForm: 'pipe',
    ...nowhere,
  }))
}

function htmlLines(source: string, {start, end}: Range, block: number): readonly Line[] {
  return readHtml(source, start, end).map(line => ({
    form: line.isRow ? 'row' : 'text',
    cells: line.cells.map(passage => ({passage, strong: []})),
    depth: 0,
    block,
    tableForm: line.isRow ? 'html' : undefined,
    ...nowhere,
  }))
}

// A blank line inside a table ends markdown's HTML block, but not the table.
function htmlEnd(source: string, start: number, end: number): number {
  const text = source.slice(start, end)
  const open = text.match(/<table\b/gi)?.length ?? 0
  if (open <= (text.match(/<\/table\b/gi)?.length ?? 0)) return end
  const close = /<\/table\s*>/gi
  close.lastIndex = end
  const match = close.exec(source)
  return match ? match.index + match[0].length : end
}

function frontMatterLines(source: string, {start, end}: Range, block: number): readonly Line[] {
  return readFrontMatter(source, start, end).map(({key, value}) => ({
    form: 'front-matter',
    cells: [
      {passage: key, strong: []},
      {passage: value, strong: []},
    ],
    depth: 0,
    block,
    tableForm: undefined,
    ...nowhere,
  }))
}

function placeInList(paragraph: Paragraph, ancestors: readonly Parents[], source: string): Place {
  const item = ancestors.at(-1)
  const list = ancestors.at(-2)
  if (item?.type !== 'listItem' || list?.type !== 'list' || item.children[0] !== paragraph) return nowhere
  const marker = markerOf(item, paragraph, source)
  return {
    bullet: list.ordered === true ? undefined : marker,
    number: list.ordered === true ? marker : undefined,
    isListed: list.children.length > 1 && item.children.length === 1,
  }
}

function markerOf(item: ListItem, paragraph: Paragraph, source: string): TypedNumber {
  const {start} = placeOf(item)
  const text = source.slice(start, placeOf(paragraph).start).trim()
  return {text, start, end: start + text.length, isMarkdown: true}
}

function cut({passage, strong}: Cell, {start, end}: Range): Cell {
  return {passage: passage.slice(start, end), strong: clip(strong, start, end)}
}

function trim({passage, strong}: Cell): Cell {
  const start = passage.text.length - passage.text.trimStart().length
  return cut({passage, strong}, {start, end: Math.max(start, passage.text.trimEnd().length)})
}

function clip(ranges: readonly Range[], start: number, end: number): readonly Range[] {
  const inside = ranges.filter(range => range.end > start && range.start < end)
  return inside.map(range => ({start: Math.max(range.start, start) - start, end: Math.min(range.end, end) - start}))
}
