import type {ListItem, Nodes, Paragraph, Parents, Table} from 'mdast'
import {visitParents, SKIP} from 'unist-util-visit-parents'
import {readFrontMatter} from '../read/read-front-matter.js'
import {readHtml} from '../read/read-html.js'
import type {Tree} from '../read/parse.js'
import {readPhrasing} from '../read/read-phrasing.js'
import type {Range} from '#text/range'
import {trimCell} from './cut-cell.js'
import type {Line, TypedNumber} from './lines.js'
import {nowhere, textLines, type Place} from './text-lines.js'

/** The draft's lines in order, from one walk of its tree. */
export function collectLines({root, source}: Tree): readonly Line[] {
  const lines: Line[] = []
  // A spread of very many arguments overflows the stack.
  const add = (more: readonly Line[]) => {
    for (const line of more) lines.push(line)
  }
  let block = 0
  let done = 0
  visitParents(root, (node, ancestors) => {
    const {start, end} = placeOf(node)
    if (node.type !== 'root' && start < done) return SKIP
    block++
    switch (node.type) {
      case 'heading':
        add(textLines(readPhrasing(node, source), {block, depth: node.depth, place: nowhere}))
        return SKIP
      case 'paragraph':
        add(textLines(readPhrasing(node, source), {block, depth: 0, place: placeInList(node, ancestors, source)}))
        return SKIP
      case 'table':
        add(tableLines(node, source, block))
        return SKIP
      case 'html':
        done = htmlEnd(source, start, end)
        add(htmlLines(source, {start, end: done}, block))
        return SKIP
      case 'yaml':
        add(frontMatterLines(source, {start: start + 3, end: end - 3}, block))
        return SKIP
      default:
        return undefined
    }
  })
  return lines
}

function placeOf(node: Nodes): Range {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

function tableLines(table: Table, source: string, block: number): readonly Line[] {
  return table.children.map((row, i) => ({
    form: 'row',
    cells: row.children.map(cell => trimCell(readPhrasing(cell, source))),
    depth: 0,
    block,
    tableForm: 'pipe',
    ...nowhere,
    isFirstRow: i === 0,
  }))
}

function htmlLines(source: string, {start, end}: Range, block: number): readonly Line[] {
  return readHtml(source, start, end).map((line, i) => ({
    form: line.isRow ? 'row' : 'text',
    cells: line.cells.map(passage => ({passage, strong: []})),
    depth: 0,
    block,
    tableForm: line.isRow ? 'html' : undefined,
    ...nowhere,
    isFirstRow: line.isRow && i === 0,
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
    isFirstRow: false,
  }))
}

function placeInList(paragraph: Paragraph, ancestors: readonly Parents[], source: string): Place {
  const item = ancestors.at(-1)
  const list = ancestors.at(-2)
  const isQuoted = ancestors.some(({type}) => type === 'blockquote')
  if (item?.type !== 'listItem' || list?.type !== 'list' || item.children[0] !== paragraph)
    return {...nowhere, isQuoted}
  const marker = markerOf(item, paragraph, source)
  return {
    bullet: list.ordered === true ? undefined : marker,
    number: list.ordered === true ? marker : undefined,
    // Headings that stand apart are a list to markdown too: “1. Purpose”, blank line, “2. Background”.
    isListed: list.children.length > 1 && item.children.length === 1 && list.spread !== true,
    isQuoted,
  }
}

function markerOf(item: ListItem, paragraph: Paragraph, source: string): TypedNumber {
  const {start} = placeOf(item)
  const text = source.slice(start, placeOf(paragraph).start).trim()
  return {text, start, end: start + text.length, isMarkdown: true}
}
