import type {Range} from '#text/range'
import {tokenise, singular} from './label-index.js'
import type {Line} from './lines.js'

const titles = new Set(['content', 'table of content', 'list of content', 'index'])
const searched = 300
const longestList = 100
const longestTitle = 30
const longestEntry = 150

/** The lines of a table of contents, which name sections but begin none; it ends where an entry's own section begins. */
export function findContents(lines: readonly Line[]): Range | undefined {
  const title = lines.slice(0, searched).findIndex(line => isShort(line) && titles.has(keyOf(line)))
  if (title === -1) return undefined
  const entries: string[] = []
  for (const [at, line] of lines.slice(title + 1, title + longestList).entries()) {
    const key = keyOf(line)
    if (key.length > longestEntry) return undefined
    if (isSectionOf(entries, key)) return {start: title + 1, end: title + 1 + at}
    if (key !== '') entries.push(key)
  }
  return undefined
}

const isShort = ({cells}: Line) => cells.length === 1 && (cells[0]?.passage.text.length ?? 0) <= longestTitle

// The first section may be named more fully in its place: “Purpose”, “1. Purpose of report”.
function isSectionOf(entries: readonly string[], key: string): boolean {
  const [first] = entries
  return entries.includes(key) || (first !== undefined && entries.length > 1 && key.startsWith(first + ' '))
}

/** The words of a line without the numbers of sections and pages. */
function keyOf({cells}: Line): string {
  return cells
    .flatMap(({passage}) => tokenise(passage.text.slice(0, longestEntry + 50)))
    .map(({word}) => singular(word))
    .filter(word => !/^\d+$/.test(word))
    .join(' ')
}
