import type {Root, RootContent} from 'mdast'
import type {Extension} from 'micromark-util-types'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {normalise} from './normalise.js'
import {pieces} from './pieces.js'

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
  let offset = bom
  for (const piece of pieces(source.slice(bom))) {
    const root = parsePiece(piece, offset === bom)
    if (offset > 0) shift(root, offset)
    children.push(...root.children)
    offset += piece.length
  }
  return {root: {type: 'root', children}, source}
}

function parsePiece(text: string, isFirst: boolean): Root {
  const processor = unified().use(remarkParse)
  if (isFirst && text.startsWith('---')) processor.use(remarkFrontmatter)
  processor.use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutIndentedCode]
    if (!text.includes('|')) return
    data.micromarkExtensions.push(gfmTable())
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  })
  return processor.parse(text)
}

function shift(root: Root, by: number): void {
  visit(root, node => {
    if (!node.position) return
    for (const point of [node.position.start, node.position.end]) point.offset = (point.offset ?? 0) + by
  })
}
