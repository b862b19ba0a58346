import {lastAtMost} from '#text/last-at-most'

/** Tells the head of the column that an offset of a text stands in; nothing outside tables, and in heads themselves. */
export function columnHeads(text: string): (offset: number) => string {
  const starts: number[] = []
  const heads: (readonly string[] | undefined)[] = []
  let head: readonly string[] | undefined
  let at = 0
  for (const line of text.split('\n')) {
    const isRow = line.includes('|')
    starts.push(at)
    heads.push(isRow ? head : undefined)
    head = isRow ? (head ?? line.split('|')) : undefined
    at += line.length + 1
  }
  // Places are asked for in order: of a long row only what is new is counted.
  let last = {index: -1, offset: 0, column: 0}
  return offset => {
    const index = lastAtMost(starts.length, i => starts[i], offset)
    if (index !== last.index || offset < last.offset) last = {index, offset: starts[index] ?? 0, column: 0}
    for (; last.offset < offset; last.offset++) if (text.charAt(last.offset) === '|') last.column++
    return heads[index]?.[last.column]?.trim() ?? ''
  }
}
