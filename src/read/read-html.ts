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

/** The text of a stretch of HTML, a line a block or table row, with the way back to the draft. */
export function readHtml(source: string, start: number, end: number): readonly HtmlLine[] {
  const lines: HtmlLine[] = []
  let row: Passage[] | undefined
  let runs: Run[] = []
  let text = ''
  let from = start
  let hidden: string | undefined

  const take = (to: number) => {
    if (hidden === undefined)
      for (const piece of decodeEntities(source, from, to)) {
        runs.push({at: text.length, length: piece.text.length, source: piece.start, sourceLength: piece.length})
        text += piece.text
      }
  }
  const flush = (): Passage | undefined => {
    const passage = trimPassage(createPassage(text, runs, from))
    text = ''
    runs = []
    return passage.text === '' ? undefined : passage
  }
  const flushLine = () => {
    const passage = flush()
    if (passage && row === undefined) lines.push({isRow: false, cells: [passage]})
    else if (passage) row?.push(passage)
  }

  for (let tag = nextTag(source, start, end); tag; tag = nextTag(source, tag.end, end)) {
    take(tag.start)
    from = tag.end
    if (hiddenTags.has(tag.name)) hidden = tag.isEnd ? undefined : tag.name
    if (inlineTags.has(tag.name) || tag.name === '!--') continue
    if (cellTags.has(tag.name) && row !== undefined) {
      if (tag.isEnd) row.push(flush() ?? createPassage('', [], tag.start))
      else text = ''
      if (!tag.isEnd) runs = []
    } else if (tag.name === 'tr') {
      flushLine()
      if (row?.length) lines.push({isRow: true, cells: row})
      row = tag.isEnd ? undefined : []
    } else if (row === undefined) flushLine()
    // A paragraph or line break inside a cell.
    else if (text !== '' && !/\s$/.test(text)) {
      runs.push({at: text.length, length: 1, source: tag.start, sourceLength: 0})
      text += ' '
    }
  }
  take(end)
  flushLine()
  if (row?.length) lines.push({isRow: true, cells: row})
  return lines
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
