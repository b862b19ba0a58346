import type {Nodes, Root, RootContent} from 'mdast'
import type {Extension} from 'micromark-util-types'
import {gfmTableFromMarkdown} from 'mdast-util-gfm-table'
import {gfmTable} from 'micromark-extension-gfm-table'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {frontMatterEnd} from '#text/front-matter-end'
import {condense} from './condense.js'
import {normalise} from './normalise.js'
import {pieces} from './pieces.js'

/** A draft's markdown tree; `source` is the draft with every kind of space as U+0020, offset for offset. */
export interface Tree {
  readonly root: Root
  readonly source: string
}

interface Shift {
  readonly offset: number
  readonly line: number
}

// Converters indent what Word centred; no council report holds indented code.
const withoutIndentedCode: Extension = {disable: {null: ['codeIndented']}}

/** Parses a draft as CommonMark with pipe tables and front matter; offsets are those of `text`, a leading BOM included. */
export function parse(text: string): Tree {
  const source = normalise(text)
  const bom = text.startsWith('\uFEFF') ? 1 : 0
  const body = source.slice(bom)
  const {text: condensed, runs} = condense(body)
  const children: RootContent[] = []
  let by: Shift = {offset: bom, line: 0}
  let next = 0
  for (const child of parseCondensed(condensed)) {
    const run = runs[next]
    if (run && child.position?.start.offset === run.at) {
      for (const node of run.nodes) children.push(moved(node, {offset: bom, line: 0}))
      by = {offset: bom + run.end - run.at - 1, line: by.line + countLineEnds(body, run.start, run.end)}
      next++
    } else children.push(moved(child, by))
  }
  return {root: {type: 'root', children}, source}
}

/** The blocks of the condensed draft, which is parsed in pieces where it is long. */
function* parseCondensed(condensed: string): Generator<RootContent> {
  const hasTables = condensed.includes('|')
  let offset = 0
  let line = 0
  for (const piece of pieces(condensed)) {
    if (piece.trim() !== '') {
      const processor = createProcessor({hasTables, hasFrontMatter: offset === 0 && frontMatterEnd(piece) > 0})
      for (const child of processor.parse(piece).children) yield moved(child, {offset, line})
    }
    offset += piece.length
    line += countLineEnds(piece, 0, piece.length)
  }
}

function createProcessor({hasTables, hasFrontMatter}: {readonly hasTables: boolean; readonly hasFrontMatter: boolean}) {
  const processor = unified().use(remarkParse)
  if (hasFrontMatter) processor.use(remarkFrontmatter)
  return processor.use(function () {
    const data = this.data()
    data.micromarkExtensions = [...(data.micromarkExtensions ?? []), withoutIndentedCode]
    if (!hasTables) return
    data.micromarkExtensions.push(gfmTable())
    data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmTableFromMarkdown()]
  })
}

function countLineEnds(text: string, start: number, end: number): number {
  return text.slice(start, end).match(/\r\n|\n|\r/g)?.length ?? 0
}

function moved<T extends Nodes>(tree: T, by: Shift): T {
  if (by.offset === 0 && by.line === 0) return tree
  visit(tree, node => {
    if (!node.position) return
    for (const point of [node.position.start, node.position.end]) {
      point.offset = (point.offset ?? 0) + by.offset
      point.line += by.line
    }
  })
  return tree
}
