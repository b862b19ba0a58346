import type {Nodes, Root, RootContent} from 'mdast'
import type {Extension} from 'micromark-util-types'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {frontMatterEnd} from './front-matter-end.js'
import {normalise} from './normalise.js'
import {pieces} from './pieces.js'
import {segments} from './plain-blocks.js'

/** A draft's markdown tree; `source` is the draft with every kind of space as U+0020, offset for offset. */
export interface Tree {
  readonly root: Root
  readonly source: string
}

// Converters indent what Word centred; no council report holds indented code.
const withoutIndentedCode: Extension = {disable: {null: ['codeIndented']}}

/** Parses a draft as CommonMark with pipe tables and front matter; offsets are those of `text`, a leading BOM included. */
export function parse(text: string): Tree {
  const source = normalise(text)
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const children: RootContent[] = []
  const body = source.slice(bom)
  let line = 0
  let counted = 0
  for (const segment of segments(body)) {
    if (segment.kind === 'plain') {
      if (bom > 0) shift(segment.node, {offset: bom, line: 0})
      children.push(segment.node)
      continue
    }
    let offset = segment.start
    for (const piece of pieces(body.slice(segment.start, segment.end))) {
      if (piece.trim() === '') {
        offset += piece.length
        continue
      }
      const root = parsePiece(piece, offset === 0)
      line += countLineEnds(body, counted, offset)
      counted = offset
      if (offset + bom > 0) shift(root, {offset: offset + bom, line})
      for (const child of root.children) children.push(child)
      offset += piece.length
    }
  }
  return {root: {type: 'root', children}, source}
}

function countLineEnds(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0
}

function parsePiece(text: string, isFirst: boolean): Root {
  const processor = unified().use(remarkParse)
  if (isFirst && frontMatterEnd(text) > 0) processor.use(remarkFrontmatter)
  processor.use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutIndentedCode]
    if (!text.includes('|')) return
    data.micromarkExtensions.push(gfmTable())
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  })
  return processor.parse(text)
}

function shift(tree: Nodes, by: {readonly offset: number; readonly line: number}): void {
  visit(tree, node => {
    if (!node.position) return
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + by.offset
      point.line += by.line
    }
  })
}
