import {lastAtMost} from '#text/last-at-most'

/** Tells the head of the column that an offset of a text stands in; nothing outside tables, and in heads themselves. */
export function columnHeads(text: string): (offset: number) => string {
  const starts: number[] = []
  const heads: (string | undefined)[] = []
  let head: string | undefined
  let at = 0
  for (const line of text.split('\n')) {
    const isRow = line.includes('|')
    starts.push(at)
    heads.push(isRow ? head : undefined)
    head = isRow ? (head ?? line) : undefined
    at += line.length + 1
  }
  return offset => {
    const index = lastAtMost(starts.length, i => starts[i], offset)
    const row = text.slice(starts[index], offset)
    return heads[index]?.split('|')[row.split('|').length - 1]?.trim() ?? ''
  }
}
