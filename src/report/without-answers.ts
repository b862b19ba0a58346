import type {MarkedCell} from './mark-lines.js'

/** Cells whose label answers the one in front: “Report of: | Cabinet Member for Parks” names no field “Cabinet Member”. */
export function withoutAnswers(cells: readonly MarkedCell[]): readonly MarkedCell[] {
  let isAsked = false
  return cells.map(cell => {
    const own = isAsked && isPartOfAnswer(cell) ? {...cell, labels: []} : cell
    const last = own.labels.at(-1)
    if (cell.passage.text !== '') isAsked = last?.template.field !== undefined && last.end === cell.passage.text.length
    return own
  })
}

/** Words follow, and no colon is between. */
function isPartOfAnswer({passage: {text}, labels: [first]}: MarkedCell): boolean {
  return (
    first?.template.field !== undefined &&
    first.end < text.length &&
    !text.slice(first.labelEnd, first.end).includes(':')
  )
}
