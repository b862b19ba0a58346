import type {Passage} from './passage.js'
import type {Range} from './range.js'

interface TableText {
  readonly form: 'pipe' | 'html' | 'tabs'
  readonly rows: readonly (readonly Passage[])[]
  readonly range: Range
}

/** The tables of a text; lines with tabs that blank lines set apart are rows of one. */
export function joinTabTables(tables: readonly TableText[], text: string): readonly TableText[] {
  const groups: TableText[][] = []
  for (const table of tables) {
    const last = groups.at(-1)?.at(-1)
    const isNext = table.form === 'tabs' && last?.form === 'tabs' && text.slice(last.range.end, table.range.start).trim() === '' // prettier-ignore
    if (isNext) groups.at(-1)?.push(table)
    else groups.push([table])
  }
  return groups.flatMap(group => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return []
    return [
      {form: first.form, rows: group.flatMap(({rows}) => rows), range: {start: first.range.start, end: last.range.end}},
    ]
  })
}
