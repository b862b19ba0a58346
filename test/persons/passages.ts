import {readFileSync, readdirSync} from 'node:fs'
import path from 'node:path'
import type {Range} from '../../src/text/range.js'

/** A draft of which it is known who may not be named in it, and what only looks like such a name. */
export interface MarkedPassage {
  readonly name: string
  readonly text: string
  readonly names: readonly Range[]
  readonly traps: readonly Range[]
}

/** “[[…]]” stands around a name to flag and “((…))” around a trap; the marks are taken out. */
export function readPassages(folder: string): readonly MarkedPassage[] {
  const root = path.join(import.meta.dirname, 'passages', folder)
  const files = readdirSync(root).filter(file => file.endsWith('.md')).sort() // prettier-ignore
  return files.map(file => ({name: `${folder}/${file}`, ...unmark(readFileSync(path.join(root, file), 'utf8'))}))
}

export function unmark(marked: string): Omit<MarkedPassage, 'name'> {
  const names: Range[] = []
  const traps: Range[] = []
  let text = ''
  let from = 0
  for (const match of marked.matchAll(/\[\[([\s\S]*?)\]\]|\(\(([\s\S]*?)\)\)/g)) {
    text += marked.slice(from, match.index)
    from = match.index + match[0].length
    const inner = match[1] ?? match[2] ?? ''
    ;(match[1] === undefined ? traps : names).push({start: text.length, end: text.length + inner.length})
    text += inner
  }
  return {text: text + marked.slice(from), names, traps}
}
