import type {Heading, Paragraph, Text} from 'mdast'
import type {Position} from 'unist'
import {frontMatterEnd} from '#text/front-matter-end'

/** A stretch of a draft: a block that needs no markdown parser, or a run of blocks that may need one. */
export type Segment = {readonly start: number; readonly end: number} & (
  {readonly kind: 'plain'; readonly node: Paragraph | Heading} | {readonly kind: 'markdown'}
)

// A line that starts no block of its own and holds nothing that markdown reads as more than itself.
const plainLine = /^(?:[^\s\0#>+*`~<=|:[\]\\_&\d-]|\d{1,20}(?![\d.)]))[^\0\\`*_[\]<|~]*$/
// The marks of bold are sure where white space, or nothing, follows the second.
const boldStart =
  /^\*\*([^\s\0\\`*_[\]<|~](?:[^\0\\`*_[\]<|~]*[^\s\0\\`*_[\]<|~])?)\*\*(?: [^\s\0\\`*_[\]<|~][^\0\\`*_[\]<|~]*)?$/
const plainHeading = /^(#{1,6}) ([^\s\0#`*_[\]<|~\\][^\0#\\`*_[\]<|~]*)$/
// These open blocks that only their own ends close, blank lines or not.
const openEnded = /^[ \t>*+\d.)-]*(?:```|~~~|<(?:!|\?|pre|script|style|textarea))/im

/**
 * Cuts a draft at blank lines. Most blocks of a report are plain prose, and become the nodes that remark-parse makes of them;
 * the others go to the parser in runs as long as they stand together. A definition anywhere, or an open-ended block, sends all that it may reach there too.
 */
export function* segments(source: string): Generator<Segment> {
  if (/^[ ]{0,3}\[[^\]\n]{1,999}\]:/m.test(source)) {
    yield {kind: 'markdown', start: 0, end: source.length}
    return
  }
  const afterFrontMatter = frontMatterEnd(source)
  let runStart = 0
  for (const block of blocks(source)) {
    const node = block.start < afterFrontMatter ? undefined : plainNode(source, block)
    if (!node) {
      if (openEnded.test(source.slice(block.start, block.end))) break
      continue
    }
    if (block.start > runStart) yield {kind: 'markdown', start: runStart, end: block.start}
    yield {kind: 'plain', ...block, node}
    runStart = block.end
  }
  if (runStart < source.length) yield {kind: 'markdown', start: runStart, end: source.length}
}

interface Block {
  readonly start: number
  /** Before the last line's end. */
  readonly end: number
  /** The number of its first line, from 1. */
  readonly line: number
}

/** The stretches between blank lines. */
function* blocks(source: string): Generator<Block> {
  let line = 1
  let block: Block | undefined
  for (let at = 0; at < source.length; line++) {
    const end = lineEndAt(source, at)
    if (isBlank(source, at, end)) {
      if (block) yield block
      block = undefined
    } else block = block ? {...block, end} : {start: at, end, line}
    at = source.startsWith('\r\n', end) ? end + 2 : end + 1
  }
  if (block) yield block
}

function lineEndAt(source: string, from: number): number {
  for (let at = from; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === 10 || unit === 13) return at
  }
  return source.length
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (source[at] !== ' ' && source[at] !== '\t') return false
  return true
}

function plainNode(source: string, block: Block): Paragraph | Heading | undefined {
  const text = source.slice(block.start, block.end)
  const lines = text.split(/\r\n|\r|\n/)
  // White space at a line's end would be trimmed, or break the line.
  if (lines.some(each => /[ \t]$/.test(each)) || /&[#\w]/.test(text)) return undefined
  if (lines.every(each => plainLine.test(each))) {
    const whole = {...block, lines}
    const children = [textNode(whole, text, 0, text.length)]
    return {type: 'paragraph', children, position: place(whole, 0, text.length)}
  }
  return lines.length === 1 ? (headingNode(block, text) ?? boldNode(block, text)) : undefined
}

interface Lines extends Block {
  readonly lines: readonly string[]
}

function headingNode(block: Block, text: string): Heading | undefined {
  const hashes = plainHeading.exec(text)?.[1]
  if (hashes === undefined) return undefined
  const inside = {...block, lines: [text]}
  const children = [textNode(inside, text, hashes.length + 1, text.length)]
  return {type: 'heading', depth: depthOf(hashes), children, position: place(inside, 0, text.length)}
}

/** “**Label:** answer”, on one line. */
function boldNode(block: Block, text: string): Paragraph | undefined {
  const bold = boldStart.exec(text)?.[1]
  if (bold === undefined) return undefined
  const inside = {...block, lines: [text]}
  const end = bold.length + 4
  const strong = {
    type: 'strong' as const,
    children: [textNode(inside, text, 2, end - 2)],
    position: place(inside, 0, end),
  }
  const rest = end < text.length ? [textNode(inside, text, end, text.length)] : []
  return {type: 'paragraph', children: [strong, ...rest], position: place(inside, 0, text.length)}
}

function textNode(block: Lines, text: string, from: number, to: number): Text {
  return {type: 'text', value: text.slice(from, to), position: place(block, from, to)}
}

/** A stretch of a block that begins on its first line and, if there are more, ends with its last. */
function place({start, end, line, lines}: Lines, from: number, to: number): Position {
  const last = lines.at(-1) ?? ''
  const column = lines.length === 1 ? to + 1 : last.length + 1
  return {
    start: {line, column: from + 1, offset: start + from},
    end: {line: line + lines.length - 1, column, offset: lines.length === 1 ? start + to : end},
  }
}

function depthOf(hashes: string | undefined): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const
  return depths[(hashes?.length ?? 1) - 1] ?? 6
}
