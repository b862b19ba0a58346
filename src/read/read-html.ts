import {decodeEntities} from './entities.js'
import {createPassage, trimPassage, type Passage, type Run} from '#text/passage'

/** A line of an HTML block: its cells where it is a row of a table, else one. */
export interface HtmlLine {
  readonly isRow: boolean
  readonly cells: readonly Passage[]
}

interface Tag {
  readonly name: string
  readonly isEnd: boolean
  readonly start: number
  readonly end: number
}

const longestTag = 2000
const cellTags = new Set(['td', 'th'])
const inlineTags = new Set(['a', 'abbr', 'b', 'cite', 'code', 'em', 'i', 'mark', 'q', 's', 'small', 'span', 'strong', 'sub', 'sup', 'u', 'col', 'colgroup']) // prettier-ignore
const hiddenTags = new Set(['script', 'style', 'template'])

interface Builder {
  readonly source: string
  readonly lines: HtmlLine[]
  /** The cells of the row that is open. */
  row: Passage[] | undefined
  /** The text since the last line or cell ended. */
  text: string
  runs: Run[]
  /** Up to here the source is read. */
  from: number
  /** The element whose content nobody sees. */
  hidden: string | undefined
}

/** The text of a stretch of HTML, a line a block or table row, with the way back to the draft. */
export function readHtml(source: string, start: number, end: number): readonly HtmlLine[] {
  const builder: Builder = {source, lines: [], row: undefined, text: '', runs: [], from: start, hidden: undefined}
  for (let tag = nextTag(source, start, end); tag; tag = nextTag(source, tag.end, end)) {
    takeText(builder, tag.start)
    builder.from = tag.end
    if (hiddenTags.has(tag.name)) builder.hidden = tag.isEnd ? undefined : tag.name
    else if (!inlineTags.has(tag.name) && tag.name !== '!--') readTag(builder, tag)
  }
  takeText(builder, end)
  endLine(builder)
  endRow(builder)
  return builder.lines
}

function takeText(builder: Builder, to: number): void {
  if (builder.hidden !== undefined) return
  for (const piece of decodeEntities(builder.source, builder.from, to)) append(builder, piece.text, piece)
}

function append(
  builder: Builder,
  text: string,
  {start, length}: {readonly start: number; readonly length: number},
): void {
  builder.runs.push({at: builder.text.length, length: text.length, source: start, sourceLength: length})
  builder.text += text
}

function readTag(builder: Builder, tag: Tag): void {
  if (tag.name === 'tr') {
    endLine(builder)
    endRow(builder)
    builder.row = tag.isEnd ? undefined : []
  } else if (builder.row === undefined) endLine(builder)
  else if (cellTags.has(tag.name)) readCellTag(builder, builder.row, tag)
  // A paragraph or line break inside a cell.
  else if (builder.text !== '' && !/\s$/.test(builder.text)) append(builder, ' ', {start: tag.start, length: 0})
}

function readCellTag(builder: Builder, row: Passage[], tag: Tag): void {
  const passage = takePassage(builder)
  if (tag.isEnd) row.push(passage ?? createPassage('', [], tag.start))
}

/** The text since the last line or cell ended; undefined where there is none. */
function takePassage(builder: Builder): Passage | undefined {
  const passage = trimPassage(createPassage(builder.text, builder.runs, builder.from))
  builder.text = ''
  builder.runs = []
  return passage.text === '' ? undefined : passage
}

function endLine(builder: Builder): void {
  const passage = takePassage(builder)
  if (!passage) return
  if (builder.row) builder.row.push(passage)
  else builder.lines.push({isRow: false, cells: [passage]})
}

function endRow({row, lines}: Builder): void {
  if (row && row.length > 0) lines.push({isRow: true, cells: row})
}

function nextTag(source: string, from: number, end: number): Tag | undefined {
  for (let start = source.indexOf('<', from); start !== -1 && start < end; start = source.indexOf('<', start + 1)) {
    if (source.startsWith('<!--', start)) {
      const close = source.indexOf('-->', start)
      return {name: '!--', isEnd: false, start, end: close === -1 || close > end ? end : close + 3}
    }
    const name = /^<(\/?)([A-Za-z][A-Za-z\d]*)/.exec(source.slice(start, start + 24))
    const close = name ? tagEnd(source, start, Math.min(end, start + longestTag)) : undefined
    if (name?.[2] !== undefined && close !== undefined)
      return {name: name[2].toLowerCase(), isEnd: name[1] === '/', start, end: close}
  }
  return undefined
}

function tagEnd(source: string, start: number, limit: number): number | undefined {
  let quote: string | undefined
  for (let i = start; i < limit; i++) {
    const unit = source.charAt(i)
    if (quote !== undefined) quote = unit === quote ? undefined : quote
    else if (unit === '"' || unit === "'") quote = unit
    else if (unit === '>') return i + 1
  }
  return undefined
}
